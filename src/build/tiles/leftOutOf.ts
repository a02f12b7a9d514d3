import type { Story } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { Translation } from "../../domain/story/translateStory.ts";
import { pluralOf } from "../../words/plural.ts";

const plural = pluralOf("en");

/** What a story has that its page in tiles does not show, each as a few words. `data/README.md`, “Large stories”, says the same of all stories. */
export function leftOutOf(written: Story, translations: readonly Translation[], { story, beyond }: StoryIndex): readonly string[] {
  const further = story.events.filter(({ themes }) => themes.length > 1).length;
  const others = translations.filter(({ language }) => language !== "en").map(({ language }) => language);
  return [
    ...some(beyond.length, { one: "one event that only the wider record tells of", other: "# events that only the wider record tells of" }),
    ...some(story.quotations.length, { one: "the section of one spoken quotation", other: "the section of # spoken quotations" }),
    ...some(further, { one: "the further themes of one event", other: "the further themes of # events" }),
    ...(story.tour === null ? [] : ["the tour"]),
    ...(others.length === 0 ? [] : [`the translations (${others.join(", ")})`]),
    ...some(story.untranslated.length, { one: `English for one text in “${written.writtenIn}”`, other: `English for # texts in “${written.writtenIn}”` }),
    "the table of coverage, the reports’ own times and the method",
  ];
}

function some(count: number, words: { readonly one: string; readonly other: string }): readonly string[] {
  return count === 0 ? [] : [plural(count, words)];
}
