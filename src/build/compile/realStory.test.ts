import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { EventId } from "../../domain/brand.ts";
import { coverageOf, hasHappened } from "../../domain/story/coverage.ts";
import { indexStory } from "../../domain/story/storyIndex.ts";
import type { StatementId, StoryEvent } from "../../domain/story/story.ts";
import { documentsFolderFor } from "../documentsFolder.ts";
import { compileStory } from "./compileStory.ts";
import { formatProblems } from "./problem.ts";

/**
 * What must hold of the one real story however its editors go on: the traps that its five documents set (`data/README.md` has the
 * rules). Nothing here counts events or quotations.
 */
const FOLDER = "data/putin-china-2024";
const texts = documentsFolderFor();

// Read against the lock, which every clone has.
const compiled = compileStory(FOLDER, null);
const story = compiled.story!;
const index = indexStory(story);
const wider = indexStory(story, "wider");

function event(id: string): StoryEvent {
  const found = story.events.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the story has no event “${id}”`);
  return found;
}

const happened = (id: string) => event(id).citations.filter(({ stance }) => stance === "happened");
const isoOf = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());

describe("the real story", () => {
  it("compiles against its lock", () => {
    expect(formatProblems(compiled.problems)).toBe("");
    expect(compiled.evidence.quotations).toBeGreaterThan(0);
  });

  // The documents are other people's and not in a clone; where they lie beside it, as in CI, this runs.
  it.skipIf(texts === null || texts === "missing")("compiles against the documents' texts, with the same result", () => {
    const again = compileStory(FOLDER, texts);
    expect(formatProblems(again.problems)).toBe("");
    expect(again.evidence.against).toBe("texts");
    expect(again.story).toEqual(story);
  });

  it("has five documents, those of one origin side by side", () => {
    const origins = story.documents.map(({ origin }) => origin.organisation);
    expect(origins).toHaveLength(5);
    const runs = origins.filter((origin, index) => origin !== origins[index - 1]);
    expect(runs).toEqual([...new Set(origins)]);
  });

  it("[E7] has a citation for every event, or entries of the wider record, and an event for every document", () => {
    for (const { citations, record } of story.events) expect(citations.length + record.length).toBeGreaterThan(0);
    const cited = new Set(story.events.flatMap(({ citations }) => citations.map(({ document }) => document)));
    expect([...cited].sort()).toEqual(story.documents.map(({ id }) => id).sort());
  });

  it("quotes nothing that no document has said: headlines, credits and templates are not reports", () => {
    const quoted = story.events.flatMap(({ citations }) => citations).map(({ quote }) => quote);
    expect(quoted.filter((quote) => /lorem ipsum|leave a (reply|comment)|getty|advertisement/i.test(quote))).toEqual([]);
  });
});

describe("kinds", () => {
  it("what lies ahead is reported as having happened by nobody, and nothing else is only expected", () => {
    expect(index.story.events.filter(({ kind }) => kind === "ahead").filter((event) => hasHappened(index, event)).map(({ id }) => id)).toEqual([]);
    const rest = index.story.events.filter(({ kind }) => kind !== "ahead");
    expect(rest.filter(({ citations }) => citations.every(({ stance }) => stance === "expected")).map(({ id }) => id)).toEqual([]);
  });

  it("the visit lies within 16 and 17 May 2024 in Beijing; the backdrop has begun by then", () => {
    const [from, to] = [Date.parse("2024-05-16T00:00+08:00"), Date.parse("2024-05-18T00:00+08:00")];
    for (const { id, kind, window } of story.events) {
      if (kind === "visit") {
        expect(window.start.earliest?.at, id).toBeGreaterThanOrEqual(from);
        expect(window.end.latest?.at, id).toBeLessThanOrEqual(to);
      }
      if (kind === "backdrop") expect(window.start.latest?.at, id).toBeLessThan(to);
    }
  });
});

describe("the traps", () => {
  it("nobody reports the Harbin expo as having happened", () => {
    expect(event("harbin-expo").kind).toBe("ahead");
    expect(happened("harbin-expo")).toEqual([]);
    expect(event("harbin-expo").citations.some(({ stance }) => stance === "expected")).toBe(true);
  });

  it("the joint statement is signed in one report on Xinhua's word, expected in another, and unknown to the others", () => {
    const coverage = coverageOf(index, event("joint-statement")).map((entry) => [entry.document, entry.coverage]);
    expect(Object.fromEntries(coverage)).toEqual({
      arabella: "happened", newsx: "expected", "24brussels": "silent", westtimelines: "silent", "somrat-blog": "silent",
    });
    expect(happened("joint-statement").map(({ via }) => via)).toEqual([["xinhua"]]);
  });

  it("the premier is met on Thursday afternoon in Beijing, and no closer", () => {
    const { start, end } = event("premier-meeting").window;
    expect([isoOf(start.earliest?.at), isoOf(end.latest?.at)]).toEqual(["2024-05-16T04:00:00.000Z", "2024-05-16T10:00:00.000Z"]);
  });

  it("the motorcade's Wednesday is shown, doubted, and not counted", () => {
    const wednesday = event("motorcade").statements.find(({ claim }) => "text" in claim && claim.text === "2024-05-15");
    expect(wednesday?.doubted).toBe("motorcade-day");
    expect(story.differences.find(({ id }) => id === "motorcade-day")?.events).toContain("motorcade");
    expect(event("motorcade").window.start.earliest?.at).toBeGreaterThanOrEqual(Date.parse("2024-05-16T00:00+08:00"));
  });

  it("what is doubted is explained by a difference that shows on the event's card", () => {
    for (const { id, statements } of wider.story.events) {
      for (const { doubted } of statements.filter((statement) => statement.doubted !== null)) {
        expect(story.differences.find((difference) => difference.id === doubted)?.events, `${id}, ${doubted}`).toContain(id);
      }
    }
  });

  it("two welcomes, two trips of Blinken's and the remarks of both days stay apart", () => {
    const apart = ["welcome-aircraft", "welcome-great-hall", "blinken-china", "blinken-kyiv", "xinhua-interview", "putin-remarks-talks"];
    expect(story.events.map(({ id }) => id)).toEqual(expect.arrayContaining(apart));
  });

  it("“December” is 2023 and “March and April” are 2024", () => {
    const within = (id: string, from: string, to: string) => {
      const { start, end } = event(id).window;
      expect(isoOf(start.earliest?.at)?.slice(0, 10), id).toBe(from);
      expect(isoOf(end.latest?.at)?.slice(0, 10), id).toBe(to);
    };
    // Months of the event's place; these days are UTC's, at or just before the turn of the month.
    within("secondary-sanctions-order", "2023-11-30", "2023-12-31");
    within("exports-dip", "2024-02-29", "2024-04-30");
  });

  it("the day runs from the landing through the welcome and the talks to the ceremony", () => {
    const knobs = ["landing", "welcome-great-hall", "talks", "anniversary-ceremony"].map((id) => event(id).knob);
    expect(knobs).toEqual([...knobs].sort((a, b) => a - b));
  });
});

describe("clock times", () => {
  interface WrittenEntry {
    readonly gap?: string;
    readonly zone?: string;
  }

  /** The entries of an event's file, in the order of its statements. */
  function writtenEntries(id: string): WrittenEntry[] {
    const file = parse(readFileSync(`${FOLDER}/events/${id}.yaml`, "utf8"), { schema: "failsafe" }) as Record<string, unknown>;
    const list = (value: unknown) => (value === undefined ? [] : [value].flat()) as (WrittenEntry & Record<string, unknown>)[];
    const relations = ["within", "starts", "ends"];
    const when = list(file["when"]).flatMap((entry) => relations.filter((relation) => relation in entry).map(() => entry));
    return [...when, ...list(file["order"])];
  }

  function split(statement: StatementId): [event: string, position: number] {
    const [id = "", position] = statement.split("/");
    return [id, Number(position)];
  }

  function writtenOf(statement: StatementId): WrittenEntry {
    const [id, position] = split(statement);
    return writtenEntries(id)[position]!;
  }

  it("no date carries one, for no document gives one", () => {
    const claims = index.story.events.flatMap(({ statements }) => statements.map(({ claim }) => claim));
    expect(claims.filter((claim) => "text" in claim && claim.text.includes("T"))).toEqual([]);
  });

  it("no bound of any window is one: midnight, or 6, 12 or 18 h of a stated part of the day, unless a stated gap moves it", () => {
    const invented: string[] = [];
    for (const { id, window } of index.story.events) {
      for (const bound of [window.start.earliest, window.start.latest, window.end.earliest, window.end.latest]) {
        if (bound === null || bound.because.some((statement) => writtenOf(statement).gap !== undefined)) continue;
        // The statement nearest the calendar is the one that gave the day, and its zone.
        const [origin, position] = split(bound.because[0]!);
        const statement = event(origin).statements[position]!;
        const place = story.places.find((entry) => entry.id === event(origin).place);
        const zone = writtenOf(bound.because[0]!).zone ?? place?.zone ?? story.zone;
        const hours = "text" in statement.claim && statement.claim.part !== null ? [0, 6, 12, 18] : [0];
        if (hours.every((hour) => !showsHour(bound.at, zone, hour))) invented.push(`${id}: ${isoOf(bound.at)} because of ${origin}`);
      }
    }
    expect(invented).toEqual([]);
  });

  function showsHour(at: number, zone: string, hour: number): boolean {
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" }).format(at);
    return clock === `${String(hour).padStart(2, "0")}:00:00`;
  }
});

describe("with the wider record", () => {
  const iso = (at: number | undefined) => (at === undefined ? null : new Date(at + 8 * 3_600_000).toISOString().slice(0, 16));
  const windowOf = (id: string) => {
    const { window } = wider.event(branded<EventId>(id));
    return [iso(window.start.earliest?.at), iso(window.end.latest?.at)];
  };

  it("the landing, the signing and the expo have the windows that it supports, in Beijing's time", () => {
    expect(windowOf("landing")).toEqual(["2024-05-16T04:20", "2024-05-16T04:20"]);
    expect(windowOf("joint-statement")[1]).toBe("2024-05-16T14:41");
    expect(windowOf("harbin-expo")).toEqual(["2024-05-17T06:00", "2024-05-17T16:15"]);
  });

  it("no window grows, and each bound says what it rests on", () => {
    for (const { id, window, withRecord } of story.events) {
      const [core, both] = [window, withRecord.window];
      if (core.start.earliest) expect(both.start.earliest!.at, id).toBeGreaterThanOrEqual(core.start.earliest.at);
      if (core.end.latest) expect(both.end.latest!.at, id).toBeLessThanOrEqual(core.end.latest.at);
      for (const bound of [both.start.earliest, both.end.latest]) if (bound) expect(bound.because.length, id).toBeGreaterThan(0);
    }
  });

  it("the expo is told as done, which none of the story's own documents does", () => {
    const expo = branded<EventId>("harbin-expo");
    expect([hasHappened(index, index.event(expo)), hasHappened(wider, wider.event(expo))]).toEqual([false, true]);
  });
});
