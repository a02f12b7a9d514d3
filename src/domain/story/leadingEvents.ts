import type { Extent } from "../time/span.ts";
import { countCoverage } from "./coverage.ts";
import type { StoryIndex } from "./storyIndex.ts";
import type { EventKind, StoryEvent } from "./story.ts";

/**
 * The events that stand for a stretch of time where there is no room for all, in the order of time: those that the most documents tell of.
 * Where as many do, the visit goes before what is ahead and that before the backdrop; then those on which they differ in more ways, then
 * those with more to quote, then the earlier.
 */
export function leadingEvents(index: StoryIndex, { from, to }: Extent, most: number): readonly StoryEvent[] {
  const order = new Map(index.story.events.map((event, position) => [event, position]));
  return eventsByWeight(index)
    .filter(({ knob }) => knob >= from && knob <= to)
    .slice(0, most)
    .sort((a, b) => order.get(a)! - order.get(b)!);
}

/** All events in the order in which they stand for others, the weightiest first. */
export function eventsByWeight(index: StoryIndex): readonly StoryEvent[] {
  const weights = new Map(index.story.events.map((event) => [event, weightOf(index, event)]));
  // Sorting is stable: what weighs the same stays in the order of time.
  return [...index.story.events].sort((a, b) => compareWeights(weights.get(b)!, weights.get(a)!));
}

/** What a story is about comes last, because it weighs most. */
const KINDS: readonly EventKind[] = ["backdrop", "ahead", "visit"];

/** What counts first stands first. */
type Weight = readonly number[];

function weightOf(index: StoryIndex, event: StoryEvent): Weight {
  const telling = index.story.documents.length - countCoverage(index, event).silent;
  return [telling, KINDS.indexOf(event.kind), index.differencesOf(event.id).length, event.citations.length];
}

function compareWeights(a: Weight, b: Weight): number {
  const first = a.findIndex((weight, position) => weight !== b[position]);
  return first < 0 ? 0 : a[first]! - b[first]!;
}
