import { branded } from "../../domain/brand.ts";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { claimedTime } from "../../domain/story/statedTime.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import type { TiledCard, TiledMore } from "../../domain/tiles/tiledStory.ts";
import type { CalendarFields } from "../../domain/time/calendar.ts";
import { fieldsAt, formatInstant, isoWithOffset } from "../../domain/time/calendar.ts";
import { inferredDays } from "../../words/formatWhen.ts";
import type { TimesWords } from "../../words/en/times.ts";

/** No heading names a day that was not stated: of what lies between two dates the knob alone has one. */
const HEADINGS = { minute: "dayLong", day: "dayLong", month: "monthYear", year: "year", interval: "year" } as const;

/** The time of an event as far as its window tells: a clock time only where the window is one instant, the month or the year where it is all of that, else days. */
export function windowDate({ startEarliest, endLatest }: EventColumns, place: number, zone: Zone, words: TimesWords): string {
  const instant = (at: number) => (Number.isNaN(at) ? null : branded<UtcMs>(at));
  const [from, to] = [instant(startEarliest[place]!), instant(endLatest[place]!)];
  if (from === null || to === null) return inferredDays(from, to, zone, words);
  if (from !== to) return daysOf(fieldsAt(from, zone), fieldsAt(to, zone), fieldsAt(branded<UtcMs>(to - 1), zone), words);
  return `${formatInstant(from, zone, words.calendar, "dayLong")}, ${formatInstant(from, zone, words.calendar, "time")}`;
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

/** The time of an event in the words that were stated. */
export function cardDate({ within, starts, ends, knob, more }: TiledCard, zone: Zone, words: TimesWords): TiledMore["when"] {
  if (more !== undefined) return more.when;
  const at = branded<UtcMs>(knob);
  const told = { order: null, since: isoWithOffset(at, zone) };
  const heading = (unit: "dayLong" | "monthYear" | "year") => formatInstant(at, zone, words.calendar, unit);
  const time = (relation: "within" | "starts" | "ends", text: string) => claimedTime({ relation, text, part: null }, zone);
  if (within !== "") {
    const stated = time("within", within);
    const precision = stated.kind === "date" ? stated.date.precision : "interval";
    return { ...told, date: words.claim.within(stated), hourNotStated: precision === "day", heading: heading(HEADINGS[precision]) };
  }
  const date = starts !== "" && ends !== "" ? words.when.startsAndEnds(time("starts", starts), time("ends", ends)) : starts !== "" ? words.when.starts(time("starts", starts)) : words.when.ends(time("ends", ends));
  return { ...told, date, hourNotStated: false, heading: heading(HEADINGS.interval) };
}
