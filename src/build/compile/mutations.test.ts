import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { documentsFolderFor } from "../documentsFolder.ts";
import { compileStory } from "./compileStory.ts";

/** A copy of the real story, of which one character at a time is changed. */
const root = mkdtempSync(join(tmpdir(), "sourceline-"));
const folder = join(root, "putin-china-2024");
cpSync("data/putin-china-2024", folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** What a slip of the key must not change unnoticed: quotations, dates, orders, and ids that refer to something. */
const CHECKED = /^\s*(?:- )?(?:quote|within|starts|ends|after|before|during|overlaps|document|gap|part|doubted|place|event|speaker): (?![>|])["“]?(.*)$/;

const texts = documentsFolderFor();
const documents = texts === "missing" ? null : texts;

const places = [...readdirSync(join(folder, "events")).map((name) => join("events", name)), "differences.yaml", "quotations.yaml"].flatMap((file) =>
  readFileSync(join(folder, file), "utf8").split("\n").flatMap((line, index) => {
    const value = CHECKED.exec(line)?.[1] ?? "";
    const start = line.length - value.length;
    return [...value].flatMap((character, offset) => (/[a-z0-9]/i.test(character) ? [{ file, line: index + 1, column: start + offset }] : []));
  }),
);

it(`one character changed in any quotation, date, order or reference is told at its file and line (${documents === null ? "against the lock: the texts are not here" : "against the texts"})`, () => {
  expect(places.length).toBeGreaterThan(1000);
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ file, line, column }) => {
      const path = join(folder, file);
      const before = readFileSync(path, "utf8");
      const lines = before.split("\n");
      const text = lines[line - 1]!;
      const character = text[column]!;
      const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : character === "x" ? "y" : "x";
      lines[line - 1] = text.slice(0, column) + other + text.slice(column + 1);
      writeFileSync(path, lines.join("\n"));
      const { story, problems } = compileStory(folder, documents);
      writeFileSync(path, before);
      expect(story).toBeNull();
      expect(problems.map(({ at }) => `${at.file.slice(at.file.indexOf("putin-china-2024/") + "putin-china-2024/".length)}:${at.line}`)).toContain(`${file}:${line}`);
    }),
    { numRuns: 40 },
  );
}, 60_000);
