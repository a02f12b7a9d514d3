import type { Story, StoryEvent } from "./story.ts";

/** What the times on the page rest on: the story's own documents, or these and the wider record. */
export const RINGS = ["core", "wider"] as const;
export type Ring = (typeof RINGS)[number];

/** The story with its times as a ring of evidence gives them, its events in the order of their knobs. */
export function storyWithRing(story: Story, ring: Ring): Story {
  if (ring === "core") return story;
  const events = story.events.map((event): StoryEvent => ({
    ...event,
    ...event.withRecord,
    // What the record adds comes first: where it is sharper, it is what the card tells.
    statements: [...event.withRecord.statements, ...event.statements],
  }));
  events.sort((a, b) => a.knob - b.knob || (a.id < b.id ? -1 : 1));
  return { ...story, events: events as unknown as Story["events"] };
}
