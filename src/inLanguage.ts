import type { Story } from "./domain/story/story.ts";
import { laterStyle } from "./laterStyle.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";

interface InLanguage {
  readonly story: Story;
  readonly words: Words;
}

/** The page's own words, of each language a script of its own; the built page names its, so that it comes with the others. */
const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import("./words/en/english.ts")).english,
  ru: async () => (await import("./words/ru/russian.ts")).russian,
  zh: async () => (await import("./words/zh/chinese.ts")).chinese,
  ar: async () => (await import("./words/ar/arabic.ts")).arabic,
};

/** The element by which the page names its story: a file, not a script, because data is sooner read than code. */
const STORY_LINK = "story-data";

/** What a page needs in its language, once it can be shown. Rejects where it does not come: the page is whole without. */
export async function inLanguage(language: Language): Promise<InLanguage> {
  const link = document.getElementById(STORY_LINK) as HTMLLinkElement;
  const [story, words] = await Promise.all([fetch(link.href).then((answer) => answer.json() as Promise<Story>), WORDS[language](), laterStyle()]);
  return { story, words };
}
