import type { EventId } from "../brand.ts";
import { filterEvents, isFiltered } from "./filterEvents.ts";
import type { Filters } from "./filterEvents.ts";
import { searchTerms } from "./foldedText.ts";
import { searchStory } from "./searchStory.ts";
import type { StoryIndex } from "./storyIndex.ts";
import type { StoryEvent } from "./story.ts";

/** What is left of a story when a reader looks for something. */
export interface Found {
  /** False where nothing is looked for: then everything is found. */
  readonly narrowed: boolean;
  /** What the search asks for, to be marked where it stands. */
  readonly terms: readonly string[];
  /** Those on the timeline, in the order of time. */
  readonly events: readonly EventId[];
  /** Those that only the wider record tells of, while it is not chosen. */
  readonly beyond: readonly EventId[];
  readonly has: (id: EventId) => boolean;
}

export const ALL_FOUND: Found = { narrowed: false, terms: [], events: [], beyond: [], has: () => true };

/** Searches and filters the story as its ring has it. */
export function findEvents(index: StoryIndex, search: string, filters: Filters): Found {
  const terms = searchTerms(search);
  if (terms.length === 0 && !isFiltered(filters)) return ALL_FOUND;
  const among = (events: readonly StoryEvent[]) => filterEvents(index, searchStory(index, events, terms), filters).map(({ id }) => id);
  const events = among(index.story.events);
  const beyond = among(index.beyond);
  const ids = new Set([...events, ...beyond]);
  return { narrowed: true, terms, events, beyond, has: (id) => ids.has(id) };
}

/** The event before or after the selected one among those found, round and round; from elsewhere, the nearest that way in time. */
export function stepAmong(index: StoryIndex, { events }: Pick<Found, "events">, selected: EventId | null, step: 1 | -1): EventId | undefined {
  if (selected === null) return events.at(step > 0 ? 0 : -1);
  const order = index.story.events.map(({ id }) => id);
  const place = order.indexOf(selected);
  const onward = step > 0 ? events.find((id) => order.indexOf(id) > place) : events.findLast((id) => order.indexOf(id) < place);
  return onward ?? events.at(step > 0 ? 0 : -1);
}
