import fc from "fast-check";
import { expect, it } from "vitest";
import type { Block } from "./block.ts";
import { chooseByStretch } from "./chooseByStretch.ts";
import { chooseEvents, shareOut } from "./chooseEvents.ts";
import { stretchSet } from "./eventSet.ts";
import { gatherCells } from "./gatherCells.ts";
import { BEGINS, GROUPS, madeEvents, MINUTES, pyramidOf, stretches } from "./pyramid.fixture.ts";
import { sceneOf } from "./scene.ts";
import { BINS, extentOfTile, levelFor } from "./tileSpace.ts";

it("shares all that may be drawn among the groups that have events, evenly, one to each at least", () => {
  expect(shareOut([4, 0, 9, 1], 12)).toEqual([4, 0, 7, 1]);
  expect(shareOut([100, 100, 100, 100, 0, 0, 0, 0], 12)).toEqual([3, 3, 3, 3, 0, 0, 0, 0]);
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 20 }), fc.integer({ min: 1, max: 40 }), (totals, most) => {
      const shares = shareOut(totals, most);
      const filled = totals.filter((total) => total > 0).length;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(Math.max(most, filled), totals.reduce((sum, total) => sum + total, 0)));
      const [least, greatest] = [Math.min(...shares.filter((share, group) => share < totals[group]!)), Math.max(0, ...shares)];
      // Nobody has two more than one who could have had more.
      expect(greatest - least).toBeLessThanOrEqual(1);
      shares.forEach((share, group) => expect(share).toBeLessThanOrEqual(totals[group]!));
    }),
  );
});

it("chooses the weightiest of each group, and among those that count alone where only some do", () => {
  const number = Uint32Array.from([0, 1, 2, 3, 4, 5]);
  const block = { candidates: [[2, 0, 1], [], [5, 3, 4]], events: { number } as Block["events"] };
  expect(chooseEvents(block, 4, null)).toEqual([[2, 0], [], [5, 3]]);
  expect(chooseEvents(block, 4, stretchSet(6, [[0, 2], [4, 5]]))).toEqual([[0, 1], [], [4]]);
});

it("gathers in cells whatever is not drawn by itself, each event once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: BINS, maxLength: BINS }), fc.nat(40), fc.constantFrom(1, 2, 4, 8), fc.func(fc.boolean()), (counts, first, cells, isDrawn) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const own = Array.from({ length: total }, (_, place) => first + place).filter(isDrawn);
      const gathered = gatherCells({ firsts: Uint32Array.of(first), counts: Uint32Array.from(counts) }, 0, [...(first > 0 ? [first - 1] : []), ...own, first + total], cells);
      expect(gathered.flatMap(({ drawn }) => drawn)).toEqual(own);
      expect(gathered.map(({ first: begins }) => begins)).toEqual(gathered.map((_, cell) => first + gathered.slice(0, cell).reduce((sum, { count }) => sum + count, 0)));
      for (const { count, rest, drawn, first: begins } of gathered) {
        expect(rest).toBe(count - drawn.length);
        for (const number of drawn) expect(number >= begins && number < begins + count).toBe(true);
      }
      expect(gathered.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }),
  );
});

it("names the weightiest event of every stretch, or of those that go before all others, and counts the rest of it", () => {
  fc.assert(
    fc.property(madeEvents, stretches, fc.func(fc.boolean()), (events, shown, isBefore) => {
      const { story, tiles, sorted } = pyramidOf(events, { minutes: MINUTES, groups: GROUPS, details: 200 });
      const only = stretchSet(sorted.length, sorted.flatMap((_, number) => (isBefore(number) ? [[number, number + 1] as const] : [])));
      for (const { block } of sceneOf(story, (name) => tiles.get(name), levelFor(story.space, shown, 1, 1), shown).pieces) {
        const { from, to } = extentOfTile(story.space, block.address);
        for (const set of [null, only]) {
          for (const { from: begins, to: ends, event, counts, rest } of chooseByStretch(story.space, block, 8, set)) {
            const within = sorted.flatMap(({ minute, importance }, number) => {
              const share = (BEGINS + minute * 60_000 - from) / (to - from);
              return share >= begins && share < ends ? [{ number, weight: importance + (set !== null && isBefore(number) ? 100 : 0) }] : [];
            });
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(within.length);
            expect(rest).toBe(Math.max(0, within.length - 1));
            expect(event === null).toBe(within.length === 0);
            if (event !== null) expect(within.find(({ number }) => number === event.number)?.weight).toBe(Math.max(...within.map(({ weight }) => weight)));
          }
        }
      }
    }),
  );
});
