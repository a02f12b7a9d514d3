import { arabic } from "./ar/arabic.ts";
import { english } from "./en/english.ts";
import type { Language } from "./language.ts";
import { russian } from "./ru/russian.ts";
import type { Words } from "./words.ts";
import { chinese } from "./zh/chinese.ts";

/** For the build, which draws the page in all of them; a reader's browser asks for one. */
export const EVERY_LANGUAGE: Readonly<Record<Language, Words>> = { en: english, ru: russian, zh: chinese, ar: arabic };
