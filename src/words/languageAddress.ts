import type { Language } from "./language.ts";

/**
 * The folder of the site, from its root, in which the story stands in a language: the root itself for the one that it was written in, so that
 * addresses outlive the languages that come and go.
 */
export function folderOf(language: Language, writtenIn: string): "" | `${Language}/` {
  return language === writtenIn ? "" : `${language}/`;
}

/** The way from one language's folder to another's, as a relative address. */
export function languageAddress(from: Language, to: Language, writtenIn: string): string {
  return `${folderOf(from, writtenIn) === "" ? "./" : "../"}${folderOf(to, writtenIn)}`;
}
