import { branded } from "../brand.ts";
import type { UtcMs, Zone } from "../brand.ts";
import { failure, success } from "../result.ts";
import type { Result } from "../result.ts";
import { edtfProblems } from "./edtfProblems.ts";
import type { Extent, Span } from "./span.ts";
import { instantAt, MINUTE, offsetAt, offsetText } from "./wallClock.ts";
import type { WallMs } from "./wallClock.ts";

/** A stated time: the instants that it allows, and how exactly it was stated. An interval says nothing of its ends' exactness. */
export interface Edtf {
  readonly span: Span;
  readonly precision: "year" | "month" | "day" | "minute" | "interval";
}

export type PartOfDay = "morning" | "afternoon" | "evening";

/** Hours on the clocks of the place. The widest that the words allow: nobody's "afternoon" starts before 12 or ends after 18. */
export const PARTS_OF_DAY: Readonly<Record<PartOfDay, { readonly fromHour: number; readonly toHour: number }>> = {
  morning: { fromHour: 6, toHour: 12 },
  afternoon: { fromHour: 12, toHour: 18 },
  evening: { fromHour: 18, toHour: 24 },
};

/** A date or a date-time: always with both ends known. */
interface Point {
  readonly span: Extent;
  readonly precision: "year" | "month" | "day" | "minute";
}

/**
 * Reads EDTF (ISO 8601-2) level 0: `2023`, `2024-03`, `2024-05-16`, `2024-05-16T04:20+08:00`, an interval of two of these, or an
 * interval with one open end, `..`. Dates are dates in `zone`; a day lasts to 24:00, so `to` is the instant at which the next begins.
 * A date-time is one instant. Fails with what is wrong and what to write instead.
 */
export function parseEdtf(text: string, zone: Zone): Result<Edtf> {
  if (text.trim() === "") return failure(edtfProblems.blank());
  const ends = text.split("/");
  const [first = "", second] = ends;
  if (second === undefined) return first === ".." ? bothEndsOpen(text) : parsePoint(first, zone);
  if (ends.length > 2) return failure(edtfProblems.slashes(text));
  return parseInterval(first, second, zone);
}

function parseInterval(first: string, second: string, zone: Zone): Result<Edtf> {
  const text = `${first}/${second}`;
  if (first === "" || second === "") return failure(edtfProblems.blankEnd(text));
  if (first === ".." && second === "..") return bothEndsOpen(text);
  const from = first === ".." ? null : parsePoint(first, zone);
  const to = second === ".." ? null : parsePoint(second, zone);
  if (from?.ok === false) return from;
  if (to?.ok === false) return to;
  if (from && to && isReversed(from.value, to.value)) return failure(edtfProblems.reversed(text));
  return success({ span: { from: from?.value.span.from ?? null, to: to?.value.span.to ?? null }, precision: "interval" });
}

// A day's `to` is the next day's `from`: 2024-05-17/2024-05-16 has equal ends and is reversed all the same.
function isReversed(first: Point, second: Point): boolean {
  const [from, to] = [first.span.from, second.span.to];
  return from > to || (from === to && second.precision !== "minute");
}

function bothEndsOpen(text: string): Result<never> {
  return failure(edtfProblems.noEnd(text));
}

const SHAPE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d(?::\d\d)?)(?<offset>Z|[+-]\d\d(?::\d\d)?)?)?)?)?$/;

function parsePoint(text: string, zone: Zone): Result<Point> {
  const { year, month, day, clock, offset } = SHAPE.exec(text)?.groups ?? {};
  if (year === undefined) return failure(edtfProblems.noDate(text));
  if (Number(year) < 1000) return failure(edtfProblems.clockAsYear(text, Number(year)));
  if (month === undefined) return success({ span: dates(zone, [Number(year), 0, 1], [Number(year) + 1, 0, 1]), precision: "year" });
  const [y, m] = [Number(year), Number(month) - 1];
  // ISO 8601-2, 4.8: 21 to 41 in the place of the month are seasons, quarters and other parts of a year.
  if (m >= 20 && m <= 40) return failure(edtfProblems.season(text));
  if (m < 0 || m > 11) return failure(edtfProblems.month(text));
  if (day === undefined) return success({ span: dates(zone, [y, m, 1], [y, m + 1, 1]), precision: "month" });
  const d = Number(day);
  const days = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  if (d < 1 || d > days) return failure(edtfProblems.day(text, `${year}-${month}`, days));
  if (clock !== undefined) return parseClock(text, Date.UTC(y, m, d), clock, offset, zone);
  const span = dates(zone, [y, m, d], [y, m, d + 1]);
  // Pacific/Apia went from 29 to 31 December 2011.
  return span.from < span.to ? success({ span, precision: "day" }) : failure(edtfProblems.leftOut(text, zone));
}

/** `midnight` is the date's 00:00 read as UTC, in ms; `offset` is undefined where none is written. */
function parseClock(text: string, midnight: number, clock: string, offset: string | undefined, zone: Zone): Result<Point> {
  const [hour = 0, minute = 0, second = 0] = clock.split(":").map(Number);
  if (hour > 23 || minute > 59 || second > 59) return failure(edtfProblems.clock(text));
  const wall = branded<WallMs>(midnight + (hour * 60 + minute) * MINUTE + second * 1000);
  if (offset === undefined) return failure(edtfProblems.noOffset(text, offsetText(offsetAt(instantAt(wall, zone), zone)), zone));
  const [hours = 0, minutes = 0] = offset === "Z" ? [] : offset.slice(1).split(":").map(Number);
  if (hours > 14 || minutes > 59) return failure(edtfProblems.offset(text));
  const ahead = (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
  const at = branded<UtcMs>(wall - ahead);
  return success({ span: { from: at, to: at }, precision: "minute" });
}

type DateFields = readonly [year: number, monthFromZero: number, day: number];

/** From the beginning of one date to the beginning of another. */
function dates(zone: Zone, first: DateFields, next: DateFields): Extent {
  const begins = (fields: DateFields) => instantAt(branded<WallMs>(Date.UTC(...fields)), zone);
  return { from: begins(first), to: begins(next) };
}

/** A part of one day on the clocks of `zone`, both ends included. `day` is EDTF; fails unless it is one single day. */
export function partOfDay(day: string, part: PartOfDay, zone: Zone): Result<Span> {
  const parsed = parseEdtf(day, zone);
  if (!parsed.ok) return parsed;
  if (parsed.value.precision !== "day") return failure(edtfProblems.notOneDay(day, part));
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const { fromHour, toHour } = PARTS_OF_DAY[part];
  const clock = (hour: number) => instantAt(branded<WallMs>(Date.UTC(year, month - 1, date, hour)), zone);
  return success({ from: clock(fromHour), to: clock(toHour) });
}
