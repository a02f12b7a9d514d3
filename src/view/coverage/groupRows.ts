import { countCoverage, rootsOf } from "../../domain/story/coverage.ts";
import { EVENT_KINDS } from "../../domain/story/story.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { conflictsOf } from "../../domain/story/storyIndex.ts";
import type { Words } from "../../words/words.ts";

export const SORTINGS = ["time", "reports", "sources", "conflicts"] as const;
export type Sorting = (typeof SORTINGS)[number];

/** Rows of the matrix that belong together, under their heading. */
export interface RowGroup {
  readonly title: string;
  readonly events: readonly StoryEvent[];
}

/** Where an event stands that is told differently without conflict: between those with none and those with one. */
const TOLD_DIFFERENTLY = 0.5;

/**
 * The events in the order asked for: by time in the parts of the page, otherwise by a number, the greatest first. A group's heading says what
 * its rows have in common; inside a group, events stand by time. No event is left out, no group is empty.
 */
export function groupRows(index: StoryIndex, sorting: Sorting, { sections: { coverage: words }, evidence }: Words): readonly RowGroup[] {
  const { events, documents } = index.story;
  switch (sorting) {
    case "time":
      return EVENT_KINDS.map((kind) => ({ title: evidence.kinds[kind], events: events.filter((event) => event.kind === kind) })).filter((group) => group.events.length > 0);
    case "reports":
      return byNumber(events, (event) => documents.length - countCoverage(index, event).silent, (count) => words.inReports(count, documents.length));
    case "sources":
      return byNumber(events, (event) => rootsOf(index, event).length, words.restsOn);
    case "conflicts":
      return byNumber(events, (event) => conflictsOf(index, event.id).length || (index.differencesOf(event.id).length > 0 ? TOLD_DIFFERENTLY : 0), (count) => conflictsTitle(count, words));
    default:
      return sorting satisfies never;
  }
}

function byNumber(events: readonly StoryEvent[], numberOf: (event: StoryEvent) => number, titleOf: (number: number) => string): readonly RowGroup[] {
  const numbers = new Map(events.map((event) => [event, numberOf(event)]));
  return [...new Set(numbers.values())]
    .sort((a, b) => b - a)
    .map((number) => ({ title: titleOf(number), events: events.filter((event) => numbers.get(event) === number) }));
}

function conflictsTitle(conflicts: number, words: Words["sections"]["coverage"]): string {
  if (conflicts === 0) return words.noDifference;
  return conflicts === TOLD_DIFFERENTLY ? words.toldDifferently : words.conflicts(conflicts);
}
