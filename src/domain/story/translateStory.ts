import { mapTexts, textsOf } from "./mapTexts.ts";
import type { Story } from "./story.ts";

/** What a story's own texts are in another language: each text as it was written, and what it becomes. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The story told in another language. What is not translated stays as it was written, and is named in `untranslated`. */
export function translateStory(story: Story, { language, texts }: Translation): Story {
  return { ...mapTexts(story, (text) => texts.get(text) ?? text), language, untranslated: untranslatedOf(story, { language, texts }) };
}

/** The texts that a translation lacks. */
export function untranslatedOf(story: Story, { texts }: Translation): readonly string[] {
  return textsOf(story).filter((text) => !texts.has(text));
}
