import type { EventId } from "../domain/brand.ts";
import { leadingEvents } from "../domain/story/leadingEvents.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import type { StoryIndex } from "../domain/story/storyIndex.ts";
import { extentOf } from "../state/viewState.ts";
import type { Shown } from "../state/viewState.ts";
import type { Size } from "../state/embedLook.ts";

/** How many events a compact embed begins with: as many as an article's column shows at a glance. */
const LEADING = 7;

/**
 * The events that an embed has in sight at first: of a stretch of time the leading ones and the one that its address asks for; or simply
 * all.
 */
export function firstEvents(index: StoryIndex, shown: Shown, size: Size, asked: EventId | null): readonly StoryEvent[] {
  const { story } = index;
  if (size === "full") return story.events;
  const leading = leadingEvents(index, extentOf(story, shown), LEADING);
  return story.events.filter((event) => event.id === asked || leading.includes(event));
}
