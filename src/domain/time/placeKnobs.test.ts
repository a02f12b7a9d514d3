import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeKnobs } from "./placeKnobs.ts";
import type { Placeable, Precedence } from "./placeKnobs.ts";

/** Knobs in words: "talks 0-24". */
function knobs(...lines: readonly string[]): Placeable[] {
  return lines.map((line) => {
    const [, id = "", earliest, latest] = /^(\w+) (\d+)-(\d+)$/.exec(line) ?? [];
    return { id, earliest: Number(earliest), latest: Number(latest) };
  });
}

/** "a b c": a before b, b before c. */
function chain(ids: string): Precedence[] {
  const list = ids.split(" ");
  return list.slice(1).map((after, i) => ({ before: list[i] ?? "", after }));
}

function place(items: readonly Placeable[], ...chains: readonly string[]): Record<string, number> {
  return Object.fromEntries([...placeKnobs(items, chains.flatMap(chain))].map(([id, at]) => [id, Math.round(at * 100) / 100]));
}

describe("placeKnobs", () => {
  it("puts a knob alone in the middle", () => {
    expect(place(knobs("a 0-24", "b 24-48", "c 30-30"))).toEqual({ a: 12, b: 39, c: 30 });
    expect(place([])).toEqual({});
  });

  it("spreads a chain evenly over the window that its knobs share", () => {
    expect(place(knobs("c 0-24", "a 0-24", "b 0-24"), "a b c")).toEqual({ a: 6, b: 12, c: 18 });
  });

  it("spreads knobs of one window without known order as the story tells them", () => {
    expect(place(knobs("b 0-24", "a 0-24", "c 0-24"))).toEqual({ b: 6, a: 12, c: 18 });
    expect(place(knobs("b 0-24", "a 0-24", "c 0-24"), "c b")).toEqual({ c: 6, b: 12, a: 18 });
  });

  it("keeps days apart from each other", () => {
    expect(place(knobs("a 0-24", "b 0-24", "c 24-48", "d 24-48", "e 24-48"), "a b", "b c")).toEqual({ a: 8, b: 16, c: 30, d: 36, e: 42 });
  });

  it("makes room around a known part of the day", () => {
    expect(place(knobs("before 0-18", "afternoon 12-18", "after 12-24"), "before afternoon after")).toEqual({
      before: 7.5, afternoon: 15, after: 19.5,
    });
  });

  it("makes room where many follow one", () => {
    expect(place(knobs("a 0-6", "b 0-12", "c 0-12", "d 0-12"), "a b c d")).toEqual({ a: 2.4, b: 4.8, c: 7.2, d: 9.6 });
  });

  it("narrows windows by the order first", () => {
    expect(place(knobs("a 0-100", "b 0-10"), "a b")).toEqual({ a: 3.33, b: 6.67 });
  });

  it("puts knobs on one spot only where there is no room", () => {
    expect(place(knobs("a 5-5", "b 5-5", "c 0-5"), "a b", "b c")).toEqual({ a: 5, b: 5, c: 5 });
    expect(place(knobs("a 5-5", "b 0-10"))).toEqual({ a: 5, b: 7.5 });
  });

  it("ignores unknown ids and one link of a cycle, and prefers windows to an impossible order", () => {
    expect(place(knobs("a 0-24", "b 0-24"), "a nobody b")).toEqual({ a: 8, b: 16 });
    expect(place(knobs("a 0-24", "b 0-24", "c 0-24"), "a b c a")).toEqual({ b: 6, c: 12, a: 18 });
    expect(place(knobs("a 0-24"), "a a")).toEqual({ a: 12 });
    expect(place(knobs("a 10-20", "b 0-5"), "a b")).toEqual({ a: 10, b: 5 });
  });
});

/** Windows around one hidden placing that keeps the order, so that the order can be kept. Wide and narrow windows, and many alike. */
const story = fc.array(
  fc.record({ at: fc.nat({ max: 60 }), left: fc.nat({ max: 12 }), right: fc.nat({ max: 12 }), day: fc.boolean() }),
  { minLength: 1, maxLength: 25 },
).chain((seeds) => {
  const items = seeds.map(({ at, left, right, day }, i): Placeable => day
    ? { id: `k${i}`, earliest: Math.floor(at / 12) * 12, latest: Math.floor(at / 12) * 12 + 12 }
    : { id: `k${i}`, earliest: at - left, latest: at + right });
  const index = fc.nat({ max: seeds.length - 1 });
  const key = (i: number) => (seeds[i]?.at ?? 0) * 1000 + i;
  const precedence = fc.tuple(index, index).filter(([a, b]) => a !== b).map(([a, b]): Precedence =>
    key(a) < key(b) ? { before: `k${a}`, after: `k${b}` } : { before: `k${b}`, after: `k${a}` });
  const order = seeds.length === 1 ? fc.constant<Precedence[]>([]) : fc.array(precedence, { maxLength: 30 });
  return fc.record({ items: fc.constant(items), order });
});

