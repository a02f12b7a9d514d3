import type { EventId, RangeId, UtcMs, Zone } from "../domain/brand.ts";
import { branded } from "../domain/brand.ts";
import { NO_FILTERS } from "../domain/story/filterEvents.ts";
import type { Filters } from "../domain/story/filterEvents.ts";
import type { Story } from "../domain/story/story.ts";
import type { Ring } from "../domain/story/storyWithRing.ts";
import type { Extent } from "../domain/time/span.ts";
import { MINUTE } from "../domain/time/wallClock.ts";
import type { Theme } from "./theme.ts";

export const GROUPINGS = ["place", "theme", "document"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `scale`: distances are durations. `order`: every event has the same room. */
export const SPACINGS = ["scale", "order"] as const;
export type Spacing = (typeof SPACINGS)[number];

/** One of the story's clocks, or the reader's own. */
export type Clock = { readonly kind: "zone"; readonly zone: Zone } | { readonly kind: "reader" };

/** What the timeline shows: a named range, everything, or a stretch that the reader chose. */
export type Shown = { readonly kind: "range"; readonly id: RangeId } | { readonly kind: "all" } | { readonly kind: "free"; readonly extent: Extent };

/** The sections of the page that an address may point at, in the order in which they are read: each is the id of its element. */
export const SECTION_IDS = ["events", "coverage", "differences", "quotations", "reports", "routes", "method"] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Everything that a reader can choose. All else is derived from it and the story. */
export interface ViewState {
  readonly shown: Shown;
  readonly grouping: Grouping;
  readonly clock: Clock;
  readonly spacing: Spacing;
  /** What the times rest on. */
  readonly ring: Ring;
  readonly selected: EventId | null;
  /** Where the address points at a section. It has room for one place: with an event selected this is null. */
  readonly section: SectionId | null;
  /** Which step of the story's tour is shown, counted from 0; null: none. Its event is the one selected. */
  readonly step: number | null;
  /** What is looked for, as the reader wrote it, without space around it. */
  readonly search: string;
  readonly filters: Filters;
  /** Whether events that are not found are hidden, or only dimmed. */
  readonly hide: boolean;
  /** The page's colours. */
  readonly theme: Theme;
}

/** Longest search that is kept, in characters: a link should stay one that people can read. */
export const LONGEST_SEARCH = 100;

/** A search as it is kept. */
export function cleanSearch(text: string): string {
  return [...text.trim()].slice(0, LONGEST_SEARCH).join("").trimEnd();
}

export function initialView(story: Story): ViewState {
  return {
    shown: { kind: "range", id: story.ranges[0].id },
    grouping: "place",
    clock: { kind: "zone", zone: story.clocks[0].zone },
    spacing: "scale",
    ring: "core",
    selected: null,
    section: null,
    step: null,
    search: "",
    filters: NO_FILTERS,
    hide: false,
    theme: "auto",
  };
}

/** The shortest stretch that the timeline shows, in milliseconds: an hour. No report of this kind is sharper. */
export const SHORTEST_SHOWN_MS = 3_600_000;

/** Room beyond the first and last known instants, as a share of the whole. */
const MARGIN = 0.02;

/** From the first to the last instant that any event's window or knob reaches, with a margin; it encloses every named range. */
export function wholeExtent(story: Story): Extent {
  const instants = story.ranges.flatMap(({ extent }) => [extent.from, extent.to]);
  for (const { knob, window } of story.events) {
    instants.push(knob);
    for (const bound of [window.start.earliest, window.end.latest]) if (bound !== null) instants.push(bound.at);
  }
  const from = Math.min(...instants);
  const to = Math.max(...instants);
  const margin = (to - from) * MARGIN;
  // Whole minutes, because links have no seconds.
  return { from: branded<UtcMs>(Math.floor((from - margin) / MINUTE) * MINUTE), to: branded<UtcMs>(Math.ceil((to + margin) / MINUTE) * MINUTE) };
}

/** The stretch of time that a choice stands for. */
export function extentOf(story: Story, shown: Shown): Extent {
  switch (shown.kind) {
    case "all":
      return wholeExtent(story);
    case "free":
      return shown.extent;
    case "range":
      return (story.ranges.find(({ id }) => id === shown.id) ?? story.ranges[0]).extent;
    default:
      return shown satisfies never;
  }
}
