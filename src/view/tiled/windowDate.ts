import { branded } from "../../domain/brand.ts";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import type { CalendarFields } from "../../domain/time/calendar.ts";
import { fieldsAt, formatInstant } from "../../domain/time/calendar.ts";
import { inferredDays } from "../../words/formatWhen.ts";
import type { TimesWords } from "../../words/en/times.ts";

/** The time of an event as far as its window tells: a clock time only where the window is one instant, the month or the year where it is all of that, else days. */
export function windowDate({ startEarliest, endLatest }: EventColumns, place: number, zone: Zone, words: TimesWords): string {
  const instant = (at: number) => (Number.isNaN(at) ? null : branded<UtcMs>(at));
  const [from, to] = [instant(startEarliest[place]!), instant(endLatest[place]!)];
  if (from === null || to === null) return inferredDays(from, to, zone, words);
  if (from !== to) return daysOf(fieldsAt(from, zone), fieldsAt(to, zone), fieldsAt(branded<UtcMs>(to - 1), zone), words);
  return `${formatInstant(from, zone, words.calendar, "dayLong")}, ${formatInstant(from, zone, words.calendar, "time")}`;
}

/** The same for a place under a heading that gives the year: without it, and without the hour, where the window is one day or less. */
export function shortDate(events: EventColumns, place: number, zone: Zone, words: TimesWords): string {
  const [from, to] = [events.startEarliest[place]!, events.endLatest[place]!];
  const [first, last] = [from, Math.max(from, to - 1)].map((at) => (Number.isNaN(at) ? null : fieldsAt(branded<UtcMs>(at), zone)));
  return first != null && last != null && words.calendar.date(first) === words.calendar.date(last) ? words.calendar.day(first) : windowDate(events, place, zone, words);
}

/** `end`: the first moment after the window; `last`: the last in it. */
function daysOf(first: CalendarFields, end: CalendarFields, last: CalendarFields, { calendar, claim }: TimesWords): string {
  if (calendar.date(first) === calendar.date(last)) return calendar.dayLong(first);
  const isWhole = [first, end].every(({ day, hour, minute }) => day === 1 && hour === 0 && minute === 0);
  if (isWhole && calendar.monthYear(first) === calendar.monthYear(last)) return calendar.monthYear(first);
  if (isWhole && first.month === 1 && end.month === 1 && first.year === last.year) return calendar.year(first);
  const onDay = (fields: CalendarFields) => ({ precision: "day", fields }) as const;
  return claim.within({ kind: "between", from: onDay(first), to: onDay(last) });
}
