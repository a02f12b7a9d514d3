import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RINGS } from "../domain/story/storyWithRing.ts";
import { branded } from "../domain/brand.ts";
import type { PersonId, UtcMs } from "../domain/brand.ts";
import { facetValues } from "../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../domain/story/filterEvents.ts";
import type { Story } from "../domain/story/story.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { decodeView, encodeView } from "./url.ts";
import { cleanSearch, GROUPINGS, initialView, LONGEST_SEARCH, SHORTEST_SHOWN_MS, SPACINGS, wholeExtent } from "./viewState.ts";
import type { Clock, Shown, ViewState } from "./viewState.ts";

const told = storyFrom(
  `landing     2024-05-16T04:20+08:00            a:happened b:expected place:airport<beijing theme:ceremony
   signing     2024-05-16,afternoon after:landing a:happened +tass:happened place:beijing
   invasion    2022-02-24                        a:mentioned kind:backdrop theme:war`,
);
const story: Story = { ...told, people: ["xi", "putin"].map((id) => ({ id: branded<PersonId>(id), name: id, role: "" })) };
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

const anyView = fc.record<ViewState>({
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
  selected: fc.constantFrom(null, ...story.events.map(({ id }) => id)),
});

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
    const sought = "?v=1&q=li+qiang&doc=a,b&origin=tass&stance=expected&theme=war&person=xi&place=airport&kind=backdrop&contested=1&hide=1";
    expect(decode(sought).ignored).toEqual([]);
    expect(encodeView(decode(sought).view, story)).toBe(sought);
  });

  it("without a version still works", () => {
    expect(decode("?range=all&group=document")).toMatchObject({ view: { shown: { kind: "all" }, grouping: "document" }, ignored: [] });
  });
});

describe("what a link asks for in vain", () => {
  it.each([
    ["?range=month", "There is no range “month” in this story."],
    ["?group=colour", "There is no grouping “colour”."],
    ["?clock=Mars/Olympus", "There is no clock “Mars/Olympus” in this story."],
    ["?space=log", "There is no spacing “log”."],
    ["#event-lunch", "There is no event “lunch” in this story. Here is the whole of it."],
    ["?from=yesterday&to=today", "The stretch of time in this link could not be read."],
    ["?from=2024-05-16T00:00&to=2024-05-17T00:00", "The stretch of time in this link could not be read."],
    ["?from=2024-05-16T00:00Z", "The stretch of time in this link could not be read."],
    ["?from=2024-05-17T00:00Z&to=2024-05-16T00:00Z", "The stretch of time in this link could not be read."],
    ["?from=1999-01-01T00:00Z&to=1999-02-01T00:00Z", "The stretch of time in this link could not be read."],
    ["?doc=z", "There is no report “z” to filter by."],
    ["?origin=reuters", "There is no origin “reuters” to filter by."],
    ["?stance=silent", "There is no stance “silent” to filter by."],
    ["?theme=sport", "There is no theme “sport” to filter by."],
    ["?person=nobody", "There is no person “nobody” to filter by."],
    ["?place=atlantis", "There is no place “atlantis” to filter by."],
    ["?kind=rumour", "There is no kind of event “rumour” to filter by."],
    ["?contested=yes", "“contested=yes” could not be read; “contested=1” chooses it."],
    ["?hide=0", "“hide=0” could not be read; “hide=1” chooses it."],
    ["?v=99", "This link was made by a newer version of this page; some of it may be lost."],
  ])("%s is told, and the rest of the view is the editor's", (link, sentence) => {
    expect(decode(link)).toEqual({ view: initialView(story), ignored: [sentence] });
  });

  it("does not spoil what it asks for rightly", () => {
    const { view, ignored } = decode("?range=month&group=theme&clock=nowhere&space=order#event-landing");
    expect(view).toMatchObject({ shown: initialView(story).shown, grouping: "theme", spacing: "order", selected: "landing" });
    expect(ignored).toHaveLength(2);
  });

  it("does not spoil the known among several values, and takes each once", () => {
    expect(decode("?doc=a,z,,b,a&q=%20%20two%20words%20")).toMatchObject({
      view: { filters: { document: ["a", "b"] }, search: "two words" },
      ignored: ["There is no report “z” to filter by."],
    });
  });

  it("is not taken for longer than a search may be, nor cut within a character", () => {
    const { search } = decode(`?q=${encodeURIComponent("𝕊".repeat(LONGEST_SEARCH + 1))}`).view;
    expect(search).toBe("𝕊".repeat(LONGEST_SEARCH));
  });

  it("leaves alone what is not ours", () => {
    expect(decode("?utm_source=letter&range=all#method")).toMatchObject({ view: { shown: { kind: "all" }, selected: null }, ignored: [] });
  });

  it("is never fatal", () => {
    const known = fc.constantFrom("range", "from", "to", "group", "clock", "space", "v", "q", "doc", "origin", "stance", "person", "kind", "contested", "hide", "expected", "a,b", ",", "=", "&", "%", "%zz", "2024-05-16T00:00Z");
    const part = fc.oneof(fc.string(), known);
    const text = fc.array(part).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (search, hash) => {
        const { view } = decodeView(`?${search}`, `#event-${hash}`, story);
        expect(decode(encodeView(view, story))).toEqual({ view, ignored: [] });
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
