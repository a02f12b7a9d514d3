import type { UtcMs } from "../domain/brand.ts";
import { branded } from "../domain/brand.ts";
import { FACETS, facetValues, withChoices } from "../domain/story/filterEvents.ts";
import type { Facet } from "../domain/story/filterEvents.ts";
import { RINGS } from "../domain/story/storyWithRing.ts";
import type { Story } from "../domain/story/story.ts";
import type { NamedChoice, Notice } from "./notice.ts";
import { COLOURS_KEY, THEMES } from "./theme.ts";
import type { Clock, Shown, ViewState } from "./viewState.ts";
import { cleanSearch, GROUPINGS, initialView, SECTION_IDS, SHORTEST_SHOWN_MS, SPACINGS, wholeExtent } from "./viewState.ts";

/**
 * A view as a link: `?v=1&range=week&group=theme&clock=Europe/Moscow&space=order#event-landing`. Links stand in published articles, so
 * the format is versioned, older versions are upgraded for ever, and what this version does not understand is told, not fatal.
 * What is looked for is in it too: `q=li+qiang&doc=blog&stance=expected,mentioned&contested=1&hide=1`; and the page's colours, `colours=dark`.
 * `step=2` is the second step of the tour, its range and its event with it. The hash is an event or a section of the page. Defaults are left out: the plain address is the story as its editor opens it.
 */
const VERSION = 1;

const FACET_KEYS: Readonly<Record<Facet, string>> = {
  document: "doc", origin: "origin", stance: "stance", theme: "theme", person: "person", place: "place", kind: "kind",
};

/** What the hash of a link to an event begins with. */
export const EVENT_HASH = "event-";

export interface Decoded {
  readonly view: ViewState;
  /** Each part of the link that could not be followed. */
  readonly ignored: readonly Notice[];
}

export function encodeView(view: ViewState, story: Story): string {
  const initial = initialView(story);
  const query = new URLSearchParams();
  const step = view.step === null ? undefined : story.tour?.steps[view.step];
  if (view.step !== null && step !== undefined) query.set("step", String(view.step + 1));
  if (view.shown.kind === "free") {
    query.set("from", toMinute(view.shown.extent.from));
    query.set("to", toMinute(view.shown.extent.to));
  } else if (view.shown.kind === "all") {
    query.set("range", "all");
  } else if (view.shown.id !== (step?.range ?? story.ranges[0].id)) {
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
  if (view.theme !== initial.theme) query.set(COLOURS_KEY, view.theme);
  const choices = query.toString().replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",");
  const search = choices === "" ? "" : `?v=${VERSION}&${choices}`;
  const place = view.selected === null || view.selected === step?.event ? view.section : `${EVENT_HASH}${view.selected}`;
  return place === null ? search : `${search}#${place}`;
}

export function decodeView(search: string, hash: string, story: Story): Decoded {
  const query = new URLSearchParams(search);
  const ignored: Notice[] = [];
  const view: { -readonly [K in keyof ViewState]: ViewState[K] } = { ...initialView(story) };
  const chosen = <T extends string>(key: string, kind: NamedChoice, known: readonly T[]): T | null => {
    const value = query.get(key);
    const found = known.find((each) => each === value) ?? null;
    if (value !== null && found === null) ignored.push({ kind, value });
    return found;
  };

  const version = query.get("v");
  if (version !== null && Number(version) > VERSION) ignored.push({ kind: "newer" });

  const step = query.get("step");
  const stop = story.tour?.steps[Number(step) - 1];
  if (stop !== undefined && /^[1-9]\d*$/.test(step ?? "")) {
    view.step = Number(step) - 1;
    view.selected = stop.event;
    view.shown = { kind: "range", id: stop.range };
  } else if (step !== null) ignored.push({ kind: "step", value: step });

  const range = chosen("range", "range", ["all" as const, ...story.ranges.map(({ id }) => id)]);
  if (range !== null) view.shown = range === "all" ? { kind: "all" } : { kind: "range", id: range };
  const free = decodeFree(query.get("from"), query.get("to"), story);
  if (free === "unreadable") ignored.push({ kind: "stretch" });
  else if (free !== null) view.shown = free;

  view.grouping = chosen("group", "grouping", GROUPINGS) ?? view.grouping;
  view.spacing = chosen("space", "spacing", SPACINGS) ?? view.spacing;
  view.ring = chosen("evidence", "evidence", RINGS) ?? view.ring;
  const clock = chosen("clock", "clock", ["reader" as const, ...story.clocks.map(({ zone }) => zone)]);
  if (clock !== null) view.clock = clock === "reader" ? { kind: "reader" } : { kind: "zone", zone: clock };
  view.theme = chosen(COLOURS_KEY, "colours", THEMES) ?? view.theme;
  view.search = cleanSearch(query.get("q") ?? "");
  for (const facet of FACETS) {
    const wanted = new Set((query.get(FACET_KEYS[facet]) ?? "").split(",").filter((id) => id !== ""));
    const values = facetValues(story, facet);
    view.filters = withChoices(view.filters, facet, [...wanted].filter((id) => values.includes(id)));
    for (const id of wanted) if (!values.includes(id)) ignored.push({ kind: "filter", facet, value: id });
  }
  const isOn = (key: string) => {
    const value = query.get(key);
    if (value !== null && value !== "1") ignored.push({ kind: "switch", key, value });
    return value === "1";
  };
  view.filters = { ...view.filters, contested: isOn("contested") };
  view.hide = isOn("hide");

  const place = hash.replace(/^#/, "");
  if (place.startsWith(EVENT_HASH)) {
    const value = place.slice(EVENT_HASH.length);
    view.selected = story.events.find(({ id }) => id === value)?.id ?? null;
    view.step = null;
    if (view.selected === null) ignored.push({ kind: "event", value });
  } else if (view.step === null) {
    view.section = SECTION_IDS.find((id) => id === place) ?? null;
  }
  return { view, ignored };
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
