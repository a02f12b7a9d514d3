import type { StatedDate, StatedTime } from "../../domain/story/statedTime.ts";
import type { CalendarFields, CalendarWords } from "../../domain/time/calendar.ts";
import type { PartOfDay } from "../../domain/time/edtf.ts";
import type { WindowEnd } from "../windowWords.ts";
import type { eventTimes as englishEventTimes, TimesWords } from "../en/times.ts";
import { quoted } from "./quoted.ts";

const WEEKDAYS = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

/** On a 24-hour clock 12:00 is in no doubt, and the press writes it so. */
function clock({ hour, minute }: CalendarFields): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(hour)}:${two(minute)}`;
}

interface Manner {
  readonly weekday: boolean;
  /** The date before it in a range: the year and the month are not said twice, “2024年5月13日至15日”. */
  readonly after?: StatedDate;
}

function dated({ precision, fields }: StatedDate, { weekday, after }: Manner): string {
  const sameYear = precision !== "year" && after !== undefined && after.precision !== "year" && after.fields.year === fields.year;
  const sameMonth = sameYear && precision !== "month" && after.precision !== "month" && after.fields.month === fields.month;
  const year = sameYear ? "" : `${fields.year}年`;
  const month = sameMonth ? "" : `${fields.month}月`;
  const day = `${fields.day}日${weekday ? WEEKDAYS[fields.weekday]! : ""}`;
  switch (precision) {
    case "year":
      return year;
    case "month":
      return year + month;
    case "day":
      return year + month + day;
    case "minute":
      return year + month + day + clock(fields);
    default:
      return precision satisfies never;
  }
}

const calendar: CalendarWords = {
  day: ({ month, day, weekday }) => `${month}月${day}日${WEEKDAYS[weekday]!}`,
  dayLong: (fields) => dated({ precision: "day", fields }, { weekday: true }),
  date: (fields) => dated({ precision: "day", fields }, { weekday: false }),
  month: ({ month }) => `${month}月`,
  monthYear: (fields) => dated({ precision: "month", fields }, { weekday: false }),
  year: ({ year }) => `${year}年`,
  time: clock,
};

const PARTS: Readonly<Record<PartOfDay, string>> = { morning: "上午", afternoon: "下午", evening: "晚上" };

/** “2024年5月16日周四下午”, “2024年5月13日至15日之间”, “不晚于2024年5月16日”, “2022年或以后” */
function stated(time: StatedTime): string {
  switch (time.kind) {
    case "date":
      return dated(time.date, { weekday: true }) + (time.part === null ? "" : PARTS[time.part]);
    case "between":
      return `${dated(time.from, { weekday: false })}至${dated(time.to, { weekday: false, after: time.from })}之间`;
    case "by":
      return `不晚于${dated(time.to, { weekday: false })}`;
    case "since":
      return `${dated(time.from, { weekday: false })}或以后`;
    default:
      return time satisfies never;
  }
}

function startsAndEnds(start: StatedTime, end: StatedTime): string {
  if (start.kind !== "date" || end.kind !== "date" || start.part !== null || end.part !== null) return `${stated(start)}开始，${stated(end)}结束`;
  return `${stated(start)}至${dated(end.date, { weekday: true, after: start.date })}`;
}

const days = (first: CalendarFields, last: CalendarFields) =>
  `${calendar.dayLong(first)}至${dated({ precision: "day", fields: last }, { weekday: true, after: { precision: "day", fields: first } })}`;

export const eventTimes: typeof englishEventTimes = {
  calendar,
  partsOfDay: PARTS,
  hourNotStated: "钟点未注明",
  when: {
    starts: (time) => `${stated(time)}${time.kind === "date" ? "起" : "开始"}`,
    ends: (time) => (time.kind === "date" ? `至${stated(time)}止` : `${stated(time)}结束`),
    startsAndEnds,
  },
  inferred: {
    unknown: "时间未注明",
    by: (last) => `不晚于${calendar.dayLong(last)}`,
    notBefore: (first) => `不早于${calendar.dayLong(first)}`,
    between: (first, last) => `${days(first, last)}之间`,
  },
  claim: {
    within: stated,
    starts: (time) => `${stated(time)}开始`,
    ends: (time) => `${stated(time)}结束`,
    withHours: (claim, fromHour, toHour) => `${claim}（按${fromHour}时至${toHour}时理解）`,
    after: (label) => `${quoted(label)}之后`,
    before: (label) => `${quoted(label)}之前`,
    during: (label) => `${quoted(label)}期间`,
    overlaps: (label) => `与${quoted(label)}同时`,
  },
};

/** A whole day begins at 0时 and ends at 24时, so that neither is taken for a stated hour. */
function ofDay({ fields, wholeDay }: NonNullable<WindowEnd>, midnight: string): string {
  return wholeDay ? midnight : clock(fields);
}

/** “2024年5月16日周四10:00至5月17日周五24时”, in one day “2024年5月16日周四10:00至24时”, of one minute “2024年5月16日周四04:20” */
function window(from: WindowEnd, to: WindowEnd): string {
  if (from === null && to === null) return "最早和最晚时间均不详";
  if (from === null) return `最早时间不详，最晚${calendar.dayLong(to!.fields)}${ofDay(to!, "24时")}`;
  const first = `${calendar.dayLong(from.fields)}${ofDay(from, "0时")}`;
  if (to === null) return `最早${first}，最晚时间不详`;
  const sameYear = from.fields.year === to.fields.year;
  const day = sameYear ? calendar.day(to.fields) : calendar.dayLong(to.fields);
  const last = `${calendar.date(from.fields) === calendar.date(to.fields) ? "" : day}${ofDay(to, "24时")}`;
  return first.endsWith(last) ? first : `${first}至${last}`;
}

export const times: TimesWords = {
  ...eventTimes,
  published: (time) => (time.kind === "date" ? dated(time.date, { weekday: false }) : stated(time)),
  window,
};
