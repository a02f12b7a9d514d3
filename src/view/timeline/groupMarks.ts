import type { EventId } from "../../domain/brand.ts";
import { alternativeOf } from "../../domain/story/alternativeOf.ts";
import { coverageOf, hasHappened } from "../../domain/story/coverage.ts";
import { isContested, outermostPlace, zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { Placement, ReportTime, StoryEvent } from "../../domain/story/story.ts";
import { claimWords } from "../../words/claimWords.ts";
import { windowWords } from "../../words/windowWords.ts";
import type { Words } from "../../words/words.ts";
import type { Grouping } from "../../state/viewState.ts";
import { documentHue } from "../shared/documentHue.ts";
import { madeOnce } from "./mark.ts";
import type { Mark, MarkGroup } from "./mark.ts";
import { markName } from "./markName.ts";

/** The group of report times, always the last. */
export const REPORT_GROUP = "report-times";

/** The story's marks in their groups, and last the reports themselves, where their times are known. */
export function groupMarks(index: StoryIndex, grouping: Grouping, words: Words): readonly MarkGroup[] {
  const events = groupEvents(index, grouping, words);
  const reports = [...index.story.reportTimes].sort((a, b) => a.knob - b.knob).map((time) => toReportMark(index, time, words));
  return reports.length === 0 ? events : [...events, { key: REPORT_GROUP, name: words.timeline.reportTimes, marks: reports }];
}

/** The marks of events in their groups, in the order that the editor gave places, themes and documents. Groups without a mark are left out. */
export function groupEvents(index: StoryIndex, grouping: Grouping, words: Words): readonly MarkGroup[] {
  return groupsOf(index, grouping, words)
    .map(({ key, name, holds }) => ({
      key,
      name,
      marks: index.story.events.filter(holds).map((event) => toMark(index, event, grouping === "document" ? `${event.id}@${key}` : event.id, words)),
    }))
    .filter(({ marks }) => marks.length > 0);
}

/** The groups with only the marks of events that are found, and of the reports. Where these stand in time is the same as among all. */
export function keepFound(groups: readonly MarkGroup[], has: (event: EventId) => boolean): readonly MarkGroup[] {
  return groups.map((group) => ({ ...group, marks: group.marks.filter(({ of }) => of.kind === "report" || has(of.event)) })).filter(({ marks }) => marks.length > 0);
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

function toMark(index: StoryIndex, event: StoryEvent, key: string, words: Words): Mark {
  const alternative = alternativeOf(index, event);
  const { timeline, times } = words;
  return {
    key,
    of: { kind: "event", event: event.id },
    number: null,
    label: event.label,
    name: madeOnce((found) => markName(index, event.id, words, found)),
    knobKind: hasHappened(index, event) ? "happened" : "hollow",
    coverage: coverageOf(index, event).map(({ coverage }) => coverage),
    hue: null,
    contested: isContested(index, event.id),
    ...placed(event),
    alternative: alternative === null ? null : { at: alternative.at, words: timeline.alternative(claimWords(index, alternative.claim, zoneOf(index, event), times)) },
  };
}

function toReportMark(index: StoryIndex, time: ReportTime, { timeline, times }: Words): Mark {
  const { document } = time;
  const label = index.organisation(index.document(document).publisher).name;
  return {
    key: `report:${document}`,
    of: { kind: "report", document },
    number: null,
    label,
    name: madeOnce(() => timeline.reportMark(label, windowWords(time.window, index.story.zone, times))),
    knobKind: "report",
    coverage: [],
    hue: documentHue(index, document),
    contested: false,
    ...placed(time),
    alternative: null,
  };
}

function placed({ knob, window }: Placement): Pick<Mark, "knob" | "from" | "to"> {
  return { knob, from: window.start.earliest?.at ?? null, to: window.end.latest?.at ?? null };
}
