import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RINGS } from "../domain/story/storyWithRing.ts";
import { branded } from "../domain/brand.ts";
import type { PersonId, UtcMs } from "../domain/brand.ts";
import { facetValues } from "../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../domain/story/filterEvents.ts";
import type { Story } from "../domain/story/story.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import type { Notice } from "./notice.ts";
import { THEMES } from "./theme.ts";
import { decodeView, encodeView } from "./url.ts";
import { cleanSearch, GROUPINGS, initialView, LONGEST_SEARCH, SECTION_IDS, SHORTEST_SHOWN_MS, SPACINGS, wholeExtent } from "./viewState.ts";
import type { Clock, Shown, ViewState } from "./viewState.ts";

const told = storyFrom(
  `landing     2024-05-16T04:20+08:00            a:happened b:expected place:airport<beijing theme:ceremony
   signing     2024-05-16,afternoon after:landing a:happened +tass:happened place:beijing
   invasion    2022-02-24                        a:mentioned kind:backdrop theme:war`,
);
const tour: Story["tour"] = { title: "Two steps", steps: [{ event: told.events[0].id, range: told.ranges[0].id, says: "Here." }, { event: told.events[1]!.id, range: told.ranges[1]!.id, says: "There." }] };
const story: Story = { ...told, tour, people: ["xi", "putin"].map((id) => ({ id: branded<PersonId>(id), name: id, role: "" })) };
const whole = wholeExtent(story);
const MINUTE = 60_000;

function decode(link: string) {
  const [search = "", hash = ""] = link.split("#");
  return decodeView(search, hash === "" ? "" : `#${hash}`, story);
}

/** A stretch as the timeline commits it: whole minutes, inside the story, an hour or more. */
const freeStretch = fc
  .tuple(fc.integer({ min: Math.ceil(whole.from / MINUTE), max: Math.floor(whole.to / MINUTE) - 60 }), fc.nat())
  .map(([from, more]): Shown => {
    const longest = Math.floor(whole.to / MINUTE) - from - 60;
    const to = from + 60 + (more % (longest + 1));
    return { kind: "free", extent: { from: branded<UtcMs>(from * MINUTE), to: branded<UtcMs>(to * MINUTE) } };
  });

/** Some of a facet's values, which carry the facet's brand. */
const some = <F extends Facet>(facet: F) => fc.uniqueArray(fc.constantFrom(...(facetValues(story, facet) as Filters[F][number][])));

/** An address has room for one place. */
const anyPlace = fc.constantFrom<Pick<ViewState, "selected" | "section" | "step">>(
  { selected: null, section: null, step: null },
  ...story.events.map(({ id }) => ({ selected: id, section: null, step: null })),
  ...SECTION_IDS.map((section) => ({ selected: null, section, step: null })),
  ...story.tour!.steps.map(({ event }, step) => ({ selected: event, section: null, step })),
);

const anyChoices = fc.record<Omit<ViewState, "selected" | "section" | "step">>({
  shown: fc.oneof(
    fc.constant<Shown>({ kind: "all" }),
    fc.constantFrom(...story.ranges.map(({ id }): Shown => ({ kind: "range", id }))),
    freeStretch,
  ),
  grouping: fc.constantFrom(...GROUPINGS),
  clock: fc.constantFrom<Clock>({ kind: "reader" }, ...story.clocks.map(({ zone }): Clock => ({ kind: "zone", zone }))),
  spacing: fc.constantFrom(...SPACINGS),
  ring: fc.constantFrom(...RINGS),
  // As a field gives it: whole characters, no space around.
  search: fc.string({ unit: "grapheme", maxLength: 120 }).map(cleanSearch),
  filters: fc.record<Filters>({
    document: some("document"), origin: some("origin"), stance: some("stance"), theme: some("theme"), person: some("person"), place: some("place"), kind: some("kind"),
    contested: fc.boolean(),
  }),
  hide: fc.boolean(),
  theme: fc.constantFrom(...THEMES),
});

const anyView = fc.tuple(anyChoices, anyPlace).map(([choices, place]): ViewState => ({ ...choices, ...place }));

