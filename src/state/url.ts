import { facetValues } from "../domain/story/filterEvents.ts";
import type { Story } from "../domain/story/story.ts";
import { decodeFilters, encodeFilters } from "./filterChoices.ts";
import type { Notice } from "./notice.ts";
import { COLOURS_KEY, THEMES } from "./theme.ts";
import { chosenIn, decodeTimeline, encodeTimeline, EVENT_HASH, isOn, readableQuery, VERSION } from "./timelineChoices.ts";
import type { ViewState } from "./viewState.ts";
import { cleanSearch, initialView, SECTION_IDS } from "./viewState.ts";

export interface Decoded {
  readonly view: ViewState;
  /** Each part of the link that could not be followed. */
  readonly ignored: readonly Notice[];
}

/**
 * A view as a link: `?v=1&range=week&group=theme&clock=Europe/Moscow&space=order#event-landing`. Links stand in published articles, so
 * the format is versioned, older versions are upgraded for ever, and what this version does not understand is told, not fatal.
 * What is looked for is in it too: `q=li+qiang&doc=blog&stance=expected,mentioned&contested=1&hide=1`; and the page's colours, `colours=dark`.
 * `step=2` is the second step of the tour, its range and its event with it. The hash is an event or a section of the page. Defaults are left out:
 * the plain address is the story as its editor opens it.
 */
export function encodeView(view: ViewState, story: Story): string {
  const initial = initialView(story);
  const query = new URLSearchParams();
  const step = view.step === null ? undefined : story.tour?.steps[view.step];
  if (view.step !== null && step !== undefined) query.set("step", String(view.step + 1));
  encodeTimeline(view, story, query, step?.range);
  if (view.search !== initial.search) query.set("q", view.search);
  encodeFilters(view.filters, query);
  if (view.hide) query.set("hide", "1");
  if (view.theme !== initial.theme) query.set(COLOURS_KEY, view.theme);
  const choices = readableQuery(query);
  const search = choices === "" ? "" : `?v=${VERSION}&${choices}`;
  const place = view.selected === null || view.selected === step?.event ? view.section : `${EVENT_HASH}${view.selected}`;
  return place === null ? search : `${search}#${place}`;
}

export function decodeView(search: string, hash: string, story: Story): Decoded {
  const query = new URLSearchParams(search);
  const ignored: Notice[] = [];
  const view: { -readonly [K in keyof ViewState]: ViewState[K] } = { ...initialView(story) };

  const version = query.get("v");
  if (version !== null && Number(version) > VERSION) ignored.push({ kind: "newer" });

  const step = query.get("step");
  const stop = story.tour?.steps[Number(step) - 1];
  if (stop !== undefined && /^[1-9]\d*$/.test(step ?? "")) {
    view.step = Number(step) - 1;
    view.selected = stop.event;
    view.shown = { kind: "range", id: stop.range };
  } else if (step !== null) ignored.push({ kind: "step", value: step });

  Object.assign(view, decodeTimeline(query, story, view, ignored));
  view.theme = chosenIn(query, COLOURS_KEY, "colours", THEMES, ignored) ?? view.theme;
  view.search = cleanSearch(query.get("q") ?? "");
  view.filters = decodeFilters(query, (facet) => facetValues(story, facet), ignored);
  view.hide = isOn(query, "hide", ignored);

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
