import type { UtcMs, Zone } from "../../domain/brand.ts";
import { calendarTicks, formatInstant } from "../../domain/time/calendar.ts";
import type { CalendarUnit, InstantStyle } from "../../domain/time/calendar.ts";
import type { Extent } from "../../domain/time/span.ts";
import { DAY, HOUR, wallAt } from "../../domain/time/wallClock.ts";
import { labelWidth } from "./labelWidth.ts";
import type { TimeWarp } from "./timeWarp.ts";

/**
 * Two lines of dates above the timeline: the larger unit, bold, where it begins (or at the left edge, if it began before), and the
 * smaller one centred on its ticks. Positions are shares of the width; no two labels meet at `floor` pixels or more.
 */
export interface AxisLayout {
  readonly major: readonly AxisStretch[];
  readonly minor: readonly { readonly at: UtcMs; readonly share: number; readonly text: string }[];
}

/** A day, month or year, from one beginning to the next. */
export interface AxisStretch {
  readonly at: UtcMs;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether its neighbours are shaded instead of it. Alternates with the calendar, so it holds still while panning. */
  readonly even: boolean;
  readonly labelled: boolean;
}

interface Level {
  readonly major: CalendarUnit;
  readonly majorStyle: InstantStyle;
  readonly minor: CalendarUnit;
  readonly minorStyle: InstantStyle;
  /** Shortest time between two minor labels, in ms, and their widest text. */
  readonly minorMs: number;
}

/** From fine to coarse: people write hours under days, days under months, months under years. */
const LEVELS: readonly Level[] = [
  { major: "day", majorStyle: "day", minor: "tenMinutes", minorStyle: "time", minorMs: HOUR / 6 },
  { major: "day", majorStyle: "day", minor: "hour", minorStyle: "time", minorMs: HOUR },
  { major: "day", majorStyle: "day", minor: "threeHours", minorStyle: "time", minorMs: 3 * HOUR },
  { major: "day", majorStyle: "day", minor: "sixHours", minorStyle: "time", minorMs: 6 * HOUR },
  { major: "month", majorStyle: "monthYear", minor: "day", minorStyle: "day", minorMs: DAY },
  { major: "month", majorStyle: "monthYear", minor: "week", minorStyle: "day", minorMs: 7 * DAY },
  { major: "year", majorStyle: "year", minor: "month", minorStyle: "month", minorMs: 28 * DAY },
  { major: "year", majorStyle: "year", minor: "quarter", minorStyle: "month", minorMs: 90 * DAY },
];
const COARSEST: Level = { major: "year", majorStyle: "year", minor: "year", minorStyle: "year", minorMs: 365 * DAY };

const MINOR_FONT = 12;
export const MAJOR_FONT = 14;
const TICK_GAP = 14;

export interface AxisInput {
  readonly shown: Extent;
  readonly warp: TimeWarp;
  readonly zone: Zone;
  readonly locale: string;
  readonly floor: number;
}

export function layOutAxis({ shown, warp, zone, locale, floor }: AxisInput): AxisLayout {
  const first = warp.toUnit(shown.from);
  const share = 1 / (warp.toUnit(shown.to) - first);
  const toShare = (at: UtcMs) => (warp.toUnit(at) - first) * share;
  const level = LEVELS.find(({ minorMs, minorStyle }) => (minorMs / (shown.to - shown.from)) * floor >= widest(minorStyle)) ?? COARSEST;

  const minor: { at: UtcMs; share: number; text: string }[] = [];
  let free = 0;
  for (const at of calendarTicks(shown, zone, level.minor)) {
    const text = formatInstant(at, zone, locale, level.minorStyle);
    const half = labelWidth(text, MINOR_FONT) / 2;
    const centre = toShare(at) * floor;
    // Midnight is the day's own line; a label that the edge would cut or its neighbour would meet is left out.
    if (level.major === "day" && calendarTicks({ from: at, to: at }, zone, "day").length > 0) continue;
    if (centre - half < free || centre + half > floor) continue;
    minor.push({ at, share: toShare(at), text });
    free = centre + half + TICK_GAP;
  }
  return { major: stretches(level, shown, zone, locale, floor, toShare), minor: level === COARSEST ? [] : minor };
}

function widest(style: InstantStyle): number {
  return { time: 46, day: 82, month: 36, monthYear: 110, year: 44, dayLong: 180 }[style];
}

function stretches(level: Level, shown: Extent, zone: Zone, locale: string, floor: number, toShare: (at: UtcMs) => number): AxisStretch[] {
  const starts = calendarTicks(shown, zone, level.major);
  const edges: UtcMs[] = starts[0] === shown.from ? starts : [shown.from, ...starts];
  let free = 0;
  return edges.map((at, index) => {
    const end = edges[index + 1] ?? shown.to;
    const from = toShare(at);
    const to = toShare(end);
    const text = formatInstant(at, zone, locale, level.majorStyle);
    const width = labelWidth(text, MAJOR_FONT) + TICK_GAP;
    const left = from * floor;
    const labelled = left >= free && left + width <= Math.max(to, index === edges.length - 1 ? 0 : to) * floor + 0.5;
    if (labelled) free = left + width;
    return { at, from, to, text, even: ordinal(at, zone, level.major) % 2 === 0, labelled };
  });
}

/** Counts days, months or years on the zone's calendar, so that shading belongs to the date and not to the view. */
function ordinal(at: UtcMs, zone: Zone, unit: CalendarUnit): number {
  const wall = wallAt(at, zone);
  const date = new Date(wall);
  switch (unit) {
    case "year":
      return date.getUTCFullYear();
    case "month":
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    default:
      return Math.floor(wall / DAY);
  }
}
