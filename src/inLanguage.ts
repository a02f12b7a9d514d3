import type { Story } from "./domain/story/story.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";

interface InLanguage {
  readonly story: Story;
  readonly words: Words;
}

/** What a page needs in its language. Each is a script of its own, which the built page names, so that none waits for another. */
const LOADERS: Readonly<Record<Language, () => Promise<InLanguage>>> = {
  en: async () => together(import("virtual:story/en"), import("./words/en/english.ts").then(({ english }) => english)),
  ru: async () => together(import("virtual:story/ru"), import("./words/ru/russian.ts").then(({ russian }) => russian)),
  zh: async () => together(import("virtual:story/zh"), import("./words/zh/chinese.ts").then(({ chinese }) => chinese)),
  ar: async () => together(import("virtual:story/ar"), import("./words/ar/arabic.ts").then(({ arabic }) => arabic)),
};

/** The story and the page's own words in a language. */
export function inLanguage(language: Language): Promise<InLanguage> {
  return LOADERS[language]();
}

async function together(story: Promise<{ readonly story: Story }>, words: Promise<Words>): Promise<InLanguage> {
  return { story: (await story).story, words: await words };
}
