import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MadeEvent } from "../../domain/tiles/pyramid.fixture.ts";
import { BEGINS, pyramidOf } from "../../domain/tiles/pyramid.fixture.ts";
import { coverageIn } from "../../domain/tiles/stanceBits.ts";
import type { Tile } from "../../domain/tiles/tile.ts";
import { facetKey } from "../../domain/tiles/tiledStory.ts";
import type { TiledRow } from "../../domain/tiles/tiledStory.ts";
import { formatProblems } from "../compile/problem.ts";
import { compileLargeStory } from "./compileLargeStory.ts";
import { cardsOf, compiledTiles, found, tileNamed } from "./compiledTiles.fixture.ts";
import type { TilesRead } from "./compiledTiles.fixture.ts";
import { writeSyntheticStory } from "./syntheticStory.ts";
import { mostCandidates, MOST_DETAILS } from "./writeTiles.ts";

const STORY = `eyebrow: A test
title: The ferry strike
standfirst: Three weeks without ferries.
zone: Europe/London
themes: { strike: The strike, talks: The talks }
documents:
  gazette: { title: Gazette, publisher: The Gazette }
  wire: { title: Wire, publisher: The Wire, origin: The Gazette, url: https://wire.example/a, language: gd }
`;
const EVENTS = `id,title,label,summary,theme,place,within,starts,ends,importance
walkout,"Crews walk out, at last",Walkout,"They said:
""no more""",strike,Skerry,2024-03-01T06:30Z,,,5
talks,Talks open in a hall whose name is long enough to be cut,,,talks,,2024-03-02,,,
return,Ferries return,,,strike,Skerry,,2024-03-20,../2024-03-22,
`;
const CITATIONS = `event,document,stance,quote,via
walkout,wire,happened,“We walk out at noon”,Union; Crew
walkout,gazette,expected,the crews are to walk out,
talks,gazette,mentioned,re-election of the talks’ chair,
return,gazette,expected,ferries should run again,
return,gazette,happened,the first ferry sailed,
`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-test-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const small = { "story.yaml": STORY, "events.csv": EVENTS, "citations.csv": CITATIONS };

async function compiled(input: string): Promise<TilesRead> {
  return compiledTiles(input, newFolder({}));
}

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const input = newFolder(files);
  const site = newFolder({});
  const made = await compileLargeStory(input, site);
  expect(readdirSync(site)).toEqual([]);
  return made.story === null ? formatProblems(made.problems).split("\n").map((line) => line.slice(line.indexOf(basename(input)) + basename(input).length + 1)) : [];
}

describe("a small story from CSV", () => {
  let made: TilesRead;
  beforeAll(async () => {
    made = await compiled(newFolder(small));
  });

  it("has its events by theme and time, with windows, labels and what each document says", () => {
    const { story, read } = made;
    expect(story.documents.map(({ origin, url, language }) => [origin.organisation, url, language])).toEqual([["The Gazette", null, "en"], ["The Gazette", "https://wire.example/a", "gd"]]);
    expect(story.themes).toEqual([{ id: "strike", name: "The strike", first: 0, count: 2 }, { id: "talks", name: "The talks", first: 2, count: 1 }]);
    const { events, kind, totals } = tileNamed(read, story.root);
    expect([kind, [...totals]]).toEqual(["details", [2, 1]]);
    expect(events.label).toEqual(["Walkout", "Ferries return", "Talks open in a hall whose name…"]);
    const iso = (at: number) => (Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 16));
    expect([...events.startEarliest].map(iso)).toEqual(["2024-03-01T06:30", "2024-03-20T00:00", "2024-03-02T00:00"]);
    expect([...events.startLatest].map(iso)).toEqual(["2024-03-01T06:30", "2024-03-21T00:00", "2024-03-03T00:00"]);
    expect([...events.endEarliest].map(iso)).toEqual(["2024-03-01T06:30", "2024-03-20T00:00", "2024-03-02T00:00"]);
    expect([...events.endLatest].map(iso)).toEqual(["2024-03-01T06:30", "2024-03-23T00:00", "2024-03-03T00:00"]);
    expect([...events.importance]).toEqual([5, 1, 1]);
    expect([...events.stances].map((stances) => coverageIn(stances, 2))).toEqual([["expected", "happened"], ["happened", "silent"], ["mentioned", "silent"]]);
  });

  it("has a card of each, with its quotations in the order of documents", () => {
    const cards = cardsOf(made) as readonly TiledRow[];
    expect(cards.map(({ id }) => id)).toEqual(["walkout", "return", "talks"]);
    expect(cards[0]).toMatchObject({
      title: "Crews walk out, at last", label: "Walkout", window: Array.from({ length: 4 }, () => Date.UTC(2024, 2, 1, 6, 30)), summary: 'They said:\n"no more"', place: "Skerry", within: "2024-03-01T06:30Z", starts: "", ends: "",
      citations: [
        { document: 0, stance: "expected", quote: "the crews are to walk out", via: [] },
        { document: 1, stance: "happened", quote: "“We walk out at noon”", via: ["Union", "Crew"] },
      ],
    });
    expect(cards[1]!.citations.map(({ stance }) => stance)).toEqual(["expected", "happened"]);
  });

  it("is found by words of its titles, quotations, places and sources, by id, and by who says what", () => {
    const { story, read } = made;
    expect(["walk", "more", "skerr", "union", "election", "reelect", "chair", "nobody"].map((word) => found(read, story.words, word))).toEqual([[0], [0], [0, 1], [0], [2], [2], [2], []]);
    expect(found(read, story.ids, "talks", true)).toEqual([2]);
    expect(found(read, story.ids, "talk", true)).toEqual([]);
    expect(found(read, story.facets, facetKey(0, "happened"), true)).toEqual([1]);
    expect(found(read, story.facets, facetKey(null, "expected"), true)).toEqual([0, 1]);
    expect(found(read, story.facets, facetKey(1, null), true)).toEqual([0]);
  });

  it("is the same from NDJSON and from Parquet, and in parts, to the last byte", async () => {
    const folder = newFolder(small);
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const others = [newFolder({ "story.yaml": STORY }), newFolder({ "story.yaml": STORY })] as const;
    for (const table of ["events", "citations"]) {
      const source = `read_csv('${folder}/${table}.csv', all_varchar=true, quote='"', escape='"')`;
      await connection.run(`COPY (SELECT * FROM ${source} LIMIT 1) TO '${others[0]}/${table}-1.ndjson' (FORMAT json)`);
      await connection.run(`COPY (SELECT * FROM ${source} OFFSET 1) TO '${others[0]}/${table}-2.ndjson' (FORMAT json)`);
      await connection.run(`COPY (SELECT * FROM ${source}) TO '${others[1]}/${table}.parquet' (FORMAT parquet)`);
    }
    connection.closeSync();
    const files = (site: string) => readdirSync(join(site, "tiles")).sort();
    expect(files(made.site).length).toBeGreaterThan(5);
    for (const other of others) expect(files((await compiled(other)).site)).toEqual(files(made.site));
  });
});

