import type { StatedDate, StatedTime } from "../../domain/story/statedTime.ts";
import type { CalendarFields, CalendarWords } from "../../domain/time/calendar.ts";
import type { PartOfDay } from "../../domain/time/edtf.ts";
import type { eventTimes as EnglishEventTimes, TimesWords } from "../en/times.ts";
import type { WindowEnd } from "../windowWords.ts";
import { isolated, isolatedPart } from "./isolated.ts";

const MONTHS = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
const WEEKDAYS = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

function clock({ hour, minute }: CalendarFields): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(hour)}:${two(minute)}`;
}

const month = (fields: CalendarFields) => MONTHS[fields.month - 1]!;
const weekday = (fields: CalendarFields) => WEEKDAYS[fields.weekday]!;
const day = (fields: CalendarFields) => `${weekday(fields)} ${calendar.date(fields)}`;

const calendar: CalendarWords = {
  // Arabic has no abbreviations for days and months; without its article a day takes as little room as one.
  day: (fields) => `${weekday(fields).slice(2)} ${fields.day} ${month(fields)}`,
  dayLong: day,
  date: (fields) => `${fields.day} ${month(fields)} ${fields.year}`,
  month,
  monthYear: (fields) => `${month(fields)} ${fields.year}`,
  year: ({ year }) => String(year),
  time: clock,
};

const PARTS: Readonly<Record<PartOfDay, string>> = { morning: "صباحاً", afternoon: "بعد الظهر", evening: "مساءً" };

function dated({ precision, fields }: StatedDate, dayOf: (fields: CalendarFields) => string): string {
  switch (precision) {
    case "year":
      return calendar.year(fields);
    case "month":
      return calendar.monthYear(fields);
    case "day":
      return dayOf(fields);
    case "minute":
      return `${dayOf(fields)}، الساعة ${clock(fields)}`;
    default:
      return precision satisfies never;
  }
}

/** After a preposition, where the hour comes first: “بحلول الساعة 14:41 في 16 مايو 2024”. */
function bound(date: StatedDate): string {
  return date.precision === "minute" ? `الساعة ${clock(date.fields)} في ${calendar.date(date.fields)}` : dated(date, calendar.date);
}

/** “الخميس 16 مايو 2024، بعد الظهر”, “بين 13 مايو 2024 و15 مايو 2024”, “بحلول 16 مايو 2024”, “من 2022 فصاعداً” */
function stated(time: StatedTime): string {
  switch (time.kind) {
    case "date":
      return dated(time.date, day) + (time.part === null ? "" : `، ${PARTS[time.part]}`);
    case "between":
      return `بين ${bound(time.from)} و${bound(time.to)}`;
    case "by":
      return `بحلول ${bound(time.to)}`;
    case "since":
      return `من ${bound(time.from)} فصاعداً`;
    default:
      return time satisfies never;
  }
}

/** The same as an adverb: “يوم الخميس 16 مايو 2024”, “في مارس 2024”. */
function at(time: StatedTime): string {
  if (time.kind !== "date") return stated(time);
  return `${time.date.precision === "year" || time.date.precision === "month" ? "في" : "يوم"} ${stated(time)}`;
}

// A noun, because an event's name may be of either gender and the verb would have to agree.
const begins = (time: StatedTime) => `البداية ${at(time)}`;
const ends = (time: StatedTime) => `النهاية ${at(time)}`;

export const eventTimes: typeof EnglishEventTimes = {
  calendar,
  partsOfDay: PARTS,
  hourNotStated: "الساعة غير مذكورة",
  when: {
    starts: (time) => (time.kind === "date" ? `بدءاً من ${stated(time)}` : begins(time)),
    ends: (time) => (time.kind === "date" ? `حتى ${stated(time)}` : ends(time)),
    startsAndEnds: (start, end) =>
      start.kind === "date" && end.kind === "date" ? `من ${stated(start)} إلى ${stated(end)}` : `${begins(start)}، و${ends(end)}`,
  },
  inferred: {
    unknown: "في وقت غير مذكور",
    by: (last) => `بحلول ${day(last)}`,
    notBefore: (first) => `ليس قبل ${day(first)}`,
    between: (first, last) => `بين ${day(first)} و${day(last)}`,
  },
  claim: {
    within: stated,
    starts: begins,
    ends,
    withHours: (claim, fromHour, toHour) => `${claim} (تُقرأ على أنها من الساعة ${fromHour} إلى الساعة ${toHour})`,
    after: (label) => `بعد «${isolated(label)}»`,
    before: (label) => `قبل «${isolated(label)}»`,
    during: (label) => `خلال «${isolated(label)}»`,
    overlaps: (label) => `بالتزامن مع «${isolated(label)}»`,
  },
};

/** “الساعة 10:00 يوم الخميس 16 مايو 2024”, “نهاية يوم الجمعة 17 مايو 2024” */
function windowEnd({ wholeDay, fields }: NonNullable<WindowEnd>, side: "بداية" | "نهاية"): string {
  return `${wholeDay ? side : `الساعة ${clock(fields)}`} يوم ${day(fields)}`;
}

export const times: TimesWords = {
  ...eventTimes,
  // It follows a publisher's name, and a Latin one would draw the day over to its own side.
  published: (time) => isolatedPart(time.kind === "date" ? dated(time.date, calendar.date) : stated(time)).join(""),
  window: (from, to) => {
    if (from === null) return to === null ? "بلا بداية معروفة ولا نهاية معروفة" : `حتى ${windowEnd(to, "نهاية")}، بلا بداية معروفة`;
    return `من ${windowEnd(from, "بداية")}${to === null ? "، بلا نهاية معروفة" : ` إلى ${windowEnd(to, "نهاية")}`}`;
  },
};
