import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOut } from "./layOutBlock.ts";

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
