import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords } from "./foldedWords.ts";

const folded = (text: string) => foldedWords(text).map((word) => word.folded);

describe("words as they are compared", () => {
  it("have no case, punctuation or quotation marks", () => {
    expect(folded("“China is ready,” Xi said – to… UPHOLD it!")).toEqual(["china", "is", "ready", "xi", "said", "to", "uphold", "it"]);
    expect(folded("‘stabilising’")).toEqual(folded("\"Stabilising\""));
  });

  it("are one over an apostrophe or hyphen of either style", () => {
    expect(folded("Russia’s two-day re-election")).toEqual(["russias", "twoday", "reelection"]);
    expect(folded("Russia's two‑day reelection")).toEqual(["russias", "twoday", "reelection"]);
    expect(folded("the leaders’ ties – at last")).toEqual(["the", "leaders", "ties", "at", "last"]);
  });

  it("keep the point and the comma of a number, but not of a sentence", () => {
    expect(folded("$2.5 billion, 1,000 drones. 2 May")).toEqual(["2.5", "billion", "1,000", "drones", "2", "may"]);
    expect(folded("peace.”China")).toEqual(["peace", "china"]);
  });

  it("stand where they stand in the whole text, also when only a part is read", () => {
    const text = "Ferry crews walked out. Café Marina’s terrace";
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        for (const word of foldedWords(text, from, to)) {
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(word.end).toBeLessThanOrEqual(to);
          expect(foldedWords(text.slice(word.start, word.end)).map((same) => same.folded)).toEqual([word.folded]);
        }
      }),
    );
  });
});
