import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchTerms } from "../story/foldedText.ts";
import { countIn, GrowingSet, has, intersect, nthOf, stretchSet } from "./eventSet.ts";
import { pageLevels, pathToName } from "./namePages.ts";
import { pyramidOf } from "./pyramid.fixture.ts";
import { searchWords } from "./searchWords.ts";
import { decodeShard, encodeShard, numbersFor, shardsFor } from "./shard.ts";
import { areContested, CONTESTED, coverageIn, MOST_DOCUMENTS, someHappened, stanceCode } from "./stanceBits.ts";
import type { Utf8 } from "./tile.ts";
import { decodeTile, encodeTile } from "./tile.ts";

const utf8: Utf8 = { read: (bytes) => new TextDecoder().decode(bytes), write: (text) => new TextEncoder().encode(text) };
const numbers = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 60 }).map((list) => Uint32Array.from(list.sort((a, b) => a - b)));

describe("a tile's bytes", () => {
  const { tiles } = pyramidOf(Array.from({ length: 40 }, (_, place) => ({ theme: place % 2, minute: place * 37, importance: place })), { minutes: 2000, groups: 2, details: 6 });

  it("hold the tile, wherever in memory they lie", () => {
    expect(tiles.size).toBeGreaterThan(5);
    for (const tile of tiles.values()) {
      const bytes = encodeTile(tile, utf8);
      expect(decodeTile(bytes, utf8)).toEqual({ ok: true, value: tile });
      const moved = new Uint8Array(bytes.length + 3);
      moved.set(bytes, 3);
      expect(decodeTile(moved.subarray(3), utf8)).toEqual({ ok: true, value: tile });
    }
  });

  it("are refused, with a reason, where any of them is missing or they are something else", () => {
    const bytes = encodeTile(tiles.get("0/0")!, utf8);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        const read = decodeTile(bytes.slice(0, length), utf8);
        expect(read.ok).toBe(false);
        expect(!read.ok && read.why).toMatch(/tile/);
      }),
    );
    expect(decodeTile(new TextEncoder().encode("<!doctype html><title>Not found</title>"), utf8)).toMatchObject({ ok: false, why: "this is no tile" });
  });
});

describe("a part of an index", () => {
  it("holds its keys and numbers", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), numbers(2 ** 31 - 1), { maxKeys: 12 }), (lists) => {
        const keys = Object.keys(lists).sort();
        const shard = { keys, numbers: keys.map((key) => lists[key]!) };
        expect(decodeShard(encodeShard(shard, utf8), utf8)).toEqual({ ok: true, value: shard });
      }),
    );
  });

  it("is refused where it was cut", () => {
    const bytes = encodeShard({ keys: ["ice", "icy"], numbers: [Uint32Array.of(1, 300, 70_000), Uint32Array.of(5)] }, utf8);
    for (let length = 0; length < bytes.length; length += 1) expect(decodeShard(bytes.slice(0, length), utf8).ok, `${length} bytes`).toBe(false);
  });

  it("is found for every beginning, also of a key that goes on in others", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é", "ж"), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 5 }), fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 3 }), (all, size, beginning) => {
        const keys = all.sort();
        const parts = Array.from({ length: Math.ceil(keys.length / size) }, (_, part) => keys.slice(part * size, (part + 1) * size));
        const index = { firstKeys: parts.map(([first]) => first!), names: parts.map((_, part) => String(part)) };
        const asked = shardsFor(index, beginning).map(Number);
        const found = asked.flatMap((part) => numbersFor({ keys: parts[part]!, numbers: parts[part]!.map(() => new Uint32Array(1)) }, beginning));
        expect(found.length).toBe(keys.filter((key) => key.startsWith(beginning)).length);
      }),
    );
  });
});

describe("sets of events", () => {
  it("hold what every choice names, and count any stretch of it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(numbers(199), { maxLength: 3 }), { minLength: 1, maxLength: 3 }), fc.nat(200), fc.nat(200), (choices, a, b) => {
        const expected = Array.from({ length: 200 }, (_, number) => number).filter((number) => choices.every((choice) => choice.some((list) => list.includes(number))));
        const gathered = choices.map((lists) => {
          const growing = new GrowingSet(200);
          // A part that comes again is not looked at again.
          for (const [part, list] of [...lists, ...lists].entries()) growing.add(String(part % lists.length), () => [list]);
          return growing.set();
        });
        const set = gathered.reduce(intersect);
        expect(set.total).toBe(expected.length);
        expect(Array.from({ length: 200 }, (_, number) => number).filter((number) => has(set, number))).toEqual(expected);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(countIn(set, from, to)).toBe(expected.filter((number) => number >= from && number < to).length);
        expect(Array.from({ length: expected.length + 1 }, (_, place) => nthOf(set, place))).toEqual([...expected, undefined]);
        expect(intersect(set, stretchSet(200, [[from, to]])).total).toBe(countIn(set, from, to));
      }),
    );
  });
});

describe("words that an event is found by", () => {
  it.each([
    ["Re-election", ["reelection", "election"]],
    ["“Ceasefire,”", ["ceasefire"]],
    ["Łódź’s", ["lodzs", "s"]],
    ["3.5", ["3", "5"]],
    ["习近平", ["习近平", "近平", "平"]],
    ["—", []],
  ])("%s", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("begin with every word of one script that a reader can search a text for", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."abcéöñß12"), minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }), (words) => {
        const indexed = words.flatMap((word) => searchWords(word));
        for (const term of searchTerms(words.join(" "))) expect(indexed.some((word) => word.startsWith(term)), term).toBe(true);
      }),
    );
  });
});

it("two bits a document keep its strongest stance", () => {
  const stances = stanceCode("happened") | (stanceCode("silent") << 2) | (stanceCode("expected") << 4) | (stanceCode("mentioned") << 6);
  expect(coverageIn(stances, 4)).toEqual(["happened", "silent", "expected", "mentioned"]);
  expect(someHappened(stances)).toBe(true);
  // Expected by one and mentioned by the next are three bits in a row, and nobody has it as done.
  expect(someHappened(stanceCode("expected") | (stanceCode("mentioned") << 2))).toBe(false);
  const last = stanceCode("happened") << (2 * (MOST_DOCUMENTS - 1));
  expect(someHappened(last)).toBe(true);
  expect(areContested(last)).toBe(false);
});

it("beyond the documents’ bits one says that reports conflict", () => {
  const stances = Uint32Array.of(CONTESTED + (stanceCode("mentioned") << (2 * (MOST_DOCUMENTS - 1))))[0]!;
  expect(areContested(stances)).toBe(true);
  expect(someHappened(stances)).toBe(false);
  expect(coverageIn(stances, MOST_DOCUMENTS)).toEqual([...Array<string>(MOST_DOCUMENTS - 1).fill("silent"), "mentioned"]);
});

it("names of a million files are three pages away, of a few one", () => {
  expect(pageLevels(1)).toBe(1);
  expect(pathToName(200, 137)).toEqual([137]);
  expect(pathToName(7813, 7000)).toEqual([27, 88]);
  expect(pageLevels(1_000_000)).toBe(3);
  expect(pathToName(1_000_000, 999_999)).toEqual([15, 66, 63]);
});
