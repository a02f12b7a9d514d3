import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dragged } from "./OverviewStrip.tsx";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const window = fc
  .tuple(share, share)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  .filter(({ from, to }) => to - from > 1e-6);

describe("pulling the overview's window", () => {
  it("moves it as far as the hand goes, and no further than the story", () => {
    expect(dragged("window", { from: 0.2, to: 0.4 }, 0.3, 0.5)).toEqual({ from: expect.closeTo(0.4), to: expect.closeTo(0.6) });
    expect(dragged("window", { from: 0.2, to: 0.4 }, 0.3, 0)).toEqual({ from: 0, to: expect.closeTo(0.2) });
  });

  it("by an end leaves the other where it is", () => {
    expect(dragged("from", { from: 0.2, to: 0.4 }, 0.2, 0.1)).toEqual({ from: 0.1, to: 0.4 });
    expect(dragged("to", { from: 0.2, to: 0.4 }, 0.4, 0.9)).toEqual({ from: 0.2, to: 0.9 });
  });

  it("by an end past the other stops short of it", () => {
    const { from, to } = dragged("from", { from: 0.2, to: 0.4 }, 0.2, 0.8);
    expect(to).toBe(0.4);
    expect(from).toBeLessThan(to);
  });

  it("draws a new one to either side", () => {
    expect(dragged("new", { from: 0, to: 1 }, 0.7, 0.3)).toEqual({ from: 0.3, to: 0.7 });
    expect(dragged("new", { from: 0, to: 1 }, 0.3, 0.7)).toEqual({ from: 0.3, to: 0.7 });
  });

  it("never leaves the story or turns it round, wherever the hand goes", () => {
    const grips = fc.constantFrom("window" as const, "from" as const, "to" as const);
    fc.assert(
      fc.property(grips, window, share, share, (grip, before, start, at) => {
        const { from, to } = dragged(grip, before, start, at);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1 + 1e-12);
        expect(to).toBeGreaterThan(from);
      }),
      { examples: [["from", { from: 0, to: 0.001 }, 0, 0.0005], ["to", { from: 0.999, to: 1 }, 1, 0.9995]] },
    );
  });
});
