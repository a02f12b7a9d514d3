import type { EventId } from "../brand.ts";
import { countedEntries } from "./coverage.ts";
import { searchable } from "./foldedText.ts";
import { placesAround } from "./storyIndex.ts";
import type { StoryIndex } from "./storyIndex.ts";
import type { Quotation, StoryEvent } from "./story.ts";

/** Texts of an event that a search looks through, by whether a card shows them. */
export interface EventTexts {
  readonly shown: readonly string[];
  readonly people: readonly string[];
  readonly quotations: readonly Quotation[];
  /** The name on the timeline. */
  readonly label: string;
}

/** The accounts of the wider record count once that ring is chosen, or where there is nothing else. */
export function textsOf(index: StoryIndex, event: StoryEvent): EventTexts {
  const { people, organisations } = index.story;
  const entries = countedEntries(index, event);
  const own = event.citations.map(({ document }) => index.document(document));
  const heard = new Set([
    ...own.flatMap(({ publisher, origin }) => [publisher, origin.organisation]),
    ...event.citations.flatMap(({ via }) => via),
    ...entries.map(({ document }) => index.recordDocument(document)).flatMap(({ publisher, origin }) => [publisher, origin]),
  ]);
  return {
    shown: [
      event.title, event.summary, ...placesAround(index, event.place).map(({ name }) => name),
      ...event.citations.map(({ quote }) => quote), ...entries.map(({ says }) => says),
      ...organisations.filter(({ id }) => heard.has(id)).map(({ name }) => name),
    ],
    people: people.filter(({ id }) => event.people.includes(id)).map(({ name, role }) => `${name}, ${role}`),
    quotations: index.quotationsOf(event.id),
    label: event.label,
  };
}

/** All that an event is found by. */
export function everyTextOf(index: StoryIndex, event: StoryEvent): readonly string[] {
  const { shown, people, quotations, label } = textsOf(index, event);
  const said = quotations.flatMap(({ speaker, variants }) => [index.speaker(speaker).name, ...variants.map(({ quote }) => quote)]);
  return [label, ...shown, ...people, ...said];
}

/** Every event's texts, folded at the first search and kept as long as the index is. */
const kept = new WeakMap<StoryIndex, Map<EventId, (term: string) => boolean>>();

/** Which of these events have every one of the terms (`searchTerms`), each in any of their texts; all of them where there is no term. */
export function searchStory(index: StoryIndex, events: readonly StoryEvent[], terms: readonly string[]): readonly StoryEvent[] {
  if (terms.length === 0) return events;
  const ready = kept.get(index) ?? new Map<EventId, (term: string) => boolean>();
  kept.set(index, ready);
  return events.filter((event) => {
    let has = ready.get(event.id);
    if (has === undefined) {
      has = searchable(everyTextOf(index, event));
      ready.set(event.id, has);
    }
    return terms.every(has);
  });
}
