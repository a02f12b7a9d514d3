import fc from "fast-check";
import { expect, it } from "vitest";
import type { MadeEvent } from "../../domain/tiles/pyramid.fixture.ts";
import { pyramidOf } from "../../domain/tiles/pyramid.fixture.ts";
import { sceneOf } from "../../domain/tiles/scene.ts";
import { levelFor, rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import { blockLayout } from "./blockLayout.ts";
import { BLOCK_FLOOR, blockLabel } from "./pictureLayout.ts";
import { slideLabels } from "./slideLabels.ts";

const MINUTES = 20_000;
const GROUPS = 3;
const FLOOR = 1000;

const madeEvent: fc.Arbitrary<MadeEvent> = fc.record({ theme: fc.nat(GROUPS - 1), minute: fc.nat(MINUTES), importance: fc.nat(20), windowMinutes: fc.constantFrom(0, 60) });
const stretches = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true })).map(([at, length]) => ({ from: at * (1 - length), to: at * (1 - length) + length }));

it("makes labels whole that an edge would cut, wherever their row has room, and lets none meet another", () => {
  let moved = 0;
  fc.assert(
    fc.property(fc.array(madeEvent, { minLength: 1, maxLength: 120 }), stretches, fc.constantFrom(FLOOR, 1300), (events, stretch, width) => {
      const { story, tiles } = pyramidOf(events, { minutes: MINUTES, groups: GROUPS, details: 6 });
      const scene = sceneOf(story, (name) => tiles.get(name), levelFor(story.space, stretch, FLOOR, BLOCK_FLOOR), stretch);
      const slides = slideLabels(story, { scene, stretch }, FLOOR);
      const labels = scene.pieces.flatMap(({ key, block }) => {
        const range = rangeOfTile(block.address);
        return blockLayout(story, block).flatMap(({ marks }, group) =>
          marks.map(({ place, number, row, knob, dx }) => {
            const at = ((range.from + knob * (range.to - range.from) - stretch.from) / (stretch.to - stretch.from)) * width;
            const by = slides.get(key)?.get(number) ?? 0;
            const labelled = blockLabel(block.events, place, story.documents.length).width;
            return { row: `${group}/${row}`, knob: at, by, left: at + dx + by, right: at + dx + by + labelled };
          }),
        );
      });
      for (const label of labels) {
        const { knob, by, left, right, row } = label;
        if (by !== 0) {
          moved += 1;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
        }
        const others = labels.filter((other) => other !== label && other.row === row);
        for (const other of others) expect(left < other.right && other.left < right).toBe(false);
        // One that is cut still, at the width that all is laid out for, would meet a neighbour where it was whole.
        const isCut = width === FLOOR && knob > 6 && knob < FLOOR - 6 && (left < 0 || right > FLOOR);
        const whole = left < 0 ? 2 : FLOOR - 2 - (right - left);
        if (isCut) expect(others.some((other) => whole < other.right + 10 && other.left < whole + right - left + 10)).toBe(true);
      }
    }),
  );
  expect(moved).toBeGreaterThan(0);
});
