import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { countAround } from "./countAround.ts";
import type { BlockFrame } from "./layOutBlock.ts";
import { layOutBlock } from "./layOutBlock.ts";
import type { MadeEvent } from "./pyramid.fixture.ts";
import { BEGINS, pyramidOf } from "./pyramid.fixture.ts";
import { sceneOf } from "./scene.ts";
import { BINS, extentOfTile, heldLevel, lengthOf, levelFor, rangeOfTile } from "./tileSpace.ts";

const MINUTES = 20_000;
const GROUPS = 3;
const FLOOR = 500;

const madeEvent: fc.Arbitrary<MadeEvent> = fc.record({
  theme: fc.nat(GROUPS - 1),
  // Bursts and lone events, as in news.
  minute: fc.oneof(fc.nat(MINUTES), fc.integer({ min: 7000, max: 7100 })),
  importance: fc.nat(20),
  windowMinutes: fc.constantFrom(0, 0, 60, 1440),
});
const madeEvents = fc.array(madeEvent, { minLength: 1, maxLength: 150 });
const stretch = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.002, max: 1, noNaN: true })).map(([at, length]) => ({ from: at * (1 - length), to: at * (1 - length) + length }));
const pyramid = (events: readonly MadeEvent[], details = 6) => pyramidOf(events, { minutes: MINUTES, groups: GROUPS, details });
const frame = (block: Block): BlockFrame => ({ floor: FLOOR, rows: 3, most: 8, cells: 4, widthOf: (place) => 60 + 9 * block.events.label[place]!.length, knobRadius: 6, gap: 16 });

