import type { UtcMs } from "../domain/brand.ts";
import { branded } from "../domain/brand.ts";
import { RINGS } from "../domain/story/storyWithRing.ts";
import type { Story } from "../domain/story/story.ts";
import type { NamedChoice, Notice } from "./notice.ts";
import type { Clock, Shown, ViewState } from "./viewState.ts";
import { GROUPINGS, initialView, SHORTEST_SHOWN_MS, SPACINGS, wholeExtent } from "./viewState.ts";

/** Of an address, what it says of the timeline: the exploring page has more to choose, an embed less. */
export type TimelineChoices = Pick<ViewState, "shown" | "grouping" | "clock" | "spacing" | "ring">;

/** Of the addresses that this page writes. */
export const VERSION = 1;

/** What the hash of a link to an event begins with. */
export const EVENT_HASH = "event-";

/** Writes the choices into an address’s query, save those that are so without it. `usual`: the range that is shown where the query names none. */
export function encodeTimeline(choices: TimelineChoices, story: Story, query: URLSearchParams, usual = story.ranges[0].id): void {
  const { shown, grouping, clock, spacing, ring } = choices;
  const initial = initialView(story);
  if (shown.kind === "free") {
    query.set("from", toMinute(shown.extent.from));
    query.set("to", toMinute(shown.extent.to));
  } else if (shown.kind === "all") {
    query.set("range", "all");
  } else if (shown.id !== usual) {
    query.set("range", shown.id);
  }
  if (grouping !== initial.grouping) query.set("group", grouping);
  if (formatClock(clock) !== formatClock(initial.clock)) query.set("clock", formatClock(clock));
  if (spacing !== initial.spacing) query.set("space", spacing);
  if (ring !== initial.ring) query.set("evidence", ring);
}

/** A query as people can read it. */
export function readableQuery(query: URLSearchParams): string {
  return query.toString().replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/** The choice that a query names, of those that there are; null where it names none, or one that there is not, which is then told. */
export function chosenIn<T extends string>(query: URLSearchParams, key: string, kind: NamedChoice, known: readonly T[], ignored: Notice[]): T | null {
  const value = query.get(key);
  const found = known.find((each) => each === value) ?? null;
  if (value !== null && found === null) ignored.push({ kind, value });
  return found;
}

/** Whether a query switches something on, as in `hide=1`. */
export function isOn(query: URLSearchParams, key: string, ignored: Notice[]): boolean {
  const value = query.get(key);
  if (value !== null && value !== "1") ignored.push({ kind: "switch", key, value });
  return value === "1";
}

/** Reads the choices that a query makes; the others are as in `usual`. What cannot be followed is added to `ignored`. */
export function decodeTimeline(query: URLSearchParams, story: Story, usual: TimelineChoices, ignored: Notice[]): TimelineChoices {
  let { shown } = usual;
  const range = chosenIn(query, "range", "range", ["all" as const, ...story.ranges.map(({ id }) => id)], ignored);
  if (range !== null) shown = range === "all" ? { kind: "all" } : { kind: "range", id: range };
  const free = decodeFree(query.get("from"), query.get("to"), story);
  if (free === "unreadable") ignored.push({ kind: "stretch" });
  else if (free !== null) shown = free;
  const grouping = chosenIn(query, "group", "grouping", GROUPINGS, ignored) ?? usual.grouping;
  const spacing = chosenIn(query, "space", "spacing", SPACINGS, ignored) ?? usual.spacing;
  const ring = chosenIn(query, "evidence", "evidence", RINGS, ignored) ?? usual.ring;
  const clock = chosenIn(query, "clock", "clock", ["reader" as const, ...story.clocks.map(({ zone }) => zone)], ignored);
  return { shown, grouping, spacing, ring, clock: clock === null ? usual.clock : clock === "reader" ? { kind: "reader" } : { kind: "zone", zone: clock } };
}

function decodeFree(from: string | null, to: string | null, story: Story): Shown | "unreadable" | null {
  if (from === null && to === null) return null;
  const start = fromMinute(from ?? "");
  const end = fromMinute(to ?? "");
  const whole = wholeExtent(story);
  const extent = { from: branded<UtcMs>(Math.max(start, whole.from)), to: branded<UtcMs>(Math.min(end, whole.to)) };
  return extent.to - extent.from >= SHORTEST_SHOWN_MS ? { kind: "free", extent } : "unreadable";
}

function formatClock(clock: Clock): string {
  return clock.kind === "reader" ? "reader" : clock.zone;
}

/** A free stretch is kept to the minute, in UTC: `2024-05-16T04:20Z`. */
export function toMinute(at: UtcMs): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** NaN for anything else: what `Date.parse` makes of other texts depends on the browser and on its time zone. */
export function fromMinute(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
}