describe("a link", () => {
  it("gives back every view that a reader can choose, and complains of nothing", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decode(encodeView(view, story))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it("is the plain address for what the editor chose", () => {
    expect(encodeView(initialView(story), story)).toBe("");
    expect(decode("")).toEqual({ view: initialView(story), ignored: [] });
  });

  it("is one that people can read", () => {
    const view = decode("?v=1&range=years&group=theme&clock=Europe/Moscow&space=order#event-landing").view;
    expect(encodeView(view, story)).toBe("?v=1&range=years&group=theme&clock=Europe/Moscow&space=order#event-landing");
    const free = decode("?from=2024-05-15T16:00Z&to=2024-05-16T16:00Z").view;
    expect(encodeView(free, story)).toBe("?v=1&from=2024-05-15T16:00Z&to=2024-05-16T16:00Z");
    expect(encodeView(decode("#event-signing").view, story)).toBe("#event-signing");
    expect(encodeView(decode("?range=all&colours=dark#coverage").view, story)).toBe("?v=1&range=all&colours=dark#coverage");
    const sought = "?v=1&q=li+qiang&doc=a,b&origin=tass&stance=expected&theme=war&person=xi&place=airport&kind=backdrop&contested=1&hide=1";
    expect(decode(sought).ignored).toEqual([]);
    expect(encodeView(decode(sought).view, story)).toBe(sought);
  });

  it("without a version still works", () => {
    expect(decode("?range=all&group=document")).toMatchObject({ view: { shown: { kind: "all" }, grouping: "document" }, ignored: [] });
  });
});

describe("the place that a link points at", () => {
  it("is an event, or a section, or nowhere", () => {
    expect(decode("#coverage").view).toEqual({ ...initialView(story), section: "coverage" });
    expect(decode("#event-landing").view).toEqual({ ...initialView(story), selected: "landing" });
    for (const hash of ["", "#", "#root", "#coverage-title", "#Coverage"]) expect(decode(hash)).toEqual({ view: initialView(story), ignored: [] });
  });
});

it("colours are no theme that events are about, and both may be asked for", () => {
  expect(decode("?theme=war&colours=dark")).toMatchObject({ view: { theme: "dark", filters: { theme: ["war"] } }, ignored: [] });
});

describe("what a link asks for in vain", () => {
  it.each([
    ["?range=month", { kind: "range", value: "month" }],
    ["?group=colour", { kind: "grouping", value: "colour" }],
    ["?clock=Mars/Olympus", { kind: "clock", value: "Mars/Olympus" }],
    ["?space=log", { kind: "spacing", value: "log" }],
    ["?evidence=rumour", { kind: "evidence", value: "rumour" }],
    ["?colours=sepia", { kind: "colours", value: "sepia" }],
    ["#event-lunch", { kind: "event", value: "lunch" }],
    ["?from=yesterday&to=today", { kind: "stretch" }],
    ["?from=2024-05-16T00:00&to=2024-05-17T00:00", { kind: "stretch" }],
    ["?from=2024-05-16T00:00Z", { kind: "stretch" }],
    ["?from=2024-05-17T00:00Z&to=2024-05-16T00:00Z", { kind: "stretch" }],
    ["?from=1999-01-01T00:00Z&to=1999-02-01T00:00Z", { kind: "stretch" }],
    ["?doc=z", { kind: "filter", facet: "document", value: "z" }],
    ["?origin=reuters", { kind: "filter", facet: "origin", value: "reuters" }],
    ["?stance=silent", { kind: "filter", facet: "stance", value: "silent" }],
    ["?theme=sport", { kind: "filter", facet: "theme", value: "sport" }],
    ["?person=nobody", { kind: "filter", facet: "person", value: "nobody" }],
    ["?place=atlantis", { kind: "filter", facet: "place", value: "atlantis" }],
    ["?kind=rumour", { kind: "filter", facet: "kind", value: "rumour" }],
    ["?contested=yes", { kind: "switch", key: "contested", value: "yes" }],
    ["?hide=0", { kind: "switch", key: "hide", value: "0" }],
    ["?v=99", { kind: "newer" }],
  ] satisfies readonly (readonly [string, Notice])[])("%s is told, and the rest of the view is the editor's", (link, notice) => {
    expect(decode(link)).toEqual({ view: initialView(story), ignored: [notice] });
  });

  it("does not spoil what it asks for rightly", () => {
    const { view, ignored } = decode("?range=month&group=theme&clock=nowhere&space=order#event-landing");
    expect(view).toMatchObject({ shown: initialView(story).shown, grouping: "theme", spacing: "order", selected: "landing" });
    expect(ignored).toHaveLength(2);
  });

  it("does not spoil the known among several values, and takes each once", () => {
    expect(decode("?doc=a,z,,b,a&q=%20%20two%20words%20")).toMatchObject({
      view: { filters: { document: ["a", "b"] }, search: "two words" },
      ignored: [{ kind: "filter", facet: "document", value: "z" }],
    });
  });

  it("is not taken for longer than a search may be, nor cut within a character", () => {
    const { search } = decode(`?q=${encodeURIComponent("𝕊".repeat(LONGEST_SEARCH + 1))}`).view;
    expect(search).toBe("𝕊".repeat(LONGEST_SEARCH));
  });

  it("leaves alone what is not ours", () => {
    expect(decode("?utm_source=letter&range=all#method")).toMatchObject({ view: { shown: { kind: "all" }, selected: null, section: "method" }, ignored: [] });
  });

  it("is never fatal", () => {
    const known = fc.constantFrom("range", "from", "to", "group", "clock", "space", "v", "q", "doc", "origin", "stance", "person", "kind", "contested", "hide", "colours", "dark", "step", "2", "expected", "a,b", ",", "=", "&", "%", "%zz", "2024-05-16T00:00Z");
    const part = fc.oneof(fc.string(), known, fc.constantFrom(...SECTION_IDS));
    const text = fc.array(part).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (search, hash) => {
        for (const place of [`#event-${hash}`, `#${hash}`]) {
          const { view } = decodeView(`?${search}`, place, story);
          expect(decode(encodeView(view, story))).toEqual({ view, ignored: [] });
        }
      }),
    );
  });
});

describe("a free stretch", () => {
  it("is cut to the story", () => {
    expect(decode("?from=1900-01-01T00:00Z&to=2100-01-01T00:00Z").view.shown).toEqual({ kind: "free", extent: whole });
  });

  it("is as short as an hour and no shorter", () => {
    expect(decode("?from=2024-05-16T00:00Z&to=2024-05-16T01:00Z").view.shown).toMatchObject({ kind: "free" });
    expect(decode("?from=2024-05-16T00:00Z&to=2024-05-16T00:59Z").view.shown).toMatchObject({ kind: "range" });
    expect(SHORTEST_SHOWN_MS).toBe(60 * MINUTE);
  });

  it("counts for more than a range in the same link", () => {
    expect(decode("?range=all&from=2024-05-16T00:00Z&to=2024-05-17T00:00Z").view.shown).toMatchObject({ kind: "free" });
  });

  it("of all that there is comes back from its own link", () => {
    const view = decode("?from=1900-01-01T00:00Z&to=2100-01-01T00:00Z").view;
    expect(decode(encodeView(view, story))).toEqual({ view, ignored: [] });
  });
});
