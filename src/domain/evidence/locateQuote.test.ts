import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { locateQuote, nearestText, normaliseText } from "./locateQuote.ts";

const TEXT = normaliseText(`Ferry crews walked out on Tuesday. Ann Reid said that the crews “will not sail for promises”.
The company\u00a0says that the crews want 9\u00a0per cent more, and that it has heard this “too often” at the Cafe\u0301 Marina.`);

const find = (quote: string, context: { prefix?: string; suffix?: string } = {}) => locateQuote({ quote, ...context }, TEXT);
/** The words found, or how they were not. */
function found(quote: string, context?: { prefix?: string; suffix?: string }): string {
  const location = find(quote, context);
  return location.kind === "found" ? TEXT.slice(location.start, location.end) : location.kind;
}

describe("normalised text", () => {
  it("has single spaces, whichever white space there was, and none around it", () => {
    expect(normaliseText(" a\u00a0b\t\r\n c\u2009d\u3000e\ufefff ")).toBe("a b c d e f");
  });

  it("is in Unicode NFC, and otherwise as it was", () => {
    expect(normaliseText("Cafe\u0301")).toBe("Caf\u00e9");
    expect(normaliseText("‘ﬁve’ – it’s…")).toBe("‘ﬁve’ – it’s…");
  });

  it("is its own normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe("a quotation", () => {
  it("[Q1] is found where it stands, end excluded", () => {
    expect(find("Ferry crews")).toEqual({ kind: "found", start: 0, end: 11 });
    expect(find("Marina.")).toEqual({ kind: "found", start: TEXT.length - 7, end: TEXT.length });
  });

  it("[Q1] is found over any white space and in either form of its accents", () => {
    expect(found("The company says")).toBe("The company says");
    expect(found("  9\u00a0per\n  cent ")).toBe("9 per cent");
    expect(found("the Cafe\u0301 Marina")).toBe("the Café Marina");
    expect(found("the Café Marina")).toBe("the Café Marina");
  });

  it("[Q1] is exact: letters' case, quotation marks and spaces count", () => {
    const misses = ["ferry crews", "Ferry crew’s", "\"will not sail\"", "will not sail for promises.”", "9percent", "Cafe Marina"];
    for (const near of misses) {
      expect(found(near)).toBe("missing");
    }
  });

  it("[Q1] without words is never found", () => {
    expect(find("")).toEqual({ kind: "missing", nearest: "" });
    expect(find(" \u00a0", { prefix: "Ferry " })).toEqual({ kind: "missing", nearest: "" });
  });

  it("[Q2] that stands in several places is ambiguous, overlapping ones counted", () => {
    expect(find("the crews")).toEqual({ kind: "ambiguous", count: 2 });
    expect(locateQuote({ quote: "aba" }, "ababa")).toEqual({ kind: "ambiguous", count: 2 });
  });

  it("[Q2] is told apart by what stands directly before or after, which is not part of it", () => {
    expect(find("the crews", { suffix: " want" })).toMatchObject({ kind: "found", start: TEXT.indexOf("the crews want") });
    expect(find("the crews", { prefix: "said that " })).toMatchObject({ kind: "found", start: TEXT.indexOf("the crews “") });
    expect(found("that", { prefix: "Reid\u00a0said\n", suffix: " the crews “" })).toBe("that");
    expect(find("the crews", { prefix: "that " })).toEqual({ kind: "ambiguous", count: 2 });
  });

  it("[Q2] touches its prefix and suffix: a space between counts", () => {
    expect(found("will not sail", { prefix: "“" })).toBe("will not sail");
    expect(found("will not sail", { prefix: "“ " })).toBe("missing");
    expect(found("Ann", { suffix: "Reid" })).toBe("missing");
    expect(found("Ann", { suffix: " Reid" })).toBe("Ann");
  });

  it("is found again wherever it was cut from, or in as many places as there are", () => {
    const words = fc.array(fc.constantFrom("the", "crews", "sail", "“not”", "on", "9"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words.map((list) => list.join(" ")), fc.nat(), fc.nat(), (document, a, b) => {
        const quote = document.slice(a % document.length, (a % document.length) + 1 + (b % 20)).trim();
        fc.pre(quote !== "");
        const location = locateQuote({ quote }, document);
        const places = [...document].filter((_, at) => document.startsWith(quote, at)).length;
        if (places > 1) expect(location).toEqual({ kind: "ambiguous", count: places });
        else expect(location).toEqual({ kind: "found", start: document.indexOf(quote), end: document.indexOf(quote) + quote.length });
      }),
    );
  });
});

describe("the nearest text", () => {
  it("is given in whole words", () => {
    expect(nearestText("rews wolked ou", TEXT)).toBe("crews walked out");
    expect(find("will not sail for promisses")).toEqual({ kind: "missing", nearest: "“will not sail for promises”." });
  });

  it("is empty where there is nothing to compare", () => {
    expect(nearestText("", TEXT)).toBe("");
    expect(nearestText("anything", "")).toBe("");
  });

  it("holds a stretch that no other of the text comes nearer than", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, letters.map(normaliseText), (needle, text) => {
        const nearest = nearestText(needle, text);
        expect(` ${text} `).toContain(` ${nearest} `);
        expect(leastDistance(needle, nearest)).toBe(leastDistance(needle, text));
      }),
      { numRuns: 300 },
    );
  });

  it("[Q1] holds what was quoted, after a few slips of the hand", () => {
    const words = TEXT.split(" ");
    const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom("drop", "add", "change"), letter: fc.constantFrom("x", "q", "z") });
    fc.assert(
      fc.property(fc.nat(words.length - 6), fc.array(edit, { maxLength: 3 }), (first, edits) => {
        const quote = words.slice(first, first + 6).join(" ");
        expect(nearestText(edits.reduce(applyEdit, quote), TEXT)).toContain(quote.slice(4, -4));
      }),
    );
  });
});

interface Edit {
  readonly at: number;
  readonly kind: string;
  readonly letter: string;
}

function applyEdit(text: string, { at, kind, letter }: Edit): string {
  const place = at % text.length;
  return text.slice(0, place) + (kind === "drop" ? "" : letter) + text.slice(kind === "add" ? place : place + 1);
}

/** By trying every stretch: the least number of edits between the needle and any stretch of the text. */
function leastDistance(needle: string, text: string): number {
  let least = needle.length;
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) least = Math.min(least, distance(needle, text.slice(start, end)));
  }
  return least;
}
