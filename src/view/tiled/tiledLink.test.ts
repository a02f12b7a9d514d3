import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { PersonId, PlaceId, RangeId, UtcMs } from "../../domain/brand.ts";
import { STANCES } from "../../domain/evidence/citation.ts";
import { pyramidOf } from "../../domain/tiles/pyramid.fixture.ts";
import { NO_FILTERS } from "../../domain/story/filterEvents.ts";
import type { Filters } from "../../domain/story/filterEvents.ts";
import { EVENT_KINDS } from "../../domain/story/story.ts";
import type { Range } from "../../domain/story/story.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { extentOfSpace, extentOfTile } from "../../domain/tiles/tileSpace.ts";
import { english } from "../../words/en/english.ts";
import type { TiledView } from "./tiledLink.ts";
import { decodeTiledView, encodeTiledView, firstView, WHOLE } from "./tiledLink.ts";
import { between } from "./useGlide.ts";
import { windowDate } from "./windowDate.ts";

const made = pyramidOf([{ theme: 0, minute: 5, importance: 1 }], { minutes: 100_000, groups: 2, details: 6 });
const story: TiledStory = {
  ...made.story,
  people: [{ id: branded<PersonId>("ada"), name: "Ada" }, { id: branded<PersonId>("bo"), name: "Bo" }],
  places: [{ id: branded<PlaceId>("skerry"), name: "Skerry" }],
  kinds: EVENT_KINDS,
};
const idsOf = <T extends string>(all: readonly { readonly id: T }[]) => all.map(({ id }) => id);
const whole = extentOfSpace(story.space);
const stretch = (id: string, from: number, to: number) => ({ id: branded<RangeId>(id), title: id, extent: { from: branded<UtcMs>(whole.from + from * 3_600_000), to: branded<UtcMs>(whole.from + to * 3_600_000) } });
/** One with stretches that the editor has named. */
const ranged = { ...story, ranges: [stretch("days", 24, 72), stretch("week", 0, 168)] };

describe("a link to a view of a tiled story", () => {
  it("opens on that view", () => {
    const minute = fc.integer({ min: Math.ceil(whole.from / 60_000), max: Math.floor(whole.to / 60_000) - 120 });
    const view: fc.Arbitrary<TiledView> = fc.record<Omit<TiledView, "citation">>({
      shown: fc.option(minute.chain((from) => fc.integer({ min: from + 60, max: Math.floor(whole.to / 60_000) }).map((to) => ({ from: branded<UtcMs>(from * 60_000), to: branded<UtcMs>(to * 60_000) })))),
      search: fc.constantFrom("", "cease fire", "a&b=c", "习近平"),
      filters: fc.record<Filters>({
        document: fc.subarray(idsOf(story.documents)), origin: fc.subarray(story.documents.map(({ origin }) => origin.organisation)), stance: fc.subarray([...STANCES]), theme: fc.subarray(idsOf(story.themes)),
        person: fc.subarray(idsOf(story.people)), place: fc.subarray(idsOf(story.places)), kind: fc.subarray([...story.kinds]), contested: fc.boolean(),
      }),
      hide: fc.boolean(),
      selected: fc.constantFrom(null, "e12", "re-election"),
    }).chain((chosen) => fc.constantFrom(null, 1, 12).map((place) => ({ ...chosen, citation: chosen.selected === null || place === null ? null : `cite-${chosen.selected}-${place}` })));
    fc.assert(
      fc.property(view, fc.constantFrom(story, ranged), (asked, of) => {
        const link = encodeTiledView(asked, of);
        const hash = link.indexOf("#");
        expect(decodeTiledView(hash < 0 ? link : link.slice(0, hash), hash < 0 ? "" : link.slice(hash), of)).toEqual({ view: asked, ignored: [] });
      }),
    );
  });

  it("leaves out what is so anyway, and tells what it asks for in vain", () => {
    expect(encodeTiledView(WHOLE, story)).toBe("");
    const { view, ignored } = decodeTiledView("?from=1&to=2&doc=wire,herald&stance=denied&person=nobody&hide=yes", "#top", story);
    expect(view).toEqual({ ...WHOLE, filters: { ...NO_FILTERS, document: ["wire"] } });
    expect(ignored).toEqual([{ kind: "stretch" }, { kind: "filter", facet: "document", value: "herald" }, { kind: "filter", facet: "stance", value: "denied" }, { kind: "filter", facet: "person", value: "nobody" }, { kind: "switch", key: "hide", value: "yes" }]);
  });
});

it("a stretch on its way to another keeps in place the point that both show in the same place", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const stretch = fc.tuple(unit, fc.double({ min: 0.001, max: 1, noNaN: true })).map(([at, length]) => ({ from: at * (1 - length), to: at * (1 - length) + length }));
  fc.assert(
    fc.property(stretch, stretch, unit, (from, to, share) => {
      const [first, last] = [from.to - from.from, to.to - to.from];
      fc.pre(Math.abs(last - first) > 1e-3);
      const way = between(from, to, share);
      const fixed = (from.from * last - to.from * first) / (last - first);
      expect((fixed - way.from) / (way.to - way.from)).toBeCloseTo((fixed - from.from) / first, 5);
      expect(way.from).toBeGreaterThanOrEqual(Math.min(from.from, to.from) - 1e-9);
      expect(way.to).toBeLessThanOrEqual(Math.max(from.to, to.to) + 1e-9);
    }),
  );
});

describe("a story with named stretches", () => {
  const [days, week] = ranged.ranges as [Range, Range];
  const opened = (query: string) => decodeTiledView(query, "", ranged);

  it("opens on the first of them; the others, and the whole, have names in links", () => {
    expect(opened("")).toEqual({ view: firstView(ranged), ignored: [] });
    expect(firstView(ranged).shown).toEqual(days.extent);
    expect(encodeTiledView(firstView(ranged), ranged)).toBe("");
    expect(encodeTiledView({ ...WHOLE, shown: week.extent }, ranged)).toBe("?v=1&range=week");
    expect(opened("?v=1&range=week").view.shown).toEqual(week.extent);
    expect(encodeTiledView(WHOLE, ranged)).toBe("?v=1&range=all");
    expect(opened("?v=1&range=all").view.shown).toBeNull();
    expect(opened("?v=1&range=month")).toEqual({ view: firstView(ranged), ignored: [{ kind: "range", value: "month" }] });
  });
});

describe("the time of a mark", () => {
  const { from } = extentOfTile(story.space, { level: 0, index: 0 });
  const at = (startEarliest: number, endLatest: number) => windowDate({ ...made.tiles.get("0/0")!.events, startEarliest: Float64Array.of(startEarliest), endLatest: Float64Array.of(endLatest) }, 0, story.zone, english.times);
  const DAY = 86_400_000;

  it("is no sharper than its window", () => {
    expect(at(from + 9 * 3_600_000, from + 9 * 3_600_000)).toBe("Monday 1 January 2024, 09:00");
    expect(at(from, from + DAY)).toBe("Monday 1 January 2024");
    expect(at(from, from + 2 * DAY)).toBe("between 1 January 2024 and 2 January 2024");
    expect(at(from, from + 31 * DAY)).toBe("January 2024");
    expect(at(from, from + 32 * DAY)).toBe("between 1 January 2024 and 1 February 2024");
    expect(at(from, from + 366 * DAY)).toBe("2024");
    expect(at(NaN, from + DAY)).toBe("by Monday 1 January 2024");
    expect(at(from, NaN)).toBe("not before Monday 1 January 2024");
    expect(at(NaN, NaN)).toBe("at a time not stated");
  });
});
