import type { UtcMs } from "../domain/brand.ts";
import { branded } from "../domain/brand.ts";
import { FACETS, facetValues, withChoices } from "../domain/story/filterEvents.ts";
import type { Facet } from "../domain/story/filterEvents.ts";
import { RINGS } from "../domain/story/storyWithRing.ts";
import type { Story } from "../domain/story/story.ts";
import type { Clock, Shown, ViewState } from "./viewState.ts";
import { cleanSearch, GROUPINGS, initialView, SHORTEST_SHOWN_MS, SPACINGS, wholeExtent } from "./viewState.ts";

/**
 * A view as a link: `?v=1&range=week&group=theme&clock=Europe/Moscow&space=order#event-landing`. Links stand in published articles, so
 * the format is versioned, older versions are upgraded for ever, and what this version does not understand is told, not fatal.
 * What is looked for is in it too: `q=li+qiang&doc=blog&stance=expected,mentioned&contested=1&hide=1`. Defaults are left out: the plain
 * address is the story as its editor opens it.
 */
const VERSION = 1;

const FACET_KEYS: Readonly<Record<Facet, string>> = {
  document: "doc", origin: "origin", stance: "stance", theme: "theme", person: "person", place: "place", kind: "kind",
};
/** How a notice names a facet whose value it does not know. */
const FACET_NOUNS: Readonly<Record<Facet, string>> = { ...FACET_KEYS, document: "report", kind: "kind of event" };

/** What the hash of a link to an event begins with. */
export const EVENT_HASH = "event-";

export interface Decoded {
  readonly view: ViewState;
  /** A plain sentence for each part of the link that could not be followed. */
  readonly ignored: readonly string[];
}

export function encodeView(view: ViewState, story: Story): string {
  const initial = initialView(story);
  const query = new URLSearchParams();
  if (view.shown.kind === "free") {
    query.set("from", toMinute(view.shown.extent.from));
    query.set("to", toMinute(view.shown.extent.to));
  } else if (view.shown.kind === "all") {
    query.set("range", "all");
  } else if (view.shown.id !== story.ranges[0].id) {
    query.set("range", view.shown.id);
  }
  if (view.grouping !== initial.grouping) query.set("group", view.grouping);
  if (formatClock(view.clock) !== formatClock(initial.clock)) query.set("clock", formatClock(view.clock));
  if (view.spacing !== initial.spacing) query.set("space", view.spacing);
  if (view.ring !== initial.ring) query.set("evidence", view.ring);
  if (view.search !== initial.search) query.set("q", view.search);
  for (const facet of FACETS) if (view.filters[facet].length > 0) query.set(FACET_KEYS[facet], view.filters[facet].join(","));
  if (view.filters.contested) query.set("contested", "1");
  if (view.hide) query.set("hide", "1");
  const choices = query.toString().replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",");
  const search = choices === "" ? "" : `?v=${VERSION}&${choices}`;
  return search + (view.selected === null ? "" : `#${EVENT_HASH}${view.selected}`);
}

export function decodeView(search: string, hash: string, story: Story): Decoded {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const view: { -readonly [K in keyof ViewState]: ViewState[K] } = { ...initialView(story) };

  const version = query.get("v");
  if (version !== null && Number(version) > VERSION) ignored.push("This link was made by a newer version of this page; some of it may be lost.");

  const range = query.get("range");
  if (range === "all") view.shown = { kind: "all" };
  else if (range !== null) {
    const known = story.ranges.find(({ id }) => id === range);
    if (known) view.shown = { kind: "range", id: known.id };
    else ignored.push(`There is no range “${range}” in this story.`);
  }
  const free = decodeFree(query.get("from"), query.get("to"), story);
  if (free === "unreadable") ignored.push("The stretch of time in this link could not be read.");
  else if (free !== null) view.shown = free;

  const group = query.get("group");
  if (group !== null) {
    const known = GROUPINGS.find((grouping) => grouping === group);
    if (known) view.grouping = known;
    else ignored.push(`There is no grouping “${group}”.`);
  }
  const space = query.get("space");
  if (space !== null) {
    const known = SPACINGS.find((spacing) => spacing === space);
    if (known) view.spacing = known;
    else ignored.push(`There is no spacing “${space}”.`);
  }
  const evidence = query.get("evidence");
  if (evidence !== null) {
    const known = RINGS.find((ring) => ring === evidence);
    if (known) view.ring = known;
    else ignored.push(`There is no evidence “${evidence}” to choose.`);
  }
  const clock = query.get("clock");
  if (clock !== null) {
    const known = story.clocks.find(({ zone }) => zone === clock);
    if (clock === "reader") view.clock = { kind: "reader" };
    else if (known) view.clock = { kind: "zone", zone: known.zone };
    else ignored.push(`There is no clock “${clock}” in this story.`);
  }
  view.search = cleanSearch(query.get("q") ?? "");
  for (const facet of FACETS) {
    const wanted = new Set((query.get(FACET_KEYS[facet]) ?? "").split(",").filter((id) => id !== ""));
    const values = facetValues(story, facet);
    view.filters = withChoices(view.filters, facet, [...wanted].filter((id) => values.includes(id)));
    for (const id of wanted) if (!values.includes(id)) ignored.push(`There is no ${FACET_NOUNS[facet]} “${id}” to filter by.`);
  }
  const isOn = (key: string) => {
    const value = query.get(key);
    if (value !== null && value !== "1") ignored.push(`“${key}=${value}” could not be read; “${key}=1” chooses it.`);
    return value === "1";
  };
  view.filters = { ...view.filters, contested: isOn("contested") };
  view.hide = isOn("hide");
  const selection = decodeHash(hash, story);
  view.selected = selection.selected;
  return { view, ignored: [...ignored, ...selection.ignored] };
}

function decodeHash(hash: string, story: Story): { selected: ViewState["selected"]; ignored: string[] } {
  const id = hash.replace(/^#/, "");
  if (!id.startsWith(EVENT_HASH)) return { selected: null, ignored: [] };
  const wanted = id.slice(EVENT_HASH.length);
  const event = story.events.find((candidate) => candidate.id === wanted);
  return event ? { selected: event.id, ignored: [] } : { selected: null, ignored: [`There is no event “${wanted}” in this story. Here is the whole of it.`] };
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
function toMinute(at: UtcMs): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** NaN for anything else: what `Date.parse` makes of other texts depends on the browser and on its time zone. */
function fromMinute(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
}
