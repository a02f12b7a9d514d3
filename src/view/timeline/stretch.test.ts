import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { SHORTEST_SHOWN_MS } from "../../state/viewState.ts";
import { markAt } from "./mark.fixture.ts";
import { around, panned, toExtent, toUnits, zoomed } from "./stretch.ts";
import { timeWarp } from "./timeWarp.ts";

const utc = (ms: number) => branded<UtcMs>(ms);
const MINUTE = 60_000;
const whole = { from: utc(Date.UTC(2022, 0, 1)), to: utc(Date.UTC(2024, 5, 1)) };
const knobs = ["2022-02-24", "2024-05-15", "2024-05-16", "2024-05-17"].map((day) => utc(Date.parse(day)));
const warps = fc.constantFrom(timeWarp("scale", whole, knobs), timeWarp("order", whole, knobs));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc
  .tuple(share, share)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  .filter(({ from, to }) => to - from > 1e-6);

describe("a stretch committed as time", () => {
  it("is in whole minutes, inside the story and an hour long at least", () => {
    fc.assert(
      fc.property(warps, share, share, (warp, from, to) => {
        const extent = toExtent(warp, whole, { from, to });
        expect([extent.from % MINUTE, extent.to % MINUTE]).toEqual([0, 0]);
        expect(extent.from).toBeGreaterThanOrEqual(whole.from);
        expect(extent.to).toBeLessThanOrEqual(whole.to);
        expect(extent.to - extent.from).toBeGreaterThanOrEqual(SHORTEST_SHOWN_MS);
      }),
      { examples: [[timeWarp("scale", whole, knobs), 0, 1e-6], [timeWarp("scale", whole, knobs), 1 - 1e-6, 1]] },
    );
  });

  it("is the stretch that was shown, to the minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800_000 }), fc.integer({ min: 60, max: 400_000 }), warps, (start, length, warp) => {
        const extent = { from: utc(whole.from + start * MINUTE), to: utc(whole.from + (start + length) * MINUTE) };
        fc.pre(extent.to <= whole.to);
        expect(toExtent(warp, whole, toUnits(warp, extent))).toEqual(extent);
      }),
    );
  });

  it("does not mind which end comes first", () => {
    const warp = timeWarp("scale", whole, knobs);
    expect(toExtent(warp, whole, { from: 0.9, to: 0.2 })).toEqual(toExtent(warp, whole, { from: 0.2, to: 0.9 }));
  });
});

describe("moving", () => {
  it("keeps the length and stays in the story", () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: -5, max: 5, noNaN: true }), (before, by) => {
        const after = panned(before, by);
        expect(after.to - after.from).toBeCloseTo(before.to - before.from, 9);
        expect(after.from).toBeGreaterThanOrEqual(0);
        expect(after.to).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("goes as far as it is told to, and back", () => {
    expect(panned({ from: 0.4, to: 0.6 }, 0.25)).toEqual({ from: expect.closeTo(0.45), to: expect.closeTo(0.65) });
    expect(panned({ from: 0.4, to: 0.6 }, -1)).toEqual({ from: expect.closeTo(0.2), to: expect.closeTo(0.4) });
    expect(panned({ from: 0.4, to: 0.6 }, 9)).toEqual({ from: expect.closeTo(0.8), to: 1 });
  });
});

describe("zooming", () => {
  it("stays in the story, and shows the whole of it at most", () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 0.1, max: 10, noNaN: true }), share, (before, factor, about) => {
        const after = zoomed(before, factor, about);
        expect(after.from).toBeGreaterThanOrEqual(0);
        expect(after.to).toBeLessThanOrEqual(1 + 1e-12);
        expect(after.to - after.from).toBeCloseTo(Math.min(1, (before.to - before.from) / factor), 9);
      }),
    );
  });

  it("keeps the point that it zooms about where it was", () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 1, max: 10, noNaN: true }), share, (before, factor, about) => {
        const after = zoomed(before, factor, about);
        expect(after.from + (after.to - after.from) * about).toBeCloseTo(before.from + (before.to - before.from) * about, 9);
      }),
    );
  });
});

describe("bringing events into view", () => {
  it("shows them all, with air on both sides", () => {
    fc.assert(
      fc.property(warps, fc.uniqueArray(fc.constantFrom(...knobs), { minLength: 1 }), (warp, chosen) => {
        const { from, to } = around(chosen.map((knob) => markAt(knob)), warp);
        const extent = toExtent(warp, whole, { from, to });
        for (const knob of chosen) {
          expect(knob).toBeGreaterThan(extent.from);
          expect(knob).toBeLessThan(extent.to);
        }
      }),
    );
  });
});