describe("problems are all told at once, with file and line", () => {
  it("in CSV, also behind a text of several lines", async () => {
    const events = `${EVENTS}\nBad Id,No theme here,,,strik,,2024-02-30,,,heavy
walkout,Twice,,,strike,,,2024-03-09,2024-03-08,
lone,Nobody tells of it,A label that is longer than thirty-four characters,,strike,,,,,
mixed,Both,,,strike,,2024-03-01,2024-03-01,,
,,,,talks,,someday,,,
`;
    const citations = `${CITATIONS}elsewhere,wires,hapened,words,
mixed,wire,happened,${"long ".repeat(70)},
,wire,happened,,
`;
    expect(await problemsOf({ ...small, "events.csv": events, "citations.csv": citations })).toEqual([
      "citations.csv:7:1 event (E3): no event has the id “elsewhere”",
      "citations.csv:7:1 document (E3): no document “wires” in story.yaml; did you mean “wire”?",
      "citations.csv:7:1 stance (E2): “hapened” is not one of happened, expected, mentioned; did you mean “happened”?",
      "citations.csv:8:1 quote (Q3): a quotation has at most 300 characters; quote only the words that bear the claim",
      "citations.csv:9:1 event (E2): “event” is missing",
      "citations.csv:9:1 quote (E2): “quote” is missing",
      "events.csv:2:1 id (E6): the id “walkout” belongs to more than one event; give each one of its own",
      "events.csv:7:1 id (E2): “Bad Id” cannot be an id: an id is small letters, digits and single hyphens",
      "events.csv:7:1 theme (E3): no theme “strik” in story.yaml; did you mean “strike”?",
      "events.csv:7:1 importance (E2): “heavy” is no number of 0 or more",
      "events.csv:7:1 within (E4): “2024-02-30” is no date: the last day of 2024-02 is 29",
      "events.csv:7:1 id (E7): nobody tells of “Bad Id”; cite a document that mentions it",
      "events.csv:8:1 id (E6): the id “walkout” belongs to more than one event; give each one of its own",
      "events.csv:8:1 ends (T1): this begins 2024-03-09 and ends 2024-03-08; an event cannot end before it begins",
      "events.csv:9:1 label (E8): a label has at most 34 characters; the title may say more",
      "events.csv:9:1 within (T3): nothing says when this was; give `within`, or `starts` and `ends`",
      "events.csv:9:1 id (E7): nobody tells of “lone”; cite a document that mentions it",
      "events.csv:10:1 within (E4): say when: `within`, or `starts` and `ends`, not both",
      "events.csv:11:1 id (E2): “id” is missing",
      "events.csv:11:1 title (E2): “title” is missing",
      expect.stringMatching(/^events\.csv:11:1 within \(E4\): “someday” is no date/),
    ]);
  });

  it("in NDJSON, whose broken and blank lines keep the others' places", async () => {
    const event = (id: string, more = "") => `{"id":"${id}","title":"T","theme":"talks","within":"2024-03-01"${more}}`;
    const files = { "story.yaml": STORY, "citations.csv": "event,document,stance,quote\na,wire,happened,q\nb,wire,happened,q\n" };
    expect(await problemsOf({ ...files, "events.ndjson": `${event("a")}\n\n{"id": broken\n[1]\n${event("b").replace("2024-03-01", "2024-3-1")}\n` })).toEqual([
      "events.ndjson:3:1 (E1): this line is not well-formed JSON: each line is one object in braces",
      "events.ndjson:4:1 (E1): this line is not well-formed JSON: each line is one object in braces",
      expect.stringMatching(/^events\.ndjson:5:1 within \(E4\): “2024-3-1” is no date/),
    ]);
    expect(await problemsOf({ ...files, "events.ndjson": `${event("a")}\n${event("b", ',"titel":"x"')}\n` })).toContain("events.ndjson:2:1 titel (E2): nothing is called “titel” in events; did you mean “title”?");
  });

  it("where CSV is broken, where a column or a file is unknown or missing, and where story.yaml is", async () => {
    expect(await problemsOf({ ...small, "events.csv": `${EVENTS}late,one,two,three,strike,four,2024,,,,,,,too many\n` })).toContainEqual(expect.stringMatching(/^events\.csv:6:1 \(E1\): this line is not well-formed CSV/));
    expect(await problemsOf({ ...small, "events.csv": EVENTS.replace("summary", "sumary") })).toContain("events.csv:1:1 sumary (E2): nothing is called “sumary” in events; did you mean “summary”?");
    expect((await problemsOf({ "story.yaml": STORY, "events.csv": EVENTS })).join()).toContain("there is no citations.csv, citations.ndjson or citations.parquet here");
    expect(await problemsOf({ ...small, "events.parquet": "no Parquet" })).toContainEqual(expect.stringMatching(/^events\.parquet:1:1 \(E1\): this is not a well-formed Parquet file/));
    expect(await problemsOf({ ...small, "story.yaml": STORY.replace("Europe/London", "Europe/Lundon") })).toEqual(["story.yaml:4:7 zone (E4): “Europe/Lundon” is not a time zone; write an IANA name such as Asia/Shanghai"]);
  });

  it("of one kind no more than twenty, and how many more there are", async () => {
    const lines = Array.from({ length: 50 }, (_, place) => `{"id":"e${place}","theme":"talks","within":"2024-03-01"}`);
    const cited = Array.from({ length: 50 }, (_, place) => `e${place},wire,happened,q`);
    const told = await problemsOf({ "story.yaml": STORY, "events.ndjson": `${lines.join("\n")}\n`, "citations.csv": `event,document,stance,quote\n${cited.join("\n")}\n` });
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe("events.ndjson:21:1 title (E2): from here on 30 more lines have a problem of this kind");
  });
});

