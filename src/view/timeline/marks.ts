import type { EventId, UtcMs } from "../../domain/brand.ts";
import { isContested, outermostPlace } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import type { Grouping } from "../../state/viewState.ts";

/** One drawing of one event. Grouped by document an event has a mark for each document that tells of it. */
export interface Mark {
  /** Unique among the marks: the event's id, with the group's where an event has several. */
  readonly key: string;
  readonly event: EventId;
  readonly label: string;
  readonly contested: boolean;
  readonly knob: UtcMs;
  /** The window's outer bounds; null where the evidence sets none. */
  readonly from: UtcMs | null;
  readonly to: UtcMs | null;
}

export interface MarkGroup {
  readonly key: string;
  readonly name: string;
  /** In the order of their knobs. */
  readonly marks: readonly Mark[];
}

/** The story's marks in their groups, in the order that the editor gave places, themes and documents. Groups without a mark are left out. */
export function groupMarks(index: StoryIndex, grouping: Grouping): readonly MarkGroup[] {
  const { story } = index;
  return groupsOf(index, grouping)
    .map(({ key, name, holds }) => ({
      key,
      name,
      marks: story.events.filter(holds).map((event) => toMark(index, event, grouping === "document" ? `${event.id}@${key}` : event.id)),
    }))
    .filter(({ marks }) => marks.length > 0);
}

interface Grouped {
  readonly key: string;
  readonly name: string;
  readonly holds: (event: StoryEvent) => boolean;
}

function groupsOf(index: StoryIndex, grouping: Grouping): readonly Grouped[] {
  const { story } = index;
  switch (grouping) {
    case "place":
      return [
        ...story.places.filter((place) => place.in === null).map(({ id, name }) => ({ key: id, name, holds: (event: StoryEvent) => outermostPlace(index, event.place)?.id === id })),
        { key: "no-place", name: "Place not stated", holds: ({ place }) => place === null },
      ];
    case "theme":
      return story.themes.map(({ id, name }) => ({ key: id, name, holds: ({ themes }) => themes[0] === id }));
    case "document":
      return story.documents.map((document) => ({
        key: document.id,
        name: index.organisation(document.publisher).name,
        holds: ({ citations }) => citations.some((citation) => citation.document === document.id),
      }));
    default:
      return grouping satisfies never;
  }
}

function toMark(index: StoryIndex, event: StoryEvent, key: string): Mark {
  return {
    key,
    event: event.id,
    label: event.label,
    contested: isContested(index, event.id),
    knob: event.knob,
    from: event.window.start.earliest?.at ?? null,
    to: event.window.end.latest?.at ?? null,
  };
}
