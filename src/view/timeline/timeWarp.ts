import type { UtcMs } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { Spacing } from "../../state/viewState.ts";

/**
 * From time to the timeline's own coordinate and back. The coordinate runs from 0 (the story's first instant) to 1 (its last), so
 * it knows neither pixels nor what is shown. Both ways are continuous and strictly increasing, and inverse to one another.
 */
export interface TimeWarp {
  readonly toUnit: (at: UtcMs) => number;
  readonly toTime: (unit: number) => UtcMs;
}

interface Knot {
  readonly at: number;
  readonly unit: number;
}

/** To scale, the coordinate is proportional to time. In order, every distinct knob is as far from the next as any other. */
export function timeWarp(spacing: Spacing, whole: Extent, knobs: readonly UtcMs[]): TimeWarp {
  const ends = [{ at: whole.from, unit: 0 }, { at: whole.to, unit: 1 }];
  const distinct = spacing === "scale" ? [] : [...new Set(knobs)].filter((at) => at > whole.from && at < whole.to).sort((a, b) => a - b);
  const inner = distinct.map((at, index) => ({ at, unit: (index + 1) / (distinct.length + 1) }));
  const knots: readonly Knot[] = [ends[0]!, ...inner, ends[1]!];
  return {
    toUnit: (at) => interpolate(knots, "at", "unit", at),
    toTime: (unit) => branded<UtcMs>(interpolate(knots, "unit", "at", unit)),
  };
}

/** Piecewise linear through the knots, and straight on beyond the first and the last. */
function interpolate(knots: readonly Knot[], from: "at" | "unit", to: "at" | "unit", value: number): number {
  const above = Math.min(Math.max(firstBeyond(knots, from, value), 1), knots.length - 1);
  const a = knots[above - 1]!;
  const b = knots[above]!;
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

/** The position of the first knot that lies beyond a value, found by halving: knots rise, and a long story has hundreds. */
function firstBeyond(knots: readonly Knot[], by: "at" | "unit", value: number): number {
  let [from, to] = [0, knots.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (knots[middle]![by] > value) to = middle;
    else from = middle + 1;
  }
  return from;
}