describe("a scene of a pyramid", () => {
  it("counts every event before, in and after what is shown, to the bin", () => {
    fc.assert(
      fc.property(madeEvents, stretch, (events, shown) => {
        const { story, tiles, sorted } = pyramid(events);
        const level = levelFor(story.space, shown, 1000, FLOOR);
        const { pieces, wanted } = sceneOf(story, (name) => tiles.get(name), level, shown);
        expect(wanted).toEqual([]);
        const bin = lengthOf(story.space) / 2 ** level / BINS;
        story.themes.forEach((theme, group) => {
          const { earlier, first, count, later } = countAround(theme, group, pieces, shown);
          expect(earlier + count + later).toBe(theme.count);
          expect(first).toBe(theme.first + earlier);
          const inside = sorted.filter((event) => {
            const middle = (Math.floor((event.minute * 60_000) / bin) + 0.5) * bin;
            const place = middle / lengthOf(story.space);
            return event.theme === group && place >= shown.from && place < shown.to;
          });
          expect(count).toBe(inside.length);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("looks at no more tiles than the depth of the pyramid for each block that is shown, and lays out no more bins than fit the screen", () => {
    fc.assert(
      fc.property(madeEvents, stretch, fc.integer({ min: 320, max: 1680 }), (events, shown, pixels) => {
        const { story, tiles } = pyramid(events);
        const level = levelFor(story.space, shown, pixels, FLOOR);
        let looked = 0;
        const at = (name: string) => {
          looked += 1;
          return tiles.get(name);
        };
        const { pieces } = sceneOf(story, at, level, shown);
        const visible = Math.ceil(pixels / FLOOR) + 1;
        expect(pieces.length).toBeLessThanOrEqual(visible);
        expect(looked).toBeLessThanOrEqual(visible * (2 + Math.log2(MINUTES)));
        expect(pieces.reduce((sum, { block }) => sum + block.counts.length, 0)).toBeLessThanOrEqual(visible * GROUPS * BINS);
      }),
    );
  });

  it("shows what a coarser tile knows while a finer one is on its way, and asks for nothing twice", () => {
    fc.assert(
      fc.property(madeEvents, stretch, fc.integer({ min: 0, max: 40 }), (events, shown, missing) => {
        const { story, tiles } = pyramid(events);
        const names = [...tiles.keys()].filter((name) => name !== "0/0");
        const gone = new Set(names.filter((_, place) => (place * 7 + missing) % 3 === 0));
        const level = levelFor(story.space, shown, 1000, FLOOR);
        const { pieces, wanted } = sceneOf(story, (name) => (gone.has(name) ? undefined : tiles.get(name)), level, shown);
        expect(new Set(wanted).size).toBe(wanted.length);
        for (const name of wanted) expect(gone.has(name)).toBe(true);
        expect(pieces.some(({ exact }) => !exact)).toBe(wanted.length > 0);
        expect(pieces[0]!.range.from).toBeLessThanOrEqual(shown.from);
        expect(pieces.at(-1)!.range.to).toBeGreaterThanOrEqual(shown.to - 1e-9);
      }),
    );
  });

  it("draws no label in less than its room while a hand zooms, and changes level at every second only", () => {
    const { space } = pyramid([{ theme: 0, minute: 5, importance: 1 }]).story;
    const pixels = 1000;
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { maxLength: 60 }), (turns) => {
        let length = 0.2;
        let held = levelFor(space, { from: 0, to: length }, pixels, FLOOR);
        for (const turn of turns) {
          length = Math.min(1, Math.max(0.005, length * 2 ** turn));
          const level = levelFor(space, { from: 0, to: length }, pixels, FLOOR);
          const next = heldLevel(held, level);
          expect(level - next).toBeGreaterThanOrEqual(0);
          expect(level - next).toBeLessThanOrEqual(1);
          // One turn is less than a level: whoever turns the wheel back and forth at a boundary sees one change, not one with every turn.
          if (next !== held) expect(Math.abs(next - held)).toBe(held > next && next === 0 ? held : 2);
          held = next;
        }
      }),
    );
  });

  it("keeps every row where it is while a reader pans at one level", () => {
    fc.assert(
      fc.property(madeEvents, stretch, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (events, shown, by) => {
        const { story, tiles } = pyramid(events);
        const level = levelFor(story.space, shown, 1000, FLOOR);
        const rowsOf = (range: typeof shown) =>
          new Map(
            sceneOf(story, (name) => tiles.get(name), level, range).pieces.flatMap(({ block }) =>
              layOutBlock(story.space, block, frame(block)).flatMap(({ marks }) => marks.map(({ number, row, knob }) => [number, { row, at: rangeOfTile(block.address).from + knob / 2 ** block.address.level }] as const)),
            ),
          );
        const length = shown.to - shown.from;
        const from = Math.min(Math.max(0, shown.from + by * length), 1 - length);
        const [before, after] = [rowsOf(shown), rowsOf({ from, to: from + length })];
        for (const [number, place] of after) if (before.has(number)) expect(place).toEqual(before.get(number));
      }),
    );
  });
});

describe("the layout of a block", () => {
  const blocksOf = (events: readonly MadeEvent[], shown: { from: number; to: number }) => {
    const { story, tiles } = pyramid(events);
    return { story, pieces: sceneOf(story, (name) => tiles.get(name), levelFor(story.space, shown, 1000, FLOOR), shown).pieces };
  };

  it("draws or gathers every event once: its cells hold what the block counts", () => {
    fc.assert(
      fc.property(madeEvents, stretch, (events, shown) => {
        const { story, pieces } = blocksOf(events, shown);
        for (const { block } of pieces) {
          layOutBlock(story.space, block, frame(block)).forEach(({ marks, cells }, group) => {
            expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(block.totals[group]);
            expect(cells.reduce((sum, { rest, drawn }) => sum + rest + drawn.length, 0)).toBe(block.totals[group]);
            expect(cells.flatMap(({ drawn }) => drawn)).toEqual(marks.map(({ number }) => number));
            for (const { rest } of cells) expect(rest).toBeGreaterThanOrEqual(0);
          });
        }
      }),
    );
  });

  it("lets no two marks of a row meet, and no label leave the block", () => {
    fc.assert(
      fc.property(madeEvents, stretch, (events, shown) => {
        const { story, pieces } = blocksOf(events, shown);
        for (const { block } of pieces) {
          const { widthOf, gap, knobRadius } = frame(block);
          for (const { marks } of layOutBlock(story.space, block, frame(block))) {
            const spans = marks.map(({ place, row, knob, dx }) => ({ row, left: Math.min(knob * FLOOR + dx, knob * FLOOR - knobRadius), right: Math.max(knob * FLOOR + dx + widthOf(place), knob * FLOOR) }));
            for (const [position, a] of spans.entries()) {
              expect(a.left).toBeGreaterThanOrEqual(-knobRadius);
              expect(a.right).toBeLessThanOrEqual(FLOOR);
              for (const b of spans.slice(position + 1)) if (a.row === b.row) expect(Math.max(a.left, b.left) - Math.min(a.right, b.right)).toBeGreaterThanOrEqual(gap - knobRadius - 1e-9);
            }
          }
        }
      }),
    );
  });

  it("never leaves out the weightiest of a group for a lighter one", () => {
    fc.assert(
      fc.property(madeEvents, stretch, (events, shown) => {
        const { story, pieces } = blocksOf(events, shown);
        for (const { block } of pieces) {
          layOutBlock(story.space, block, frame(block)).forEach(({ marks }, group) => {
            const [heaviest] = block.candidates[group]!;
            if (heaviest !== undefined) expect(marks.map(({ place }) => place)).toContain(heaviest);
          });
        }
      }),
    );
  });

  it("opens a crowd: at the deepest level every event that has a time of its own is drawn", () => {
    const events = Array.from({ length: 60 }, (_, place): MadeEvent => ({ theme: 0, minute: 7000 + place * 40, importance: place % 5 }));
    const { story, tiles } = pyramid(events);
    const { deepest } = story.space;
    const drawn = Array.from({ length: 2 ** deepest }, (_, index) => rangeOfTile({ level: deepest, index })).flatMap((shown) =>
      sceneOf(story, (name) => tiles.get(name), deepest, shown).pieces.flatMap(({ block }) => layOutBlock(story.space, block, frame(block)).flatMap(({ marks }) => marks.map(({ number }) => number))),
    );
    expect(drawn.sort((a, b) => a - b)).toEqual(events.map((_, number) => number));
  });
});

it("tiles divide their time without a gap, in whole milliseconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000_000 }), (minutes) => {
      const { story: { space } } = pyramidOf([{ theme: 0, minute: 0, importance: 1 }], { minutes, groups: 1, details: 6 });
      expect(Number.isInteger(space.binMs)).toBe(true);
      expect(lengthOf(space)).toBeGreaterThan(minutes * 60_000);
      expect(extentOfTile(space, { level: 0, index: 0 }).from).toBe(BEGINS);
      const last = 2 ** space.deepest - 1;
      expect(extentOfTile(space, { level: space.deepest, index: last }).to).toBe(BEGINS + lengthOf(space));
      expect(extentOfTile(space, { level: space.deepest, index: 0 }).to).toBe(BEGINS + space.binMs * BINS);
    }),
  );
});
