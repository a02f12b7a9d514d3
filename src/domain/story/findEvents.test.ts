import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { EventId, PersonId, QuotationId } from "../brand.ts";
import { NO_FILTERS, withChoices } from "./filterEvents.ts";
import { ALL_FOUND, findEvents, stepAmong } from "./findEvents.ts";
import type { Story } from "./story.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const told = storyFrom(
  `landing  2024-05-16T04:20+08:00  place:airport<beijing  a:happened@xinhua  "Putin lands"
   talks    2024-05-16T11:00+08:00  place:beijing          a:expected c:happened  +tass:happened  "Talks open"
   tea      2024-05-16T16:00+08:00  +ria:happened          "Tea by the lake"
   fair     2024-05-17              place:harbin           b:expected  "Trade fair"`,
  { origins: { b: "afp" } },
);
const premier = branded<PersonId>("li-qiang");
const story: Story = {
  ...told,
  people: [{ id: premier, name: "Li Qiang", role: "Premier of China" }],
  quotations: [
    {
      id: branded<QuotationId>("no-limits"), speaker: premier, event: branded<EventId>("talks"), about: "ties", to: null, note: null,
      variants: [{ document: told.documents[0].id, quote: "a friendship without limits", via: [] }],
    },
  ],
  events: told.events.map((event) =>
    event.id === "landing" ? { ...event, people: [premier], summary: "The guest’s aéroplane touches down." } : event,
  ) as unknown as Story["events"],
};
const core = indexStory(story);
const wider = indexStory(story, "wider");
const found = (search: string, index = core) => [...findEvents(index, search, NO_FILTERS).events].sort();

describe("a search", () => {
  it.each([
    ["the label and title", "trade", ["fair"]],
    ["the summary, with accents and apostrophes folded", "guest's AEROPLANE", ["landing"]],
    ["what documents say", "expected", ["fair", "talks"]],
    ["the place, and what it lies in", "beijing", ["landing", "talks"]],
    ["people and their roles", "premier", ["landing"]],
    ["who spoke of it, and what was said", "li qiang", ["landing", "talks"]],
    ["a quotation", "friendship limits", ["talks"]],
    ["outlets", "press", ["fair", "landing", "talks"]],
    ["origins", "afp", ["fair"]],
    ["those on whose word it is", "xinhua", ["landing"]],
    ["words from different texts, which all must be there", "putin premier airport", ["landing"]],
    ["words of which one is nowhere", "putin zebra", []],
    ["only beginnings of words", "rade", []],
  ])("looks through %s", (_, query, events) => {
    expect(found(query)).toEqual(events);
  });

  it("looks through the accounts and outlets of the wider record once that ring is chosen", () => {
    expect(found("tass")).toEqual([]);
    expect(found("tass", wider)).toEqual(["talks"]);
    expect(found("ria", wider)).toEqual(["tea"]);
  });

  it("tells apart what only the wider record has while that is not chosen", () => {
    expect(findEvents(core, "tea lake", NO_FILTERS)).toMatchObject({ narrowed: true, events: [], beyond: ["tea"], terms: ["tea", "lake"] });
    expect(findEvents(wider, "tea lake", NO_FILTERS)).toMatchObject({ events: ["tea"], beyond: [] });
    expect(findEvents(core, "tea", NO_FILTERS).has(branded<EventId>("tea"))).toBe(true);
    expect(findEvents(core, "tea", NO_FILTERS).has(branded<EventId>("fair"))).toBe(false);
  });

  it("of nothing, or of marks alone, finds everything", () => {
    expect(findEvents(core, "", NO_FILTERS)).toBe(ALL_FOUND);
    expect(findEvents(core, "?! …", NO_FILTERS)).toBe(ALL_FOUND);
    expect(ALL_FOUND.has(branded<EventId>("fair"))).toBe(true);
  });

  it("and filters must both agree", () => {
    expect(findEvents(core, "beijing", withChoices(NO_FILTERS, "stance", ["expected"])).events).toEqual(["talks"]);
    expect(findEvents(core, "", withChoices(NO_FILTERS, "document", ["b"]))).toMatchObject({ narrowed: true, terms: [], events: ["fair"] });
  });
});

describe("going through what is found", () => {
  const beijing = findEvents(core, "beijing", NO_FILTERS);
  const next = (from: string | null, step: 1 | -1, among = beijing) => stepAmong(core, among, from === null ? null : branded<EventId>(from), step);

  it("begins with the first, or with the last backwards", () => {
    expect(next(null, 1)).toBe("landing");
    expect(next(null, -1)).toBe("talks");
  });

  it("goes round and round", () => {
    expect([next("landing", 1), next("talks", 1), next("landing", -1), next("talks", -1)]).toEqual(["talks", "landing", "talks", "landing"]);
  });

  it("goes on in time from an event that is not found itself", () => {
    const ends = { events: ["landing", "fair"].map((id) => branded<EventId>(id)) };
    expect([stepAmong(core, ends, branded<EventId>("talks"), 1), stepAmong(core, ends, branded<EventId>("talks"), -1)]).toEqual(["fair", "landing"]);
  });

  it("leads nowhere where nothing is found", () => {
    expect(next("landing", 1, findEvents(core, "zebra", NO_FILTERS))).toBeUndefined();
  });
});