describe("a made story", () => {
  it("has the tiles that the plainest way of making them gives", async () => {
    const input = newFolder({ "story.yaml": STORY });
    // Minutes are spread by a multiplication, some into a burst; no two are the same.
    const made = Array.from({ length: 2500 }, (_, place): MadeEvent => ({ theme: place % 2, minute: place % 3 === 0 ? 9000 + place : (place * 7919) % 500_009, importance: (place * 31) % 17 }));
    const time = (minute: number) => `${new Date(BEGINS + minute * 60_000).toISOString().slice(0, 16)}Z`;
    writeFileSync(join(input, "events.ndjson"), made.map(({ theme, minute, importance }, place) => JSON.stringify({ id: `e${place}`, title: "T", theme: ["strike", "talks"][theme], within: time(minute), importance: String(importance) })).join("\n"));
    writeFileSync(join(input, "citations.ndjson"), made.map((_, place) => JSON.stringify({ event: `e${place}`, document: "wire", stance: "happened", quote: "q" })).join("\n"));
    const { story, read } = await compiled(input);
    const expected = pyramidOf(made, { minutes: 0, groups: 2, details: MOST_DETAILS, candidates: mostCandidates(2), space: story.space });
    let compared = 0;
    const compare = (name: string, asked: string) => {
      const [tile, other] = [tileNamed(read, name), expected.tiles.get(asked)!];
      const columns = ({ events: { number, knob, importance } }: Tile) => [number, knob, importance].map((column) => [...column]);
      expect({ ...tile, events: columns(tile), below: tile.below.map((below) => below !== "") }, asked).toEqual({ ...other, events: columns(other), below: other.below.map((below) => below !== "") });
      compared += 1;
      tile.below.slice(0, 2).forEach((below, place) => below !== "" && compare(below, other.below[place]!));
    };
    compare(story.root, "0/0");
    expect(compared).toBe(expected.tiles.size);
    expect(compared).toBeGreaterThan(8);
  });

  it("begins with as much for sixty events as for thousands", async () => {
    const weights: number[] = [];
    for (const count of [60, 3000]) {
      const input = newFolder({});
      await writeSyntheticStory(count, input);
      const { story, site } = await compiled(input);
      weights.push(JSON.stringify(story).length);
      expect(statSync(join(site, "tiles", `${story.root}.bin`)).size).toBeLessThan(8_000);
    }
    expect(weights[1]! - weights[0]!).toBeLessThan(100);
  });
});
