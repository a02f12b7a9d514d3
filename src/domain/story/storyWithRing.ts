import type { Placement, Story, StoryEvent } from "./story.ts";

/** What the times on the page rest on: the story's own documents, or these and the wider record. */
export const RINGS = ["core", "wider"] as const;
export type Ring = (typeof RINGS)[number];

/**
 * The story with its times as a ring of evidence gives them, its events in the order of their knobs. Events that only the wider record tells of
 * are not in the core.
 */
export function storyWithRing(story: Story, ring: Ring): Story {
  const events = ring === "core" ? story.events.filter((event) => !isBeyond(event)) : story.events.map(believingTheRecord);
  events.sort((a, b) => a.knob - b.knob || (a.id < b.id ? -1 : 1));
  return {
    ...story,
    // The compiler asks for one event at least that the story's own documents tell of.
    events: events as unknown as Story["events"],
    reportTimes: ring === "core" ? story.reportTimes : story.reportTimes.map(believingTheRecord),
  };
}

/** Does the wider record alone tell of this event? */
export function isBeyond({ citations, record }: StoryEvent): boolean {
  return citations.length === 0 && record.length > 0;
}

/** What the record adds comes first: where it is sharper, it is what the card tells. */
function believingTheRecord<T extends Placement & { readonly withRecord: Placement }>(placed: T): T {
  return { ...placed, ...placed.withRecord, statements: [...placed.withRecord.statements, ...placed.statements] };
}
