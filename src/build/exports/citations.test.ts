import { Cite } from "@citation-js/core";
import type { CitedItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexOf } from "../../domain/story/bibtex.ts";
import { allReferences } from "../../domain/story/reference.ts";
import type { Reference } from "../../domain/story/reference.ts";
import { risOf } from "../../domain/story/ris.ts";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { compileStory } from "../compile/compileStory.ts";
import { cslJson } from "./cslJson.ts";
import { exportFiles } from "./exportFiles.ts";

const story = compileStory("data/putin-china-2024", null).story!;
const files = exportFiles(story);
const expected = allReferences(indexStory(story)).map(essence);

/** What every format must carry. Where a format has one place for the outlet, that is it. */
function essence(reference: Reference) {
  const { id, title, issued, URL, language, keyword, note } = cslJson(reference);
  return { id, title, date: issued?.["date-parts"][0], outlet: reference.publisher ?? reference.container, URL, language, keyword, note };
}

/** `format`: as the library calls it; told, because it would take a note with an @ and a brace in it for BibTeX. */
function read(text: string, format?: "@bibtex/text" | "@ris/file"): readonly CitedItem[] {
  return new Cite(text, format === undefined ? {} : { forceType: format }).data;
}

function essenceRead({ id, title, issued, publisher, "container-title": container, URL, language, keyword, note }: CitedItem) {
  return { id, title, date: issued?.["date-parts"][0], outlet: publisher ?? container, URL, language, keyword, note };
}

describe.each(["citations.bib", "citations.ris", "citations.csl.json"])("%s", (name) => {
  it("comes back whole from a citation library", () => {
    // The library encodes the addresses of BibTeX once more, percent signs included.
    const items = read(files[name]!).map((item) => (name.endsWith(".bib") && item.URL !== undefined ? { ...item, URL: item.URL.replaceAll("%25", "%") } : item));
    expect(items.map(essenceRead)).toEqual(expected);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["webpage"]));
  });
});

it("has the story's own documents first, then the wider record, each under a key of its own", () => {
  const ids = [...story.documents, ...story.recordDocuments].map(({ id }) => id as string);
  expect(expected.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it("claims no date, no address and no author that is not known", () => {
  const items = JSON.parse(files["citations.csl.json"]!) as readonly CitedItem[];
  for (const { id, url } of story.documents) {
    const item = items.find((candidate) => candidate.id === id)!;
    expect(item.issued).toBeUndefined();
    expect(item.URL ?? null).toBe(url);
  }
  for (const { id, published } of story.recordDocuments) expect(items.find((item) => item.id === id)!.issued === undefined, id).toBe(published === null);
  for (const text of Object.values(files)) expect(text).not.toMatch(/^\s*(author|AU {2}-|"author")/m);
});

const BARE: Reference = { key: "key", title: { text: "Title", known: true }, container: "Outlet", publisher: null, date: null, url: null, language: null, keyword: "report", note: null };

it("keeps every sign of a title and a note through BibTeX and RIS", () => {
  // Letters, and all that TeX or RIS could take for their own.
  const word = fc.stringMatching(/^[A-Za-zА-я习近平“”‘’"'`<>!?&%$#_{}~^\\@[\],;:=+-]{1,12}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `a ${words.join(" ")} z`);
  fc.assert(
    fc.property(text, text, (title, note) => {
      const reference = { ...BARE, title: { text: title, known: true }, note };
      for (const [write, format] of [[bibtexOf, "@bibtex/text"], [risOf, "@ris/file"]] as const) {
        const [item] = read(write(reference), format);
        expect(item?.title).toBe(title);
        expect(item?.note).toBe(note);
      }
    }),
    { numRuns: 300, examples: [["a < z", "a @a{ ,? }‘ @ z"]] },
  );
});

it.each([
  ["a year", [2023], "2023", "2023///"],
  ["a month", [2023, 4], "2023-04", "2023/04//"],
  ["a day", [2023, 4, 9], "2023-04-09", "2023/04/09/"],
] as const)("writes %s as no more than it is", (_, date, bibtex, ris) => {
  const reference = { ...BARE, date };
  expect(bibtexOf(reference)).toContain(`date = {${bibtex}},`);
  expect(risOf(reference)).toContain(`DA  - ${ris}\r\n`);
  expect(read(bibtexOf(reference))[0]?.issued?.["date-parts"][0]).toEqual(date);
});

it("keeps one line of a file one line, whatever is in the text", () => {
  const reference = { ...BARE, note: "first\nER  - \r\nTY  - second" };
  expect(risOf(reference).split("\r\n").filter((line) => line.startsWith("ER"))).toHaveLength(1);
  expect(read(risOf(reference))).toHaveLength(1);
});
