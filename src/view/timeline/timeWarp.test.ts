import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { SPACINGS } from "../../state/viewState.ts";
import { timeWarp } from "./timeWarp.ts";

const utc = (ms: number) => branded<UtcMs>(ms);
const DAY = 86_400_000;
const whole = { from: utc(Date.UTC(1949, 9, 1)), to: utc(Date.UTC(2024, 6, 1)) };
const instant = fc.integer({ min: whole.from, max: whole.to }).map(utc);
/** Some a millisecond apart, some the same, some beyond the story. */
const knobs = fc.array(fc.oneof(instant, fc.integer({ min: 0, max: 5 }).map(utc), fc.constant(utc(whole.to + DAY))), { maxLength: 30 });

describe.each(SPACINGS)("with time %s", (spacing) => {
  it("every instant has its place and every place its instant", () => {
    fc.assert(
      fc.property(knobs, instant, fc.double({ min: 0, max: 1, noNaN: true }), (known, at, unit) => {
        const warp = timeWarp(spacing, whole, known);
        // Where two knobs are a millisecond apart, a number of milliseconds since 1970 has four digits left to tell places between them.
        expect(warp.toUnit(warp.toTime(unit))).toBeCloseTo(unit, spacing === "order" ? 3 : 6);
        expect(Math.abs(warp.toTime(warp.toUnit(at)) - at)).toBeLessThan(1);
      }),
    );
  });

  it("later is further on, also beyond the story", () => {
    const anywhere = fc.integer({ min: whole.from - 400 * DAY, max: whole.to + 400 * DAY }).map(utc);
    fc.assert(
      fc.property(knobs, anywhere, fc.integer({ min: 1, max: 1000 * DAY }), (known, at, later) => {
        const { toUnit } = timeWarp(spacing, whole, known);
        expect(toUnit(utc(at + later))).toBeGreaterThan(toUnit(at));
      }),
    );
  });

  it("the story runs from 0 to 1", () => {
    fc.assert(
      fc.property(knobs, (known) => {
        const { toUnit, toTime } = timeWarp(spacing, whole, known);
        expect([toUnit(whole.from), toUnit(whole.to), toTime(0), toTime(1)]).toEqual([0, 1, whole.from, whole.to]);
      }),
    );
  });
});

describe("distances", () => {
  it("to scale are durations", () => {
    const { toUnit } = timeWarp("scale", { from: utc(0), to: utc(100) }, [utc(1), utc(2), utc(3)]);
    expect([0, 25, 50, 100].map((at) => toUnit(utc(at)))).toEqual([0, 0.25, 0.5, 1]);
  });

  it("in order are the same between any two events that follow each other", () => {
    const { toUnit } = timeWarp("order", { from: utc(0), to: utc(100) }, [utc(90), utc(1), utc(2), utc(2)]);
    expect([0, 1, 2, 90, 100].map((at) => toUnit(utc(at)))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
