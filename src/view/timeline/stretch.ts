import type { UtcMs } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import { SHORTEST_SHOWN_MS } from "../../state/viewState.ts";
import type { Mark } from "./mark.ts";
import type { TimeWarp } from "./timeWarp.ts";

/** What is shown, in the timeline's own coordinate: 0 is the story's first instant, 1 its last. */
export interface UnitStretch {
  readonly from: number;
  readonly to: number;
}

export function toUnits(warp: TimeWarp, { from, to }: Extent): UnitStretch {
  return { from: warp.toUnit(from), to: warp.toUnit(to) };
}

/** Back to time, to the minute, within the whole and no shorter than the timeline can show. */
export function toExtent(warp: TimeWarp, whole: Extent, { from, to }: UnitStretch): Extent {
  const start = Math.max(whole.from, warp.toTime(Math.min(from, to)));
  const end = Math.min(whole.to, warp.toTime(Math.max(from, to)));
  const length = Math.max(SHORTEST_SHOWN_MS, end - start);
  const middle = (start + end) / 2;
  const first = Math.min(Math.max(whole.from, middle - length / 2), whole.to - length);
  return { from: toMinute(first), to: toMinute(first + length) };
}

function toMinute(at: number): UtcMs {
  return branded<UtcMs>(Math.round(at / 60_000) * 60_000);
}

/** Moves by a share of its own length, stopping at the story's ends. */
export function panned({ from, to }: UnitStretch, share: number): UnitStretch {
  const by = Math.min(Math.max((to - from) * share, -from), 1 - to);
  return { from: from + by, to: to + by };
}

/** Zooms about a point (a share of the stretch): above 1 comes nearer, below goes away. */
export function zoomed({ from, to }: UnitStretch, factor: number, about = 0.5): UnitStretch {
  const length = Math.min(1, (to - from) / factor);
  const start = Math.min(Math.max(0, from + (to - from) * about - length * about), 1 - length);
  return { from: start, to: start + length };
}

/** In order, a range ends where it pleases between two events. This gives the first and last inside it half a step of air. */
export function withHalfSteps({ from, to }: UnitStretch, warp: TimeWarp, knobs: readonly UtcMs[]): UnitStretch {
  const inside = knobs.map((knob) => warp.toUnit(knob)).filter((unit) => unit >= from && unit <= to);
  if (inside.length === 0) return { from, to };
  const half = 0.5 / (new Set(knobs).size + 1);
  return { from: Math.min(from, Math.min(...inside) - half), to: Math.max(to, Math.max(...inside) + half) };
}

/** The stretch that shows these marks with some air around them. */
export function around(marks: readonly Mark[], warp: TimeWarp): UnitStretch {
  const units = marks.map(({ knob }) => warp.toUnit(knob));
  const from = Math.min(...units);
  const to = Math.max(...units);
  const air = Math.max((to - from) * 0.15, 1e-7);
  return { from: Math.max(0, from - air), to: Math.min(1, to + air) };
}
