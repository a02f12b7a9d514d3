import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords } from "./foldedWords.ts";
import type { FoldedWord } from "./foldedWords.ts";
import { countShared, LEAST_WORDS, sharedRuns } from "./sharedRuns.ts";
import type { SharedRun } from "./sharedRuns.ts";
import { suffixAutomaton } from "./suffixAutomaton.ts";

/** The words of each run as the first and as the second text have them. */
function told(first: string, second: string, least?: number): string[][] {
  return sharedRuns(foldedWords(first), foldedWords(second), least).map(({ at: [[a, b], [c, d]] }) => [first.slice(a, b), second.slice(c, d)]);
}

/** Few different words, so that they repeat, overlap and run to the ends of the texts. */
const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 24 }).map((words) => words.join(" "));
const least = fc.integer({ min: 1, max: 6 });

describe("what two documents share", () => {
  it("is told in each one's own words and marks", () => {
    expect(told("He said: “China is ready to work with Russia to… uphold it”, he did.", "\"China is Ready to work with Russia to uphold\" Xi added")).toEqual([
      ["China is ready to work with Russia to… uphold", "China is Ready to work with Russia to uphold"],
    ]);
  });

  it("is six words at least", () => {
    expect(LEAST_WORDS).toBe(6);
    expect(told("x one two three four five y", "one two three four five z")).toEqual([]);
    expect(told("x one two three four five six y", "one two three four five six z")).toHaveLength(1);
  });

  it("is one run for each pair of places where a text repeats itself", () => {
    expect(told("a b c x a b c", "a b c", 3)).toHaveLength(2);
    expect(told("a b c", "a b c y a b c", 3)).toHaveLength(2);
  });

  it("does not run from the one text into the other", () => {
    expect(told("c a b", "a b c a", 3)).toEqual([]);
    expect(told("", "a b c", 1)).toEqual([]);
  });

  it("is every maximal run and nothing else, as trying all pairs of places finds them", () => {
    fc.assert(
      fc.property(text, text, least, (first, second, words) => {
        const [a, b] = [foldedWords(first), foldedWords(second)];
        expect(sharedRuns(a, b, words)).toEqual(everyPair(a, b, words));
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same whichever text comes first", () => {
    fc.assert(
      fc.property(text, text, least, (first, second, words) => {
        const mirrored = sharedRuns(foldedWords(second), foldedWords(first), words).map((run) => ({ ...run, at: [run.at[1], run.at[0]] }));
        const key = ({ at }: { readonly at: readonly (readonly number[])[] }) => at.flat().join(" ");
        const sorted = (runs: readonly { readonly at: readonly (readonly number[])[] }[]) => runs.map(key).sort();
        expect(sorted(mirrored)).toEqual(sorted(sharedRuns(foldedWords(first), foldedWords(second), words)));
      }),
    );
  });

  it("counts each word once, however many runs overlap there", () => {
    fc.assert(
      fc.property(text, text, least, (first, second, words) => {
        const [a, b] = [foldedWords(first), foldedWords(second)];
        const runs = sharedRuns(a, b, words);
        const within = (word: FoldedWord, side: 0 | 1) => runs.some(({ at }) => at[side][0] <= word.start && word.end <= at[side][1]);
        expect(countShared(a, runs, 0)).toBe(a.filter((word) => within(word, 0)).length);
        expect(countShared(b, runs, 1)).toBe(b.filter((word) => within(word, 1)).length);
      }),
    );
  });
});

describe("the suffix automaton", () => {
  it("stays linear: fewer than two states for each symbol, also of what repeats itself", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 200 }), (sequence) => {
        expect(suffixAutomaton(sequence).length).toBeLessThanOrEqual(2 * sequence.length);
      }),
    );
  });
});

/** By definition: from every pair of places where a run can begin, to where it must end. */
function everyPair(a: readonly FoldedWord[], b: readonly FoldedWord[], least: number): SharedRun[] {
  const same = (i: number, j: number) => a[i] !== undefined && b[j] !== undefined && a[i].folded === b[j].folded;
  return a.flatMap((_, i) =>
    b.flatMap((_, j): SharedRun[] => {
      if (same(i - 1, j - 1)) return [];
      let words = 0;
      while (same(i + words, j + words)) words += 1;
      return words < least ? [] : [{ words, at: [[a[i]!.start, a[i + words - 1]!.end], [b[j]!.start, b[j + words - 1]!.end]] }];
    }),
  );
}
