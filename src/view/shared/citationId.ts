import type { StoryEvent } from "../../domain/story/story.ts";

/** The id of a citation on its event's card: `cite-landing-1` is the first. */
export function citationId(event: StoryEvent, position: number): string {
  return `cite-${event.id}-${position + 1}`;
}
