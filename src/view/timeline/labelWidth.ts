import { byCharacter } from "./byCharacter.ts";
import { advanceOfOther, EM, isArabic, SQUARE } from "./otherAdvances.ts";

/**
 * Advance widths of Inter SemiBold (the face that `fonts.css` ships), in thousandths of an em, so that build and browser lay out labels
 * alike without a font or a DOM. `labelWidth.test.ts` holds them against the font files. Kerning is left out: it narrows a label by 1 % at most.
 */
export const ADVANCES: Readonly<Record<number, string>> = {
  252: " \u00a0",
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
  500: "–",
  501: "”",
  507: "“",
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
  634: "«»",
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

const advanceOf = byCharacter(ADVANCES);

/** Among Chinese characters, faces that have them draw these as squares too, though Inter does not. */
const SQUARE_AMONG_SQUARES = /[“”‘’—…·]/;

/** Width of a text in CSS pixels, in Inter SemiBold at `fontSize` pixels, or for scripts that it lacks in a wide face. */
export function labelWidth(text: string, fontSize: number): number {
  const square = SQUARE.test(text);
  let thousandths = 0;
  let end = 0;
  for (const character of text) {
    end += character.length;
    const known = square && SQUARE_AMONG_SQUARES.test(character) ? EM : advanceOf.get(character);
    thousandths += known ?? advanceOfOther(character, text.charAt(end));
  }
  return (thousandths * fontSize) / 1000;
}

/**
 * The length that a label is to be drawn with, so that it holds in any face; none for Arabic, whose letters hang together and would be torn
 * apart or squeezed.
 */
export function heldLength(text: string, width: number): number | undefined {
  return isArabic(text) ? undefined : width;
}
