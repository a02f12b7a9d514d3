import { branded } from "../brand.ts";
import type { UtcMs, Zone } from "../brand.ts";
import type { Extent } from "./span.ts";
import { changeBetween, DAY, HOUR, instantAt, MINUTE, offsetAt, offsetText, wallAt } from "./wallClock.ts";
import type { WallMs } from "./wallClock.ts";

export type CalendarUnit = "year" | "quarter" | "month" | "week" | "day" | "sixHours" | "threeHours" | "hour" | "tenMinutes" | "minute";

export type InstantStyle = "day" | "dayLong" | "date" | "month" | "monthYear" | "year" | "time";

/** Units that differ in length, in months. */
const MONTHS: Partial<Record<CalendarUnit, number>> = { year: 12, quarter: 3, month: 1 };

/** Units of one length on the wall, in ms: a day is 24 h there even when the clocks change. */
const LENGTHS: Partial<Record<CalendarUnit, number>> = {
  week: 7 * DAY, day: DAY, sixHours: 6 * HOUR, threeHours: 3 * HOUR, hour: HOUR, tenMinutes: 10 * MINUTE, minute: MINUTE,
};

// Weeks begin on Monday (ISO 8601); 5 January 1970 was one.
const A_MONDAY = 4 * DAY;

/**
 * The instants within `extent`, both ends included, at which `unit` begins on the clocks of `zone`, in order. From three hours up, a
 * beginning that the clocks show twice counts once and one that they skip counts where they jump; hours and less just follow the
 * clocks, so that a repeated hour has its ticks too. The number is not limited: the caller picks a unit that suits the extent.
 */
export function calendarTicks(extent: Extent, zone: Zone, unit: CalendarUnit): UtcMs[] {
  if (!(extent.from <= extent.to)) return [];
  const length = LENGTHS[unit];
  return length !== undefined && length <= HOUR ? clockTicks(extent, zone, length) : dateTicks(extent, zone, unit);
}

function dateTicks(extent: Extent, zone: Zone, unit: CalendarUnit): UtcMs[] {
  const ticks: UtcMs[] = [];
  const begins = beginningsFrom(wallAt(extent.from, zone), unit);
  for (let index = 0; ; index += 1) {
    const at = instantAt(begins(index), zone);
    if (at > extent.to) return ticks;
    // Equal to the last one: a whole day that the calendar left out (Pacific/Apia, 30 December 2011).
    if (at >= extent.from && at !== ticks.at(-1)) ticks.push(at);
  }
}

/** The beginnings of `unit` on the wall: 0 is the last one at or before `wall`, 1 the next. */
function beginningsFrom(wall: WallMs, unit: CalendarUnit): (index: number) => WallMs {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const date = new Date(wall);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return (index) => branded<WallMs>(Date.UTC(year, month - (month % months) + index * months));
  }
  const length = LENGTHS[unit] ?? DAY;
  const first = Math.floor((wall - A_MONDAY) / length) * length + A_MONDAY;
  return (index) => branded<WallMs>(first + index * length);
}

/** Goes from one change of the clocks to the next: between two, ticks are `length` apart. */
function clockTicks(extent: Extent, zone: Zone, length: number): UtcMs[] {
  const ticks: UtcMs[] = [];
  let from: number = extent.from;
  while (from <= extent.to) {
    const offset = offsetAt(branded<UtcMs>(from), zone);
    // A day at a time: no zone changes its clocks twice in one, and `end` may lie before the next change, which does no harm.
    const probe = branded<UtcMs>(from + DAY);
    const end = offsetAt(probe, zone) === offset ? probe : changeBetween(branded<UtcMs>(from), probe, zone);
    for (let at = Math.ceil((from + offset) / length) * length - offset; at < end && at <= extent.to; at += length) {
      ticks.push(branded<UtcMs>(at));
    }
    from = end;
  }
  return ticks;
}

/** What the calendar and the clocks of a zone show. */
export interface CalendarFields {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** With its fraction. */
  readonly second: number;
}

/**
 * How a language writes each style, from its own tables: build and browser must write alike, and what `Intl` writes differs from one version of ICU to
 * the next. In English: day "Thu 16 May", dayLong "Thursday 16 May 2024", date "16 May 2024", month "May" (three letters), monthYear "May 2024",
 * year "2024", time "18:00" (24 hours: a 12-hour clock needs room for "a.m.").
 */
export type CalendarWords = Readonly<Record<InstantStyle, (fields: CalendarFields) => string>>;

export function fieldsAt(at: UtcMs, zone: Zone): CalendarFields {
  const wall = new Date(wallAt(at, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds() + wall.getUTCMilliseconds() / 1000,
  };
}

/** `at` on the calendar and clocks of `zone`, in a language's words. */
export function formatInstant(at: UtcMs, zone: Zone, words: CalendarWords, style: InstantStyle): string {
  return words[style](fieldsAt(at, zone));
}

/** `at` as the clocks of `zone` show it, to the second: "2024-05-16T04:20:00+08:00". */
export function isoWithOffset(at: UtcMs, zone: Zone): string {
  // Whole minutes, as `offsetText` writes them: clock and offset together must name the same instant.
  const offset = Math.trunc(offsetAt(at, zone) / MINUTE) * MINUTE;
  return new Date(at + offset).toISOString().replace(/\.\d+Z$/, "") + offsetText(offset);
}
