import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countAround } from "./countAround.ts";
import type { MadeEvent } from "./pyramid.fixture.ts";
import { BEGINS, GROUPS, madeEvents, MINUTES, pyramidOf, stretches } from "./pyramid.fixture.ts";
import { sceneOf } from "./scene.ts";
import { BINS, extentOfTile, heldLevel, lengthOf, levelFor } from "./tileSpace.ts";

const FLOOR = 500;

const pyramid = (events: readonly MadeEvent[], details = 6) => pyramidOf(events, { minutes: MINUTES, groups: GROUPS, details });

describe("a scene of a pyramid", () => {
  it("counts every event before, in and after what is shown, to the bin", () => {
    fc.assert(
      fc.property(madeEvents, stretches, (events, shown) => {
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
      fc.property(madeEvents, stretches, fc.integer({ min: 320, max: 1680 }), (events, shown, pixels) => {
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
      fc.property(madeEvents, stretches, fc.integer({ min: 0, max: 40 }), (events, shown, missing) => {
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
