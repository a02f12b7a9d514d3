import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findHits, fold, searchTerms } from "./foldedText.ts";

const marked = (text: string, query: string) => findHits(text, searchTerms(query)).map(({ start, end }) => text.slice(start, end));

describe("folding", () => {
  it.each([
    ["Zelenskyy’s", "zelenskyys"],
    ["ÉLYSÉE", "elysee"],
    ["Ёлка", "елка"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["İstanbul ısı", "istanbul isi"],
    ["re‑election", "reelection"],
    ["ΣΊΣΥΦΟΣ", "σισυφοσ"],
    ["ﬁne Ｗｉｄｅ", "fine wide"],
    ["مُحَمَّـد", "محمد"],
    ["普京访华", "普京访华"],
  ])("%s is read as %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("once is enough, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("sees no case and no diacritics", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aéñöūčșАбёґΑώי的か") }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });
});

describe("the words of a query", () => {
  it.each([
    ["  Xi   and PUTIN ", ["xi", "and", "putin"]],
    ["“no limits”", ["no", "limits"]],
    ["re-election", ["reelection"]],
    ["$240bn, 2.5%", ["240bn", "2.5"]],
    ["普京访华", ["普京", "访华"]],
    ["习近平会见普京", ["习近平", "会见", "普京"]],
    ["习 近平", ["习", "近平"]],
    ["Путина и Си", ["путина", "и", "си"]],
    ["xi Xi XI", ["xi"]],
    [" ?! — …", []],
    ["", []],
  ])("%s", (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });
});

describe("in a browser that knows no words", () => {
  const { Segmenter } = Intl;
  beforeEach(() => void Reflect.set(Intl, "Segmenter", undefined));
  afterEach(() => void Reflect.set(Intl, "Segmenter", Segmenter));

  it.each([
    ["  Xi   and PUTIN ", ["xi", "and", "putin"]],
    ["“no limits” re-election, l’état", ["no", "limits", "reelection", "letat"]],
    ["$240bn, 2.5%", ["240bn", "2", "5"]],
    ["普京访华", ["普", "京", "访", "华"]],
    ["总统Putin访华", ["总", "统", "putin", "访", "华"]],
    ["Путина и Си", ["путина", "и", "си"]],
    ["xi Xi XI", ["xi"]],
    [" ?! — …", []],
    ["", []],
  ])("%s is still divided", (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });

  it("what is asked for is found where it stands, in every script", () => {
    expect(marked("中国国家主席习近平会见普京。", "习近平")).toEqual(["习", "近", "平"]);
    expect(marked("Визит Путина: Путин в Китае", "путин")).toEqual(["Путин", "Путин"]);
    const queries = fc.string({ unit: fc.constantFrom(..."aAbéÉß’-‐ .,习普いไทпёИمح1²", "e\u0301"), maxLength: 40 });
    fc.assert(
      fc.property(queries, (query) => {
        for (const term of searchTerms(query)) expect(findHits(`x ${query} x`, [term]), term).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("hits", () => {
  it("begin where a word does", () => {
    expect(marked("The war moved toward the postwar Warsaw.", "war")).toEqual(["war", "War"]);
    expect(marked("re-election, l’état", "election etat")).toEqual(["election", "état"]);
  });

  it("are found whatever the kind of apostrophe, quote or hyphen", () => {
    expect(marked("Putin’s ‘no‑limits’ tie", "putin's")).toEqual(["Putin’s"]);
    expect(marked("Putin's tie", "Putin’s")).toEqual(["Putin's"]);
    expect(marked("a re‑election", "reelection")).toEqual(["re‑election"]);
  });

  it("are the letters as they stand, with their marks", () => {
    expect(marked("Cafe\u0301s and cafés", "cafe")).toEqual(["Cafe\u0301", "café"]);
    expect(marked("Die Straße", "stras")).toEqual(["Straß"]);
  });

  it("may begin anywhere where no spaces are written", () => {
    expect(marked("中国国家主席习近平会见普京。", "习近平")).toEqual(["习近平"]);
    expect(marked("总统Putin访华", "putin")).toEqual(["Putin"]);
  });

  it("take an inflected word by its beginning", () => {
    expect(marked("Визит Путина: Путин в Китае", "путин")).toEqual(["Путин", "Путин"]);
  });

  it("that overlap are one", () => {
    expect(marked("Beijing", "bei beijing be")).toEqual(["Beijing"]);
  });

  const letters = fc.string({ unit: fc.constantFrom(..."aAbéÉß’-‐ .,习普いпёИ1\u0301"), maxLength: 40 });

  it("stand in order, apart, and begin with a word that is asked for", () => {
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const terms = searchTerms(query);
        const hits = findHits(text, terms);
        for (const [position, { start, end }] of hits.entries()) {
          expect(start).toBeGreaterThanOrEqual(hits[position - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          const folded = fold(text.slice(start, end));
          expect(terms.some((term) => folded.startsWith(term)), `“${folded}” for “${terms.join(" ")}”`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("of one word of letters that fold one to one fold to that word, and are never missed where it stands by itself", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aAbéÉпёИ1"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, word, letters, (before, query, after) => {
        const [term = "", ...more] = searchTerms(query);
        fc.pre(more.length === 0 && term !== "");
        const hits = findHits(`${before} ${query} ${after}`, [term]).map(({ start, end }) => fold(`${before} ${query} ${after}`.slice(start, end)));
        expect(hits).toContain(term);
      }),
    );
  });
});
