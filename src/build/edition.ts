import type { Story } from "../domain/story/story.ts";
import { translateStory } from "../domain/story/translateStory.ts";
import type { Translation } from "../domain/story/translateStory.ts";
import { EVERY_LANGUAGE } from "../words/everyLanguage.ts";
import { LANGUAGES } from "../words/language.ts";
import type { Language } from "../words/language.ts";
import { folderOf } from "../words/languageAddress.ts";
import type { Words } from "../words/words.ts";

/** The site in one of its languages: the same files, below a folder of its own. */
export interface Edition {
  readonly language: Language;
  readonly words: Words;
  readonly story: Story;
  /** From the site's root; empty for the language that the story was written in. */
  readonly folder: "" | `${Language}/`;
}

/** One for each language that the page speaks; where the story is not translated into it, its own texts stand as they were written. */
export function editionsOf(story: Story, translations: readonly Translation[]): readonly Edition[] {
  return LANGUAGES.map((language) => ({ language, words: EVERY_LANGUAGE[language], story: storyIn(language, story, translations), folder: folderOf(language, story.writtenIn) }));
}

export function storyIn(language: Language, story: Story, translations: readonly Translation[]): Story {
  if (language === story.writtenIn) return story;
  return translateStory(story, translations.find((translation) => translation.language === language) ?? { language, texts: new Map() });
}
