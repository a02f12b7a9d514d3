import { byCharacter } from "./byCharacter.ts";

/** As in `labelWidth.ts`: Inter's Cyrillic. */
export const CYRILLIC: Readonly<Record<number, string>> = {
  447: "г",
  495: "т",
  511: "з",
  569: "кх",
  570: "я",
  573: "в",
  574: "а",
  579: "ь",
  581: "Г",
  583: "сэ",
  588: "у",
  591: "её",
  593: "ч",
  594: "л",
  604: "б",
  605: "ЕЁп",
  609: "о",
  610: "н",
  612: "ий",
  624: "р",
  636: "Зц",
  645: "Рд",
  646: "Б",
  652: "Я",
  658: "Ь",
  659: "В",
  660: "Т",
  667: "ъ",
  672: "У",
  703: "К",
  705: "Ч",
  720: "Х",
  728: "А",
  737: "СЭ",
  746: "НП",
  747: "ф",
  749: "Л",
  751: "Ц",
  759: "ИЙ",
  769: "О",
  783: "ы",
  798: "м",
  826: "Ъ",
  833: "Ф",
  846: "ж",
  847: "ш",
  852: "Д",
  859: "ю",
  871: "щ",
  907: "Ы",
  922: "М",
  979: "Ш",
  1002: "Щ",
  1032: "Ж",
  1033: "Ю",
  1099: "№",
};

/**
 * Inter has no Arabic: the reader's system draws it. Each letter has the room that it takes in the wider of Noto Sans Arabic Bold and DejaVu Sans Bold,
 * rounded up; a reader with a narrower face sees more air. A letter has another shape where the word goes on than at its end.
 */
const ARABIC: Readonly<Record<number, string>> = {
  380: "اأإآ",
  410: "لبتثنيئىپ،؛",
  590: "دذكگ؟",
  630: "رزژوؤءة",
  700: "مهعغ٠١٢٣٤٥٦٧٨٩٪",
  730: "فقڤجحخچ",
  980: "طظ",
  1020: "سشصض",
};
const ARABIC_ENDS: Readonly<Record<number, string>> = {
  610: "ه",
  740: "جحخچ",
  790: "م",
  910: "لنق",
  1020: "يىئ",
  1080: "طظكگ",
  1140: "بتثپ",
  1200: "فڤ",
  1440: "سشصض",
};

const cyrillicAdvanceOf = byCharacter(CYRILLIC);
const arabicAdvanceOf = byCharacter(ARABIC);
const arabicEndOf = byCharacter(ARABIC_ENDS);

/** Chinese characters and their like fill a square, and so does their punctuation. */
export const EM = 1000;
export const SQUARE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
/** Marks stand on the letter before them; controls are not seen. */
const MARK = /\p{M}/u;
const INVISIBLE = /[\p{M}\p{Cf}]/u;
const SPACE = /\p{Zs}/u;
const SPACE_ADVANCE = 252;

/** The letter that no letter before it reaches for: what stands there ends. */
const JOINS_NOTHING = "ء";

/** A character that the tables lack counts as wide, so that a label is never promised less room than it takes. */
const UNKNOWN_ADVANCE = 1100;

/** The advance of a character that is not Latin, in thousandths of an em; `next` follows it. */
export function advanceOfOther(character: string, next: string): number {
  const cyrillic = cyrillicAdvanceOf.get(character);
  if (cyrillic !== undefined) return cyrillic;
  const goesOn = (isArabic(next) && next !== JOINS_NOTHING) || MARK.test(next);
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