describe("on random stories", () => {
  it("every knob stands inside its window", () => {
    fc.assert(fc.property(story, ({ items, order }) => {
      const placed = placeKnobs(items, order);
      for (const { id, earliest, latest } of items) {
        expect(placed.get(id)).toBeGreaterThanOrEqual(earliest);
        expect(placed.get(id)).toBeLessThanOrEqual(latest);
      }
    }), { numRuns: 500 });
  });

  it("also when the order contradicts itself and the windows", () => {
    const id = fc.nat({ max: 9 }).map((i) => `k${i}`);
    const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.nat({ max: 20 })), { minLength: 10, maxLength: 10 })
      .map((list) => list.map(([earliest, length], i): Placeable => ({ id: `k${i}`, earliest, latest: earliest + length })));
    fc.assert(fc.property(items, fc.array(fc.record({ before: id, after: id }), { maxLength: 20 }), (list, order) => {
      const placed = placeKnobs(list, order);
      expect(list.every((item) => (placed.get(item.id) ?? NaN) >= item.earliest && (placed.get(item.id) ?? NaN) <= item.latest)).toBe(true);
    }), { numRuns: 500 });
  });

  it("the order is kept, strictly where the windows leave room", () => {
    fc.assert(fc.property(story, ({ items, order }) => {
      const placed = placeKnobs(items, order);
      const room = roomOf(items, order);
      for (const { before, after } of order) {
        const [left, right] = [placed.get(before) ?? NaN, placed.get(after) ?? NaN];
        expect(left).toBeLessThanOrEqual(right);
        if (room(before) > 0 || room(after) > 0) expect(left).toBeLessThan(right);
      }
    }), { numRuns: 500 });
  });

  it("knobs of one window stand apart", () => {
    fc.assert(fc.property(story, ({ items, order }) => {
      const placed = placeKnobs(items, order);
      const room = roomOf(items, order);
      const spots = items.filter(({ id }) => room(id) > 0).map(({ id }) => placed.get(id));
      expect(new Set(spots).size).toBe(spots.length);
    }), { numRuns: 500 });
  });

  it("only knobs of one window depend on the order of the items, and nothing on that of the precedences", () => {
    fc.assert(fc.property(story.chain(({ items, order }) => fc.record({
      items: fc.constant(items), order: fc.constant(order),
      mixedItems: fc.shuffledSubarray(items, { minLength: items.length }),
      mixedOrder: fc.shuffledSubarray([...order], { minLength: order.length }),
    })), ({ items, order, mixedItems, mixedOrder }) => {
      const placed = placeKnobs(items, order);
      expect([...placeKnobs(items, mixedOrder)]).toEqual([...placed]);
      const sorted = (positions: ReadonlyMap<string, number>) => [...positions.values()].sort((a, b) => a - b);
      expect(sorted(placeKnobs(mixedItems, order))).toEqual(sorted(placed));
    }), { numRuns: 300 });
  });

  it("the smallest gap is the largest that the sequence allows", () => {
    fc.assert(fc.property(story, ({ items, order }) => {
      const placed = [...placeKnobs(items, order)];
      const windows = narrowed(items, order);
      const gaps = placed.flatMap(([id, at], i) => {
        const { lo, hi } = windows.get(id) ?? { lo: NaN, hi: NaN };
        return [at - lo, hi - at, at - (placed[i - 1]?.[1] ?? -Infinity)];
      });
      // Brute force over all runs of the sequence: no placing can give each run more than its own room.
      const most = Math.min(...placed.flatMap(([first], i) => placed.slice(i).map(([last], n) =>
        ((windows.get(last)?.hi ?? NaN) - (windows.get(first)?.lo ?? NaN)) / (n + 2))));
      expect(Math.min(...gaps)).toBeCloseTo(most, 6);
    }), { numRuns: 300 });
  });
});

it("places 10,000 knobs in their order, at today's dates", () => {
  const [start, hour] = [Date.UTC(2024, 4, 1), 3_600_000];
  // A small generator of our own, so that the test is the same on every run.
  let state = 1;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const shapes: Record<string, (i: number) => [number, number]> = {
    oneWindow: () => [0, 24], days: (i) => [Math.floor(i / 20) * 24, 24], points: (i) => [i, 0], sliding: (i) => [i, 30 + (i % 7)],
    random: () => [random(5000), random(500)], nested: (i) => [i, 40_000 - 2 * i], denser: (i) => [Math.sqrt(i) * 100, 200],
  };
  for (const [shape, window] of Object.entries(shapes)) {
    const items = Array.from({ length: 10_000 }, (_, i): Placeable => {
      const [from, length] = window(i);
      return { id: `k${i}`, earliest: start + from * hour, latest: start + (from + length) * hour };
    });
    const ordered = shape === "random" || shape === "nested" ? [] : items.slice(1);
    const order = ordered.map(({ id }, i): Precedence => ({ before: `k${i}`, after: id }));
    const placed = [...placeKnobs(items, order).values()];
    expect(placed.every((at, i) => at >= (placed[i - 1] ?? -Infinity)), shape).toBe(true);
  }
});

/** Windows as the order narrows them, by going through all precedences until nothing changes. */
function narrowed(items: readonly Placeable[], order: readonly Precedence[]): Map<string, { lo: number; hi: number }> {
  const windows = new Map(items.map(({ id, earliest, latest }) => [id, { lo: earliest, hi: latest }]));
  for (let round = 0; round < items.length; round += 1) {
    for (const { before, after } of order) {
      const [left, right] = [windows.get(before), windows.get(after)];
      if (!left || !right) continue;
      right.lo = Math.max(right.lo, left.lo);
      left.hi = Math.min(left.hi, right.hi);
    }
  }
  return windows;
}

function roomOf(items: readonly Placeable[], order: readonly Precedence[]): (id: string) => number {
  const windows = narrowed(items, order);
  return (id) => (windows.get(id)?.hi ?? NaN) - (windows.get(id)?.lo ?? NaN);
}
