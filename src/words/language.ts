/** The languages that the page speaks, as BCP 47 tags. Those of its quotations are another matter. */
export const LANGUAGES = ["en", "ru", "zh", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", zh: "中文", ar: "العربية" };

/** The way its lines run, and with them the axis of time. */
export const DIRECTIONS: Readonly<Record<Language, "ltr" | "rtl">> = { en: "ltr", ru: "ltr", zh: "ltr", ar: "rtl" };

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}
