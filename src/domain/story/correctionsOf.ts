import type { EventId } from "../brand.ts";
import type { Correction, Story } from "./story.ts";

/** A correction, and the event that it concerns; null: the story as a whole. */
export interface LoggedCorrection extends Correction {
  readonly event: EventId | null;
}

/** Every correction of a story, the latest first. */
export function correctionsOf(story: Story): readonly LoggedCorrection[] {
  const ofStory = story.corrections.map((correction) => ({ ...correction, event: null }));
  const ofEvents = story.events.flatMap(({ id, corrections }) => corrections.map((correction) => ({ ...correction, event: id })));
  return [...ofStory, ...ofEvents].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
