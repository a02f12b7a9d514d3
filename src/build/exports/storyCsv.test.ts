import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import type { Story } from "../../domain/story/story.ts";
import { branded } from "../../domain/brand.ts";
import type { PlaceId } from "../../domain/brand.ts";
import { compileStory } from "../compile/compileStory.ts";
import { storyCsv } from "./storyCsv.ts";

type Row = Readonly<Record<string, string>>;

/** Strict: every row as long as the header, quotation marks only as RFC 4180 has them, CR LF after each row. */
function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { bom: true, columns: true, relax_column_count: false, relax_quotes: false, record_delimiter: "\r\n" }) as Row[];
}

/** The text of a cell, without the apostrophe that keeps a spreadsheet from reckoning. */
const plain = (cell: string | undefined) => cell?.replace(/^'/, "");

describe("story.csv of the real story", () => {
  const story = compileStory("data/putin-china-2024", null).story!;
  const rows = rowsOf(storyCsv(indexStory(story), "https://example.org/visit/"));

  it("has one row for each event and citation, and each event and entry of the wider record, with nothing lost", () => {
    const key = (...parts: readonly (string | undefined)[]) => parts.join(" | ");
    const found = rows.map(({ event, document, stance, quote, account }) => key(event, document, stance, plain(quote) || plain(account)));
    const expected = story.events.flatMap(({ id, citations, record }) => [
      ...citations.map(({ document, stance, quote }) => key(id, document, stance, quote)),
      ...record.map(({ document, stance, says }) => key(id, document, stance, says)),
    ]);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it("quotes reports alone, and names each address", () => {
    for (const { evidence, quote, account, address, event } of rows) {
      expect(evidence === "report").toBe(quote !== "");
      expect(evidence === "wider record").toBe(account !== "");
      expect(address).toBe(`https://example.org/visit/index.html#event-${event}`);
    }
  });

  it("gives windows as instants that hold each other", () => {
    for (const { earliest_start = "", latest_start = "", earliest_end = "", latest_end = "", event } of rows) {
      for (const [early, late] of [[earliest_start, latest_start], [earliest_end, latest_end]] as const) {
        for (const instant of [early, late]) expect(instant, event).toMatch(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        if (early !== "" && late !== "") expect(Date.parse(early), event).toBeLessThanOrEqual(Date.parse(late));
      }
    }
  });
});

describe("story.csv of a hostile story", () => {
  const signs = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "'quoted'", 'a "b", c\r\nd', " spaced ", "a;b", "", "习近平，“好”"];
  const [event] = storyFrom("landing 2024-05-16 a:happened").events;
  const base = storyFrom("landing 2024-05-16 a:happened");
  const story: Story = { ...base, events: signs.map((title, position) => ({ ...event, id: branded(`e${position}`), title, summary: title })) as unknown as Story["events"] };
  const csv = storyCsv(indexStory(story), "");
  const rows = rowsOf(csv);

  it("begins with a byte order mark and ends every row with CR LF", () => {
    expect(csv.startsWith("\uFEFFevent,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it("has no cell that a spreadsheet would take for a formula", () => {
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it("gives every text back when one apostrophe is taken off", () => {
    expect(rows.map(({ title }) => plain(title)).sort()).toEqual([...signs].sort());
  });
});

it("an event of unknown place, beginning or end leaves those cells empty", () => {
  const story = storyFrom("war 2022-02-24.. a:happened\nvote ..2023 b:mentioned");
  const rows = rowsOf(storyCsv(indexStory({ ...story, events: story.events.map((event) => ({ ...event, place: null as PlaceId | null })) as unknown as Story["events"] }), ""));
  const [vote, war] = ["vote", "war"].map((id) => rows.find(({ event }) => event === id)!);
  expect([war!["latest_end"], war!["place"]]).toEqual(["", ""]);
  expect(vote!["earliest_start"]).toBe("");
});
