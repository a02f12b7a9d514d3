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
  447: "г",
  465: "-",
  495: "т",
  500: "–",
  501: "”",
  507: "“",
  511: "з",
  523: '"',
  543: "?",
  549: "s",
  565: "L",
  566: "z",
  569: "kxкх",
  570: "я",
  573: "в",
  574: "aа",
  576: "7",
  579: "ь",
  580: "J",
  581: "Г",
  583: "cсэ",
  587: "v",
  588: "Fyу",
  591: "eеё",
  593: "ч",
  594: "л",
  604: "б",
  605: "EЕЁп",
  609: "oо",
  610: "н",
  612: "5hnuий",
  623: "2",
  624: "bdpqр",
  625: "g",
  634: "«»",
  636: "3Зц",
  640: "689",
  644: "#",
  645: "PРд",
  646: "Б",
  650: "$S",
  652: "RZЯ",
  658: "Ь",
  659: "BВ",
  660: "0TТ",
  663: "&",
  666: "4",
  667: "ъ",
  672: "У",
  673: "+<=>~",
  703: "KК",
  705: "Ч",
  713: "Y",
  720: "XХ",
  722: "D",
  728: "AVА",
  736: "U",
  737: "CСЭ",
  746: "HНП",
  747: "ф",
  749: "GЛ",
  751: "Ц",
  759: "NИЙ",
  769: "OО",
  773: "Q",
  783: "ы",
  798: "м",
  826: "Ъ",
  833: "Ф",
  839: "w",
  846: "ж",
  847: "ш",
  852: "Д",
  859: "ю",
  871: "щ",
  900: "m",
  907: "Ы",
  922: "MМ",
  956: "…",
  979: "Ш",
  999: "@",
  1000: "—",
  1002: "Щ",
  1004: "%",
  1020: "W",
  1032: "Ж",
  1033: "Ю",
  1099: "№",
};

/**
 * Inter has no Arabic: the reader's system draws it. These follow Noto Sans Arabic Bold, which is wider than most, rounded up, so that a label
 * gets 1 to 9 % more room than it takes there. A letter has another shape where the word goes on than at its end.
 */
const ARABIC: Readonly<Record<number, string>> = {
  330: "اأإآل",
  340: "،؛",
  400: "بتثنيئىپ",
  430: "رزژ",
  510: "وؤكگفقڤءة؟",
  560: "دذعغ",
  620: "مه٠١٢٣٤٥٦٧٨٩٪",
  650: "جحخچ",
  750: "طظ",
  1000: "سشصض",
};
const ARABIC_ENDS: Readonly<Record<number, string>> = {
  560: "ه",
  660: "م",
  740: "جحخچ",
  800: "لن",
  810: "يىئ",
  850: "قطظ",
  970: "كگ",
  1140: "بتثپفڤ",
  1440: "سشصض",
};

const advanceOf = byCharacter(ADVANCES);
const arabicAdvanceOf = byCharacter(ARABIC);
const arabicEndOf = byCharacter(ARABIC_ENDS);

function byCharacter(advances: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(advances).flatMap(([advance, characters]) => [...characters].map((character) => [character, Number(advance)])));
}

/** Chinese characters and their like fill a square, and so does their punctuation. */
const EM = 1000;
const SQUARE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
/** Among those, faces that have them draw these as squares too, though Inter does not. */
const SQUARE_AMONG_SQUARES = /[“”‘’—…·]/;
/** Marks stand on the letter before them; controls are not seen. */
const MARK = /\p{M}/u;
const INVISIBLE = /[\p{M}\p{Cf}]/u;
const SPACE = /\p{Zs}/u;
const SPACE_ADVANCE = 252;

/** A character that the tables lack counts as wide, so that a label is never promised less room than it takes. */
const UNKNOWN_ADVANCE = 1100;

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

/** Of a character that Inter lacks; `next` follows it. */
function advanceOfOther(character: string, next: string): number {
  const goesOn = isArabic(next) || MARK.test(next);
  const arabic = (goesOn ? undefined : arabicEndOf.get(character)) ?? arabicAdvanceOf.get(character);
  if (arabic !== undefined) return arabic;
  if (SQUARE.test(character)) return EM;
  if (INVISIBLE.test(character)) return 0;
  return SPACE.test(character) ? SPACE_ADVANCE : UNKNOWN_ADVANCE;
}

/** Whether any of its letters are Arabic. */
export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/**
 * The length that a label is to be drawn with, so that it holds in any face; none for Arabic, whose letters hang together and would be torn
 * apart or squeezed.
 */
export function heldLength(text: string, width: number): number | undefined {
  return isArabic(text) ? undefined : width;
}
