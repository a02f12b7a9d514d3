import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { NO_FILTERS } from "../../domain/story/filterEvents.ts";
import type { Filters } from "../../domain/story/filterEvents.ts";
import type { Range } from "../../domain/story/story.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { decodeFilters, encodeFilters } from "../../state/filterChoices.ts";
import type { Notice } from "../../state/notice.ts";
import { chosenIn, EVENT_HASH, fromMinute, isOn, readableQuery, toMinute, VERSION } from "../../state/timelineChoices.ts";
import { cleanSearch, SHORTEST_SHOWN_MS } from "../../state/viewState.ts";
import { citedEvent } from "../shared/citationId.ts";
import { tiledFacetValues } from "./tiledFacets.ts";

/** Everything that a reader of a tiled story can choose. */
export interface TiledView {
  /** Null: the whole story. */
  readonly shown: Extent | null;
  readonly search: string;
  readonly filters: Filters;
  /** What is not found is hidden, not only dimmed. */
  readonly hide: boolean;
  readonly selected: string | null;
  /** Of the selected event the words that a link leads to (`citationId`); null: its card. */
  readonly citation: string | null;
}

export const WHOLE: TiledView = { shown: null, search: "", filters: NO_FILTERS, hide: false, selected: null, citation: null };

type Ranged = Pick<TiledStory, "ranges">;

/** The view without a choice: of the first stretch that the editor has named, if any. */
export function firstView({ ranges }: Ranged): TiledView {
  return { ...WHOLE, shown: ranges[0]?.extent ?? null };
}

/** The named stretch that is shown; undefined where it is none of them. */
export function rangeShown({ ranges }: Ranged, shown: Extent | null): Range | undefined {
  return ranges.find(({ extent }) => extent.from === shown?.from && extent.to === shown.to);
}

/** A view as a link, with the same names as those of small stories (`state/url.ts`). Defaults are left out. */
export function encodeTiledView({ shown, search, filters, hide, selected, citation }: TiledView, story: Ranged): string {
  const query = new URLSearchParams();
  const range = rangeShown(story, shown);
  if (shown === null) {
    if (story.ranges.length > 0) query.set("range", "all");
  } else if (range === undefined) {
    query.set("from", toMinute(shown.from));
    query.set("to", toMinute(shown.to));
  } else if (range !== story.ranges[0]) {
    query.set("range", range.id);
  }
  if (search !== "") query.set("q", search);
  encodeFilters(filters, query);
  if (hide) query.set("hide", "1");
  const choices = readableQuery(query);
  return (choices === "" ? "" : `?v=${VERSION}&${choices}`) + (selected === null ? "" : `#${citation ?? EVENT_HASH + selected}`);
}

/** The view of a link; what it asks for in vain is told, not fatal. */
export function decodeTiledView(search: string, hash: string, story: TiledStory): { readonly view: TiledView; readonly ignored: readonly Notice[] } {
  const query = new URLSearchParams(search);
  const ignored: Notice[] = [];
  const id = hash.replace(/^#/, "");
  const view: TiledView = {
    shown: stretchIn(query, story, ignored),
    search: cleanSearch(query.get("q") ?? ""),
    filters: decodeFilters(query, (facet) => tiledFacetValues(story, facet), ignored),
    hide: isOn(query, "hide", ignored),
    selected: id.startsWith(EVENT_HASH) ? id.slice(EVENT_HASH.length) : citedEvent(id),
    citation: citedEvent(id) === null ? null : id,
  };
  return { view, ignored };
}

function stretchIn(query: URLSearchParams, story: TiledStory, ignored: Notice[]): Extent | null {
  const named = chosenIn(query, "range", "range", ["all" as const, ...story.ranges.map((range) => range.id)], ignored);
  const usual = named === "all" ? null : (story.ranges.find((range) => range.id === named)?.extent ?? firstView(story).shown);
  const [from, to] = [query.get("from"), query.get("to")];
  if (from === null && to === null) return usual;
  const whole = extentOfSpace(story.space);
  const extent = { from: branded<UtcMs>(Math.max(whole.from, fromMinute(from ?? ""))), to: branded<UtcMs>(Math.min(whole.to, fromMinute(to ?? ""))) };
  if (extent.to - extent.from >= SHORTEST_SHOWN_MS) return extent;
  ignored.push({ kind: "stretch" });
  return usual;
}
