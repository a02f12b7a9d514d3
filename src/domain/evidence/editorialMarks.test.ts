import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitEditorialMarks } from "./editorialMarks.ts";

describe("editors’ marks", () => {
  it("are told from the words", () => {
    expect(splitEditorialMarks("relations [are] good… and ... old [...]").map(({ text, kind }) => ({ text, kind }))).toEqual([
      { text: "relations ", kind: "words" },
      { text: "[are]", kind: "added" },
      { text: " good", kind: "words" },
      { text: "…", kind: "left out" },
      { text: " and ", kind: "words" },
      { text: "...", kind: "left out" },
      { text: " old ", kind: "words" },
      { text: "[...]", kind: "left out" },
    ]);
  });

  it("are not seen in plain words, nor in a sentence’s full stop or a round bracket", () => {
    expect(splitEditorialMarks("He left (at last). Then..")).toEqual([{ text: "He left (at last). Then..", start: 0, kind: "words" }]);
  });

  it("leave every letter in its place", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", " ", "[", "]", "…", ".", "(", ")")).map((list) => list.join("")), (quote) => {
        const parts = splitEditorialMarks(quote);
        expect(parts.map(({ text }) => text).join("")).toBe(quote);
        for (const { text, start } of parts) {
          expect(text).not.toBe("");
          expect(quote.startsWith(text, start)).toBe(true);
        }
      }),
    );
  });
});
