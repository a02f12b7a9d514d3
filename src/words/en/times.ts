import type { StatedDate, StatedTime } from "../../domain/story/statedTime.ts";
import type { CalendarFields, CalendarWords } from "../../domain/time/calendar.ts";
import type { PartOfDay } from "../../domain/time/edtf.ts";
import type { WindowEnd } from "../windowWords.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Of the zone's 24-hour clock; exactly 12:00 is “noon”. */
function clock({ hour, minute, second }: CalendarFields): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return hour === 12 && minute === 0 && second === 0 ? "noon" : `${two(hour)}:${two(minute)}`;
}

const month = (fields: CalendarFields) => MONTHS[fields.month - 1]!;
const short = (name: string) => name.slice(0, 3);
const day = (fields: CalendarFields) => `${WEEKDAYS[fields.weekday]!} ${calendar.date(fields)}`;

const calendar: CalendarWords = {
  day: (fields) => `${short(WEEKDAYS[fields.weekday]!)} ${fields.day} ${short(month(fields))}`,
  dayLong: day,
  date: (fields) => `${fields.day} ${month(fields)} ${fields.year}`,
  month: (fields) => short(month(fields)),
  monthYear: (fields) => `${month(fields)} ${fields.year}`,
  year: ({ year }) => String(year),
  time: clock,
};

const PARTS: Readonly<Record<PartOfDay, string>> = { morning: "morning", afternoon: "afternoon", evening: "evening" };

function dated({ precision, fields }: StatedDate, dayOf: (fields: CalendarFields) => string): string {
  switch (precision) {
    case "year":
      return calendar.year(fields);
    case "month":
      return calendar.monthYear(fields);
    case "day":
      return dayOf(fields);
    case "minute":
      return `${dayOf(fields)}, ${clock(fields)}`;
    default:
      return precision satisfies never;
  }
}

/** Between two dates, and of a document, nobody asks for the day of the week. */
const plain = (date: StatedDate) => dated(date, calendar.date);

/** “Thursday 16 May 2024, afternoon”, “between 13 May 2024 and 15 May 2024”, “by 16 May 2024”, “from 2022 on” */
function stated(time: StatedTime): string {
  switch (time.kind) {
    case "date":
      return dated(time.date, day) + (time.part === null ? "" : `, ${PARTS[time.part]}`);
    case "between":
      return `between ${plain(time.from)} and ${plain(time.to)}`;
    case "by":
      return `by ${plain(time.to)}`;
    case "since":
      return `from ${plain(time.from)} on`;
    default:
      return time satisfies never;
  }
}

/** What `times` says of one event. Embeds take this part of it alone: see `timelineWords.ts`. */
export const eventTimes = {
  calendar,
  /** As they stand alone. */
  partsOfDay: PARTS,
  hourNotStated: "hour not stated",
  /** When an event was, where its beginning or its end is stated; of all of it `claim.within` tells. */
  when: {
    /** “until March 2024”, but “ends between 16 April and 16 May 2024”. */
    starts: (time: StatedTime) => `${time.kind === "date" ? "from" : "begins"} ${stated(time)}`,
    ends: (time: StatedTime) => `${time.kind === "date" ? "until" : "ends"} ${stated(time)}`,
    startsAndEnds: (start: StatedTime, end: StatedTime) => `${stated(start)} to ${stated(end)}`,
  },
  /** When an event was, in days that follow from other events: its own is stated nowhere. */
  inferred: {
    unknown: "at a time not stated",
    by: (last: CalendarFields) => `by ${day(last)}`,
    notBefore: (first: CalendarFields) => `not before ${day(first)}`,
    between: (first: CalendarFields, last: CalendarFields) => `between ${day(first)} and ${day(last)}`,
  },
  /** What a statement says of an event, after its name or alone in a list. */
  claim: {
    within: stated,
    starts: (time: StatedTime) => `begins ${stated(time)}`,
    ends: (time: StatedTime) => `ends ${stated(time)}`,
    /** Of hours of the clock that a part of the day is given, so that nobody takes them for stated ones. */
    withHours: (claim: string, fromHour: number, toHour: number) => `${claim} (read as ${fromHour} to ${toHour} h)`,
    after: (label: string) => `after “${label}”`,
    before: (label: string) => `before “${label}”`,
    during: (label: string) => `during “${label}”`,
    overlaps: (label: string) => `at the time of “${label}”`,
  },
};

/** Of a window: “from 10:00 on Thursday 16 May 2024”, “to the end of Friday 17 May 2024” */
function windowEnd(end: WindowEnd, preposition: "from" | "to", side: "beginning" | "end"): string {
  if (end === null) return `with no known ${side}`;
  return end.wholeDay ? `${preposition} the ${side} of ${day(end.fields)}` : `${preposition} ${clock(end.fields)} on ${day(end.fields)}`;
}

/** Times in words, and how the parts of a date stand together. Where a language has cases, each function has the dates themselves to inflect. */
export const times = {
  ...eventTimes,
  /** When a document was published. */
  published: (time: StatedTime) => (time.kind === "date" ? plain(time.date) : stated(time)),
  /** “from 10:00 on Thursday 16 May 2024 to the end of Friday 17 May 2024”: what the evidence leaves open. */
  window: (from: WindowEnd, to: WindowEnd) => `${windowEnd(from, "from", "beginning")} ${windowEnd(to, "to", "end")}`,
};

export type TimesWords = typeof times;
