import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import type { Story } from "../../domain/story/story.ts";
import { compileStory } from "../compile/compileStory.ts";
import { storyIcs } from "./storyIcs.ts";

/** As a calendar reads it, by the first part of its UID. */
function read(ics: string): ReadonlyMap<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return new Map(calendar.getAllSubcomponents("vevent").map((entry) => [new ICAL.Event(entry).uid.split(".")[0]!, new ICAL.Event(entry)]));
}

const property = (event: ICAL.Event | undefined, name: string) => event?.component.getFirstPropertyValue(name)?.toString();
const icsOf = (text: string, siteUrl = "") => storyIcs(indexStory(storyFrom(text), "wider"), siteUrl);

describe("times", () => {
  const events = read(
    icsOf(
      `landing  2024-05-16T04:20+08:00 a:happened
       welcome  after:landing ends:..2024-05-16T06:33+08:00 a:happened
       day      2024-05-17 a:happened
       noon     2024-05-18,afternoon a:happened
       month    2024-03 a:happened
       visit    starts:2024-05-16 ends:2024-05-17 a:happened
       war      2022-02-24.. a:happened
       late     ..2023-04-01 a:happened
       unknown  a:mentioned
       plan     2024-06-15 kind:ahead a:expected`,
    ),
  );
  const days = (id: string) => [events.get(id)!.startDate.toString(), events.get(id)!.endDate.toString()];

  it("a stated clock time is an instant, in UTC, with no length of our making", () => {
    const landing = events.get("landing")!;
    expect(landing.startDate.toJSDate().toISOString()).toBe("2024-05-15T20:20:00.000Z");
    expect(landing.component.getFirstProperty("dtend")).toBeNull();
    expect(landing.description).not.toContain("Uncertain");
  });

  it("what lies between two stated hours has these, and says that it is somewhere between", () => {
    const welcome = events.get("welcome")!;
    expect(welcome.startDate.toJSDate().toISOString()).toBe("2024-05-15T20:20:00.000Z");
    expect(welcome.endDate.toJSDate().toISOString()).toBe("2024-05-15T22:33:00.000Z");
    expect(welcome.description).toContain("Uncertain: it lies somewhere between these hours.");
  });

  it("a day is an all-day entry; its end is the day after", () => {
    expect(events.get("day")!.startDate.isDate).toBe(true);
    expect(days("day")).toEqual(["2024-05-17", "2024-05-18"]);
    expect(events.get("day")!.description).toContain("Uncertain: the hour is not stated.");
  });

  it("an afternoon gets no hour: the hours of a part of the day are ours", () => {
    expect(events.get("noon")!.startDate.isDate).toBe(true);
    expect(days("noon")).toEqual(["2024-05-18", "2024-05-19"]);
    expect(events.get("noon")!.description).toContain("any time from noon on Saturday 18 May 2024 to 18:00");
  });

  it("an unknown day stands on all the days that are possible, and says so", () => {
    expect(days("month")).toEqual(["2024-03-01", "2024-04-01"]);
    expect(events.get("month")!.description).toContain("Uncertain: which of these days is not known.");
  });

  it("what lasts from one known day to another fills these days", () => {
    expect(days("visit")).toEqual(["2024-05-16", "2024-05-18"]);
    expect(events.get("visit")!.description).not.toContain("which of these days");
  });

  it("with one end unknown it stands on the day of the other; with both it is left out", () => {
    expect(days("war")).toEqual(["2022-02-24", "2022-02-25"]);
    expect(events.get("war")!.description).toContain("with no known end");
    expect(days("late")).toEqual(["2023-04-01", "2023-04-02"]);
    expect(events.get("late")!.description).toContain("with no known beginning");
    expect(events.has("unknown")).toBe(false);
  });

  it("what is only expected is tentative, and nothing makes a reader busy", () => {
    expect(property(events.get("plan"), "status")).toBe("TENTATIVE");
    expect(property(events.get("day"), "status")).toBe("CONFIRMED");
    for (const event of events.values()) expect(property(event, "transp")).toBe("TRANSPARENT");
  });
});

describe("the file", () => {
  const real = compileStory("data/putin-china-2024", null).story!;
  const ics = storyIcs(indexStory(real, "wider"), "https://example.org/visit/");

  it("holds every event of the real story that has a known beginning or end, with its words and its way back", () => {
    const { story } = indexStory(real, "wider");
    const events = read(ics);
    const dated = story.events.filter(({ window }) => window.start.earliest !== null || window.end.latest !== null);
    expect([...events.keys()].sort()).toEqual(dated.map(({ id }) => id as string).sort());
    for (const { id, title, citations, record } of dated) {
      const entry = events.get(id)!;
      expect(entry.summary).toBe(title);
      expect(entry.uid).toBe(`${id}.${real.id}@sourceline`);
      expect(property(entry, "url")).toBe(`https://example.org/visit/index.html#event-${id}`);
      for (const { quote } of citations) expect(entry.description).toContain(quote);
      for (const { says } of record) expect(entry.description).toContain(says);
    }
  });

  it("folds lines at 75 octets between characters, and ends them with CR LF", () => {
    const lines = ics.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.some((line) => line.startsWith(" "))).toBe(true);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFFFD]/);
  });

  it("is the same when it is built again, and has no address that is only relative", () => {
    expect(storyIcs(indexStory(real, "wider"), "https://example.org/visit/")).toBe(ics);
    expect(storyIcs(indexStory(real, "wider"), "")).not.toMatch(/^URL/m);
  });

  it("gives back signs that the format has a use for, and no line that a text smuggles in", () => {
    const story = storyFrom("landing 2024-05-16 a:happened");
    const title = "a; b, c\\n \\ “习” \u0007END:VEVENT";
    const summary = "one\r\nEND:VEVENT\nthree";
    const hostile = { ...story, events: [{ ...story.events[0], title, summary }] } as Story;
    const entry = read(storyIcs(indexStory(hostile, "wider"), "")).get("landing")!;
    expect(entry.summary).toBe(title.replace("\u0007", ""));
    expect(entry.description.startsWith("one\nEND:VEVENT\nthree\n")).toBe(true);
  });
});
