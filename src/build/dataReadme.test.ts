import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const readme = readFileSync("data/README.md", "utf8");
const problemTypes = readFileSync("src/build/compile/problem.ts", "utf8");

/** The members of the union `Rule`: types are gone when tests run, so they are read where they are written. */
const rules = [...(/export type Rule =([^;]*);/.exec(problemTypes)?.[1] ?? "").matchAll(/"([A-Z]\d+)"/g)].map(([, rule]) => rule!);
const ROW = /^\| \*\*([A-Z]\d+)\*\* \|([^|]*)\|([^|]*)\|$/gm;
const rows = [...readme.matchAll(ROW)].map(([, rule, says, cure]) => ({ rule, says: says!.trim(), cure: cure!.trim() }));

describe("data/README.md", () => {
  it("explains every rule that a problem can name, once and in order, and no other", () => {
    expect(rules).toContain("E1");
    expect(rows.map(({ rule }) => rule)).toEqual(rules);
  });

  it("says of each what it asks and what to do", () => {
    for (const { rule, says, cure } of rows) {
      expect(says, rule).toMatch(/^\S.{10,}\.$/);
      expect(cure, rule).toMatch(/^\S.{10,}\.$/);
    }
  });
});
