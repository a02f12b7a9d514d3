import type { EventId } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { StoryEvent } from "../../domain/story/story.ts";

/** The id of a citation on its event's card: `cite-landing-1` is the first. */
export function citationId(event: StoryEvent, position: number): string {
  return `cite-${event.id}-${position + 1}`;
}

/** The event on whose card such an id stands; null for any other id. */
export function citedEvent(id: string): EventId | null {
  const [, event] = /^cite-(.+)-\d+$/.exec(id) ?? [];
  return event === undefined ? null : branded<EventId>(event);
}
