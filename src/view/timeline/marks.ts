import type { DocumentId, EventId, UtcMs } from "../../domain/brand.ts";
import { isContested, outermostPlace, zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { alternativeOf } from "../../domain/story/alternativeOf.ts";
import type { Placement, ReportTime, StoryEvent } from "../../domain/story/story.ts";
import { claimWords } from "../../words/claimWords.ts";
import type { Words } from "../../words/words.ts";
import type { Grouping } from "../../state/viewState.ts";

/** What a mark stands for: an event, or the writing of a document. */
export type Marked = { readonly kind: "event"; readonly event: EventId } | { readonly kind: "report"; readonly document: DocumentId };

/** One drawing of one event or report. Grouped by document an event has a mark for each document that tells of it. */
export interface Mark {
  /** Unique among the marks: the event's id, with the group's where an event has several. */
  readonly key: string;
  readonly of: Marked;
  readonly label: string;
  readonly contested: boolean;
  readonly knob: UtcMs;
  /** The window's outer bounds; null where the evidence sets none. */
  readonly from: UtcMs | null;
  readonly to: UtcMs | null;
  /** Where else a doubted statement would put the knob, and what it says: “or Wednesday 15 May 2024”. */
  readonly alternative: { readonly at: UtcMs; readonly words: string } | null;
}

export interface MarkGroup {
  readonly key: string;
  readonly name: string;
  /** In the order of their knobs. */
  readonly marks: readonly Mark[];
}

/** The group of report times, always the last. */
export const REPORT_GROUP = "report-times";

/**
 * The story's marks in their groups, in the order that the editor gave places, themes and documents, and last the reports themselves. Groups
 * without a mark are left out.
 */
export function groupMarks(index: StoryIndex, grouping: Grouping, words: Words): readonly MarkGroup[] {
  const { story } = index;
  const events = groupsOf(index, grouping, words)
    .map(({ key, name, holds }) => ({
      key,
      name,
      marks: story.events.filter(holds).map((event) => toMark(index, event, grouping === "document" ? `${event.id}@${key}` : event.id, words)),
    }))
    .filter(({ marks }) => marks.length > 0);
  const reports = [...story.reportTimes].sort((a, b) => a.knob - b.knob).map((time) => toReportMark(index, time));
  return reports.length === 0 ? events : [...events, { key: REPORT_GROUP, name: words.timeline.reportTimes, marks: reports }];
}

/** The groups with only the marks of events that are found, and of the reports. Where these stand in time is the same as among all. */
export function keepFound(groups: readonly MarkGroup[], has: (event: EventId) => boolean): readonly MarkGroup[] {
  return groups.map((group) => ({ ...group, marks: group.marks.filter((mark) => isFound(mark, has)) })).filter(({ marks }) => marks.length > 0);
}

/** Reports are not what is looked for: they stay as they are. */
export function isFound({ of }: Mark, has: (event: EventId) => boolean): boolean {
  return of.kind === "report" || has(of.event);
}

interface Grouped {
  readonly key: string;
  readonly name: string;
  readonly holds: (event: StoryEvent) => boolean;
}

function groupsOf(index: StoryIndex, grouping: Grouping, { timeline: words }: Words): readonly Grouped[] {
  const { story } = index;
  switch (grouping) {
    case "place":
      return [
        ...story.places.filter((place) => place.in === null).map(({ id, name }) => ({ key: id, name, holds: (event: StoryEvent) => outermostPlace(index, event.place)?.id === id })),
        { key: "no-place", name: words.placeNotStated, holds: ({ place }) => place === null },
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

function toMark(index: StoryIndex, event: StoryEvent, key: string, { timeline, times }: Words): Mark {
  const alternative = alternativeOf(index, event);
  return {
    key,
    of: { kind: "event", event: event.id },
    label: event.label,
    contested: isContested(index, event.id),
    ...placed(event),
    alternative: alternative === null ? null : { at: alternative.at, words: timeline.alternative(claimWords(index, alternative.claim, zoneOf(index, event), times)) },
  };
}

function toReportMark(index: StoryIndex, time: ReportTime): Mark {
  const { document } = time;
  const label = index.organisation(index.document(document).publisher).name;
  return { key: `report:${document}`, of: { kind: "report", document }, label, contested: false, ...placed(time), alternative: null };
}

function placed({ knob, window }: Placement): Pick<Mark, "knob" | "from" | "to"> {
  return { knob, from: window.start.earliest?.at ?? null, to: window.end.latest?.at ?? null };
}
