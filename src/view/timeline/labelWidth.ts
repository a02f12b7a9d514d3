/**
 * Advance widths of Inter SemiBold (the face that `fonts.css` ships), in thousandths of an em, so that build and browser lay out labels
 * alike without a font or a DOM. `labelWidth.test.ts` holds them against the font file. Kerning is left out: it narrows a label by 1 % at most.
 */
export const ADVANCES: Readonly<Record<number, string>> = {
  252: " ",
  262: "ijl",
  277: "I",
  294: "‘’",
  319: ",.:·",
  321: "!",
  326: "'",
  329: ";",
  353: "t",
  359: "|",
  373: "()[]",
  379: "/\\",
  389: "f",
  397: "r",
  416: "‹›",
  423: "1",
  465: "-",
  501: "”",
  507: "“",
  500: "–",
  523: '"',
  543: "?",
  549: "s",
  565: "L",
  566: "z",
  569: "kx",
  574: "a",
  576: "7",
  580: "J",
  583: "c",
  587: "v",
  588: "Fy",
  591: "e",
  605: "E",
  609: "o",
  612: "5hnu",
  623: "2",
  624: "bdpq",
  625: "g",
  636: "3",
  640: "689",
  644: "#",
  645: "P",
  650: "$S",
  652: "RZ",
  659: "B",
  660: "0T",
  663: "&",
  666: "4",
  673: "+<=>~",
  703: "K",
  713: "Y",
  720: "X",
  722: "D",
  728: "AV",
  736: "U",
  737: "C",
  746: "H",
  749: "G",
  759: "N",
  769: "O",
  773: "Q",
  839: "w",
  900: "m",
  922: "M",
  956: "…",
  999: "@",
  1000: "—",
  1004: "%",
  1020: "W",
};

const advanceOf = new Map(Object.entries(ADVANCES).flatMap(([advance, characters]) => [...characters].map((character) => [character, Number(advance)])));

/** A character that the table lacks counts as wide, so that a label is never promised less room than it takes. */
const UNKNOWN_ADVANCE = 1100;

/** Width of a text in CSS pixels, in Inter SemiBold at `fontSize` pixels. */
export function labelWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf.get(character) ?? UNKNOWN_ADVANCE;
  return (thousandths * fontSize) / 1000;
}

/** Breaks a text at spaces into lines no wider than `width` CSS pixels. A single word that is wider stands alone on its line. */
export function wrapLabel(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && labelWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
