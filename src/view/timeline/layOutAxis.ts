import type { UtcMs, Zone } from "../../domain/brand.ts";
import { calendarTicks, formatInstant } from "../../domain/time/calendar.ts";
import type { CalendarUnit, CalendarWords, InstantStyle } from "../../domain/time/calendar.ts";
import type { Extent } from "../../domain/time/span.ts";
import { DAY, HOUR, wallAt } from "../../domain/time/wallClock.ts";
import { labelWidth } from "./labelWidth.ts";
import type { Spacing } from "../../state/viewState.ts";
import type { TimeWarp } from "./timeWarp.ts";

/**
 * Two lines of dates above the timeline: the larger unit, bold, where it begins (or at the left edge, if it began before), and the
 * smaller one centred on its ticks. Positions are shares of the width; no two labels meet at `floor` pixels or more.
 */
export interface AxisLayout {
  readonly major: readonly AxisStretch[];
  readonly minor: readonly { readonly at: UtcMs; readonly share: number; readonly text: string }[];
}

/** A day, month, year or round number of years, from one beginning to the next. */
export interface AxisStretch {
  readonly at: UtcMs;
  readonly ends: UtcMs;
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

export const MINOR_FONT = 12;
export const MAJOR_FONT = 14;
const TICK_GAP = 14;
/** A stretch narrower than this, in pixels, is not drawn. */
const NARROWEST = 4;

export interface AxisInput {
  readonly shown: Extent;
  readonly warp: TimeWarp;
  readonly zone: Zone;
  readonly calendar: CalendarWords;
  readonly floor: number;
  readonly spacing: Spacing;
}

export function layOutAxis({ shown, warp, zone, calendar, floor, spacing }: AxisInput): AxisLayout {
  const first = warp.toUnit(shown.from);
  const share = 1 / (warp.toUnit(shown.to) - first);
  const length = shown.to - shown.from;
  const frame: Frame = { shown, zone, calendar, floor, spacing, toShare: (at) => (warp.toUnit(at) - first) * share };
  const level = spacing === "scale" ? LEVELS.find(({ minorMs, minorStyle }) => (minorMs / length) * floor >= widest(minorStyle)) ?? COARSEST : levelInOrder(length);
  const major = majorStretches(frame, level, level === COARSEST ? yearsTogether(length, floor) : 1);
  return { major, minor: level === COARSEST ? [] : minorTicks(frame, level, major) };
}

/** What both lines of dates are laid out in. */
interface Frame {
  readonly shown: Extent;
  readonly zone: Zone;
  readonly calendar: CalendarWords;
  readonly floor: number;
  readonly spacing: Spacing;
  readonly toShare: (at: UtcMs) => number;
}

/** The smaller unit, where the larger one around it is wide enough for any: in order most years are not, and there are many. */
function minorTicks({ shown, zone, calendar, floor, spacing, toShare }: Frame, level: Level, major: readonly AxisStretch[]): AxisLayout["minor"] {
  const minor: { at: UtcMs; share: number; text: string }[] = [];
  let free = 0;
  const roomy = major.filter(({ from, to }) => (to - from) * floor >= widest(level.minorStyle));
  for (const { at: begins, ends } of roomy) {
    const ticks = calendarTicks({ from: begins, to: ends }, zone, level.minor);
    for (const [position, at] of ticks.entries()) {
      const centre = toShare(at) * floor;
      const text = formatInstant(at, zone, calendar, level.minorStyle);
      const half = labelWidth(text, MINOR_FONT) / 2;
      // Where a larger unit begins its own label stands; one that the edge would cut or its neighbour would meet is left out.
      if ((at === begins && at !== shown.from) || at === ends || centre - half < free || centre + half > floor) continue;
      // In order, a unit without an event of its own has hardly any room, and no label.
      if (spacing === "order" && (toShare(ticks[position + 1] ?? ends) - toShare(at)) * floor < 2 * half) continue;
      minor.push({ at, share: toShare(at), text });
      free = centre + half + TICK_GAP;
    }
  }
  return minor;
}

/** In order, how far apart ticks stand depends on the events; the units follow from how long a time is shown. */
function levelInOrder(length: number): Level {
  if (length <= 45 * DAY) return LEVELS.find(({ minor }) => minor === "sixHours")!;
  if (length <= 120 * DAY) return LEVELS.find(({ minor }) => minor === "day")!;
  return LEVELS.find(({ minor }) => minor === "month")!;
}

/** Where single years have no room for their labels, they go by twos, fives, tens and so on. */
function yearsTogether(length: number, floor: number): number {
  return [1, 2, 5, 10, 20, 50].find((years) => ((years * 365 * DAY) / length) * floor >= widest("year") + TICK_GAP) ?? 100;
}

function widest(style: InstantStyle): number {
  return { time: 46, day: 82, date: 100, month: 36, monthYear: 110, year: 44, dayLong: 180 }[style];
}

/** The larger unit, or `together` of them at a time. */
function majorStretches({ shown, zone, calendar, floor, toShare }: Frame, level: Level, together: number): AxisStretch[] {
  const starts = calendarTicks(shown, zone, level.major).filter((at) => ordinal(at, zone, level.major) % together === 0);
  const edges: UtcMs[] = starts[0] === shown.from ? starts : [shown.from, ...starts];
  let free = 0;
  return edges.flatMap((at, index) => {
    const ends = edges[index + 1] ?? shown.to;
    const from = toShare(at);
    const to = toShare(ends);
    // Years of which nothing is told are lines upon lines in order.
    if ((to - from) * floor < NARROWEST) return [];
    const text = formatInstant(at, zone, calendar, level.majorStyle);
    const width = labelWidth(text, MAJOR_FONT) + TICK_GAP;
    const left = from * floor;
    const labelled = left >= free && left + width <= to * floor + 0.5;
    if (labelled) free = left + width;
    return [{ at, ends, from, to, text, even: Math.floor(ordinal(at, zone, level.major) / together) % 2 === 0, labelled }];
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
