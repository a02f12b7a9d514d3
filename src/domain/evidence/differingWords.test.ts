import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords, differingWords } from "./differingWords.ts";

/** Each text on its own side, with braces around what is marked in it. */
function marked(...texts: readonly string[]): string[] {
  return inGroups({ endsCount: true }, ...texts.map((text) => [text])).flat();
}

function inGroups(options: { endsCount: boolean }, ...groups: readonly (readonly string[])[]): string[][] {
  return differingWords(groups, options).map((texts) => texts.map((stretches) => stretches.map(({ text, differs }) => (differs ? `{${text}}` : text)).join("")));
}

describe("the words that differ", () => {
  it("are those that stand in each other's place", () => {
    expect(marked("signed a joint statement", "signed a joint declaration")).toEqual(["signed a joint {statement}", "signed a joint {declaration}"]);
    expect(marked("cars drive past on Wednesday", "cars drive past on Thursday")).toEqual(["cars drive past on {Wednesday}", "cars drive past on {Thursday}"]);
  });

  it("are those that one text has more, inside", () => {
    expect(marked("in just over six months to China", "in six months to China")).toEqual(["in {just over} six months to China", "in six months to China"]);
  });

  it("are one stretch where several follow one another, with what stands between, and without the marks around", () => {
    expect(marked("ties (“good, very old”) with China", "ties with China, all say")).toEqual(["ties (“{good, very old}”) with China", "ties with China, all say"]);
  });

  it("are none where only case, punctuation, quotation marks, hyphens or apostrophes differ", () => {
    expect(marked("Xi’s “Re-election”, he said…", "XI'S 'reelection' he SAID")).toEqual(["Xi’s “Re-election”, he said…", "XI'S 'reelection' he SAID"]);
  });

  it("are found in numbers with their points", () => {
    expect(marked("it was $1.5 a year", "it was $15 a year")).toEqual(["it was ${1.5} a year", "it was ${15} a year"]);
  });

  it("are paired by their spelling where one text goes on and the other does not", () => {
    expect(marked("it is one of the many stabilizing factors in the arena", "stabilising factors in the arena")).toEqual([
      "it is one of the many {stabilizing} factors in the arena",
      "{stabilising} factors in the arena",
    ]);
  });

  it("at an end are a few; more are another excerpt", () => {
    expect(marked("brutal war of aggression in Ukraine", "brutal war of aggression")).toEqual(["brutal war of aggression {in Ukraine}", "brutal war of aggression"]);
    expect(marked("not only in their interests but also conducive to peace", "conducive to peace")).toEqual(["not only in their interests but also conducive to peace", "conducive to peace"]);
  });

  it("at an end are none where the cut is ours", () => {
    expect(inGroups({ endsCount: false }, ["brutal war of aggression in Ukraine"], ["brutal war of aggression"]).flat().join()).not.toContain("{");
    expect(inGroups({ endsCount: false }, ["met Xi in Beijing on Wednesday"], ["met Xi in Beijing on Thursday"]).flat()).toEqual(["met Xi in Beijing on {Wednesday}", "met Xi in Beijing on {Thursday}"]);
  });

  it("are not looked for where texts have hardly anything in common", () => {
    const texts = ["the visit began with a ceremony in the square", "exports of the drones dipped in March", "old friend"];
    expect(marked(...texts)).toEqual(texts);
    expect(marked("alone")).toEqual(["alone"]);
    expect(marked("", "—")).toEqual(["", "—"]);
  });

  it("are found against the text of another side that shares most", () => {
    expect(inGroups({ endsCount: true }, ["a grand old ceremony outside", "a grand new ceremony outside"], ["exports fell in March", "a grand new reception outside"])).toEqual([
      ["a grand {old ceremony} outside", "a grand new {ceremony} outside"],
      ["exports fell in March", "a grand new {reception} outside"],
    ]);
  });
});

const WORDS = ["the", "visit", "visits", "Beijing", "in", "“no", "limits”,", "[are]", "…", "–", "1.5", "re-election"];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const anyText = fc.oneof(text, fc.string({ unit: "grapheme", maxLength: 40 }));
const groups = fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 4 });

describe("for any texts", () => {
  it("the stretches joined are the text, letter by letter, and none is empty", () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (all, endsCount) => {
        const found = differingWords(all, { endsCount });
        expect(found.map((texts) => texts.map((stretches) => stretches.map(({ text: part }) => part).join("")))).toEqual(all);
        for (const stretch of found.flat(2)) if (stretch.differs) expect(stretch.text.trim()).not.toBe("");
      }),
    );
  });

  it("nothing is marked between a text and itself, however it is punctuated", () => {
    fc.assert(
      fc.property(text, (one) => {
        const other = one.toUpperCase().replaceAll("“", "'").replaceAll("…", "...").replaceAll(",", " ;");
        expect(differingWords([[one], [other]], { endsCount: true }).flat(2).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });

  it("it is the same which of two sides comes first, as to whether anything is marked", () => {
    const some = (a: string, b: string) => differingWords([[a], [b]], { endsCount: true }).flat(2).some(({ differs }) => differs);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(some(a, b)).toBe(some(b, a));
      }),
    );
  });
});

describe("an alignment", () => {
  const keys = fc.array(fc.constantFrom("a", "b", "c", "ab"), { maxLength: 9 }).map((list) => list.map((folded) => ({ folded })));

  it("pairs in order, and no other pairs more equal words", () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const pairs = alignWords(a, b);
        for (const [position, [i, j]] of pairs.entries()) {
          expect(a[i]!.folded).toBe(b[j]!.folded);
          const [beforeI, beforeJ] = pairs[position - 1] ?? [-1, -1];
          expect(i > beforeI && j > beforeJ).toBe(true);
        }
        expect(pairs).toHaveLength(longestCommon(a.map(({ folded }) => folded), b.map(({ folded }) => folded)));
      }),
    );
  });

  it("of several as long is the one with most pairs side by side", () => {
    const words = (line: string) => line.split(" ").map((folded) => ({ folded }));
    expect(alignWords(words("the high level of the partnership"), words("the partnership"))).toEqual([[4, 0], [5, 1]]);
  });
});

/** By the plain recursion. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + longestCommon(a.slice(1), b.slice(1));
  return Math.max(longestCommon(a.slice(1), b), longestCommon(a, b.slice(1)));
}
