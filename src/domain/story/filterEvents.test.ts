import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { PersonId } from "../brand.ts";
import { FACETS, facetValues, filterEvents, isFiltered, NO_FILTERS, withChoices } from "./filterEvents.ts";
import type { Facet, Filters } from "./filterEvents.ts";
import type { Story } from "./story.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const told = storyFrom(
  `landing  2024-05-16T04:20+08:00  place:airport<beijing theme:ceremony  a:happened b:expected
   talks    2024-05-16T11:00+08:00  place:beijing theme:talks             a:expected c:happened  differs:order  +tass:happened
   wording  2024-05-16T12:00+08:00  theme:talks                           c:mentioned            differs:wording
   tea      2024-05-16T16:00+08:00  place:beijing theme:talks             +tass:happened
   fair     2024-05-17              place:harbin theme:trade kind:ahead   b:expected
   war      2022-02-24              theme:war kind:backdrop               c:mentioned            +tass:expected`,
  { origins: { a: "afp", b: "afp" } },
);
const xi = branded<PersonId>("xi");
const story: Story = {
  ...told,
  people: [{ id: xi, name: "Xi", role: "" }],
  events: told.events.map((event) => (["talks", "tea"].includes(event.id) ? { ...event, people: [xi] } : event)) as unknown as Story["events"],
};
const core = indexStory(story);
const wider = indexStory(story, "wider");
const left = (choices: Readonly<Partial<Record<Facet, readonly string[]>>>, { index = core, contested = false } = {}) => {
  const filters = Object.entries(choices).reduce((all, [facet, values]) => withChoices(all, facet as Facet, values), { ...NO_FILTERS, contested } satisfies Filters);
  return filterEvents(index, index.story.events, filters).map(({ id }) => id as string).sort();
};

describe("filters", () => {
  it.each<[string, Partial<Record<Facet, string[]>>, string[]]>([
    ["a report", { document: ["a"] }, ["landing", "talks"]],
    ["either of two reports", { document: ["a", "b"] }, ["fair", "landing", "talks"]],
    ["an origin, through whichever report", { origin: ["afp"] }, ["fair", "landing", "talks"]],
    ["a stance", { stance: ["mentioned"] }, ["war", "wording"]],
    ["a report and a stance, met in one telling", { document: ["a"], stance: ["happened"] }, ["landing"]],
    ["an origin and a stance, met in one telling", { origin: ["press-c"], stance: ["expected"] }, []],
    ["a theme", { theme: ["talks"] }, ["talks", "wording"]],
    ["a person", { person: ["xi"] }, ["talks"]],
    ["a place, and what lies in it", { place: ["beijing"] }, ["landing", "talks"]],
    ["a place within another", { place: ["airport"] }, ["landing"]],
    ["a kind", { kind: ["ahead", "backdrop"] }, ["fair", "war"]],
    ["two facets, which must both agree", { place: ["beijing"], theme: ["talks"] }, ["talks"]],
    ["facets that agree on nothing", { place: ["harbin"], theme: ["war"] }, []],
  ])("by %s", (_, choices, events) => {
    expect(left(choices)).toEqual(events);
  });

  it("by conflict: what is only worded differently is none", () => {
    expect(left({}, { contested: true })).toEqual(["talks"]);
    expect(left({ theme: ["war"] }, { contested: true })).toEqual([]);
  });

  it("count the wider record's tellings once that ring is chosen", () => {
    expect(left({ origin: ["tass"] })).toEqual([]);
    expect(left({ origin: ["tass"] }, { index: wider })).toEqual(["talks", "tea", "war"]);
    expect(left({ origin: ["tass"], stance: ["expected"] }, { index: wider })).toEqual(["war"]);
    expect(left({ document: ["c"], stance: ["expected"] }, { index: wider })).toEqual([]);
  });

  it("find what nobody else tells of by the wider record, whichever ring is chosen", () => {
    expect(filterEvents(core, core.beyond, withChoices(NO_FILTERS, "origin", ["tass"])).map(({ id }) => id)).toEqual(["tea"]);
  });

  it("that are not there leave everything as it is", () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(filterEvents(core, core.story.events, NO_FILTERS)).toBe(core.story.events);
  });
});

/** Any choices, some of them of every facet. */
const anyFilters = fc
  .tuple(fc.boolean(), ...FACETS.map((facet) => fc.uniqueArray(fc.constantFrom(...facetValues(story, facet)), { maxLength: 2 })))
  .map(([contested, ...choices]) => FACETS.reduce<Filters>((all, facet, place) => withChoices(all, facet, choices[place]!), { ...NO_FILTERS, contested }));

describe("whatever is chosen", () => {
  it("a further facet never brings events in, a further choice of a facet never takes any out", () => {
    const facetAndValue = fc.constantFrom(...FACETS).chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...facetValues(story, facet))));
    fc.assert(
      fc.property(anyFilters, facetAndValue, fc.constantFrom(core, wider), (filters, [facet, value], index) => {
        const events = (asked: Filters) => filterEvents(index, index.story.events, asked).map(({ id }) => id);
        const chosen: readonly string[] = filters[facet];
        const more = events(withChoices(filters, facet, [...chosen, value]));
        const less = events(filters);
        if (chosen.length === 0) expect(less).toEqual(expect.arrayContaining(more));
        else expect(more).toEqual(expect.arrayContaining(less));
        // In the order of time, as they were.
        expect(more).toEqual(index.story.events.map(({ id }) => id).filter((id) => more.includes(id)));
      }),
    );
  });
});
