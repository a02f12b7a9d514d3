import type { StatedDate, StatedTime } from "../../domain/story/statedTime.ts";
import type { CalendarFields, CalendarWords } from "../../domain/time/calendar.ts";
import type { eventTimes as EnglishEventTimes, TimesWords } from "../en/times.ts";
import type { WindowEnd } from "../windowWords.ts";
import { quoted } from "./quoted.ts";

type Case = "nominative" | "genitive" | "accusative" | "instrumental";

const NOMINATIVE = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
const GENITIVE = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

const MONTHS: Readonly<Record<Case, readonly string[]>> = {
  nominative: NOMINATIVE,
  genitive: GENITIVE,
  accusative: NOMINATIVE,
  instrumental: [
    "январём", "февралём", "мартом", "апрелем", "маем", "июнем", "июлем", "августом", "сентябрём", "октябрём", "ноябрём", "декабрём",
  ],
};

const WEEKDAYS: Readonly<Record<Case, readonly string[]>> = {
  nominative: ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
  genitive: ["воскресенья", "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы"],
  accusative: ["воскресенье", "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу"],
  instrumental: ["воскресеньем", "понедельником", "вторником", "средой", "четвергом", "пятницей", "субботой"],
};
const SHORT_WEEKDAYS = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

const YEAR: Readonly<Record<Case, string>> = { nominative: "год", genitive: "года", accusative: "год", instrumental: "годом" };

function clock({ hour, minute }: CalendarFields): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(hour)}:${two(minute)}`;
}

const short = (name: string) => name.slice(0, 3);
/** “мая”: of a day of the month, which stands in the genitive whatever the case of the whole. */
const ofMonth = ({ month }: CalendarFields) => GENITIVE[month - 1]!;
const dayAndMonth = (fields: CalendarFields) => `${fields.day} ${ofMonth(fields)}`;
const weekday = (fields: CalendarFields, grammar: Case) => WEEKDAYS[grammar][fields.weekday]!;
const month = (fields: CalendarFields, grammar: Case) => MONTHS[grammar][fields.month - 1]!;
const ofYear = ({ year }: CalendarFields) => ` ${year} года`;
const day = (fields: CalendarFields, grammar: Case = "nominative") => `${weekday(fields, grammar)}, ${calendar.date(fields)}`;

const calendar: CalendarWords = {
  day: (fields) => `${SHORT_WEEKDAYS[fields.weekday]!}, ${fields.day} ${short(ofMonth(fields))}`,
  dayLong: (fields) => day(fields),
  date: (fields) => dayAndMonth(fields) + ofYear(fields),
  month: (fields) => short(month(fields, "nominative")),
  monthYear: (fields) => `${month(fields, "nominative")} ${fields.year}`,
  year: ({ year }) => String(year),
  time: clock,
};

const PARTS: TimesWords["partsOfDay"] = { morning: "утром", afternoon: "во второй половине дня", evening: "вечером" };

/** How a date is written: with the day of the week, and with its year, which may be said later in the sentence. */
interface Fullness {
  readonly weekday: boolean;
  readonly year: boolean;
}

const FULL: Fullness = { weekday: true, year: true };
/** Between two dates, and of a document, nobody asks for the day of the week. */
const PLAIN: Fullness = { weekday: false, year: true };

function dated({ precision, fields }: StatedDate, grammar: Case, fullness: Fullness): string {
  const year = fullness.year ? ofYear(fields) : "";
  const dayOf = () => (fullness.weekday ? `${weekday(fields, grammar)}, ` : "") + dayAndMonth(fields) + year;
  switch (precision) {
    case "year":
      return `${fields.year} ${YEAR[grammar]}`;
    case "month":
      return month(fields, grammar) + year;
    case "day":
      return dayOf();
    case "minute":
      return `${dayOf()}, ${clock(fields)}`;
    default:
      return precision satisfies never;
  }
}

/** What a sentence goes on after: a day that follows the name of its weekday stands between commas. */
const enclosed = (text: string) => (text.includes(",") ? `${text},` : text);

/** The first of two dates: a year that both have is said once, at the end. */
function firstOf(from: StatedDate, to: StatedDate, grammar: Case, fullness: Fullness): string {
  const yearFollows = from.fields.year === to.fields.year && to.precision !== "year";
  return enclosed(dated(from, grammar, { ...fullness, year: !yearFollows }));
}

/** “между 13 и 15 мая 2024 года”, “между октябрём и ноябрём 2023 года”, “между 04:20 и 12:00 16 мая 2024 года” */
function between(from: StatedDate, to: StatedDate, fullness: Fullness): string {
  const ofOneDay = [from, to].every(({ precision }) => precision === "minute") && calendar.date(from.fields) === calendar.date(to.fields);
  if (ofOneDay) return `между ${clock(from.fields)} и ${clock(to.fields)} ${calendar.date(to.fields)}`;
  const ofOneMonth = [from, to].every(({ precision }) => precision === "day") && calendar.monthYear(from.fields) === calendar.monthYear(to.fields);
  const first = ofOneMonth && !fullness.weekday ? String(from.fields.day) : firstOf(from, to, "instrumental", fullness);
  return `между ${first} и ${dated(to, "instrumental", fullness)}`;
}

const withPart = (date: string, { part }: Extract<StatedTime, { kind: "date" }>) => (part === null ? date : `${date}, ${PARTS[part]}`);

/** Stands alone, after a name and a colon, or after a dash. */
function stated(time: StatedTime): string {
  switch (time.kind) {
    case "date":
      return withPart(dated(time.date, "nominative", FULL), time);
    case "between":
      return between(time.from, time.to, PLAIN);
    case "by":
      return `не позднее ${dated(time.to, "genitive", PLAIN)}`;
    case "since":
      return `не ранее ${dated(time.from, "genitive", PLAIN)}`;
    default:
      return time satisfies never;
  }
}

const begins = (time: StatedTime) => `начало — ${stated(time)}`;
const ends = (time: StatedTime) => `окончание — ${stated(time)}`;

export const eventTimes: typeof EnglishEventTimes = {
  calendar,
  partsOfDay: PARTS,
  hourNotStated: "час не указан",
  when: {
    starts: (time) => (time.kind === "date" ? withPart(`с ${dated(time.date, "genitive", FULL)}`, time) : begins(time)),
    ends: (time) => (time.kind === "date" ? withPart(`по ${dated(time.date, "accusative", FULL)}`, time) : ends(time)),
    startsAndEnds: (start, end) =>
      start.kind === "date" && start.part === null && end.kind === "date"
        ? withPart(`с ${firstOf(start.date, end.date, "genitive", FULL)} по ${dated(end.date, "accusative", FULL)}`, end)
        : `${begins(start)}; ${ends(end)}`,
  },
  inferred: {
    unknown: "время не указано",
    by: (last) => `не позднее ${day(last, "genitive")}`,
    notBefore: (first) => `не ранее ${day(first, "genitive")}`,
    between: (first, last) => between({ precision: "day", fields: first }, { precision: "day", fields: last }, FULL),
  },
  claim: {
    within: stated,
    starts: begins,
    ends,
    withHours: (claim, fromHour, toHour) => `${claim} (понимается как ${fromHour}–${toHour} ч)`,
    after: (label) => `после события ${quoted(label)}`,
    before: (label) => `до события ${quoted(label)}`,
    during: (label) => `в ходе события ${quoted(label)}`,
    overlaps: (label) => `во время события ${quoted(label)}`,
  },
};

/** “04:20”, “начала”: followed by the day in the genitive. */
const edge = ({ fields, wholeDay }: NonNullable<WindowEnd>, side: "начала" | "конца") => (wholeDay ? side : clock(fields));

/** “в промежутке с 10:00 четверга, 16 мая, до конца пятницы, 17 мая 2024 года” */
function window(from: WindowEnd, to: WindowEnd): string {
  const first = from && edge(from, "начала");
  const last = to && `${edge(to, "конца")} ${day(to.fields, "genitive")}`;
  if (from === null) return last === null ? "без известных границ" : `не позднее ${last}`;
  if (to === null) return `не ранее ${first} ${day(from.fields, "genitive")}`;
  if (calendar.date(from.fields) === calendar.date(to.fields)) return `в промежутке с ${first} до ${last}`;
  const firstDay = firstOf({ precision: "day", fields: from.fields }, { precision: "day", fields: to.fields }, "genitive", FULL);
  return `в промежутке с ${first} ${firstDay} до ${last}`;
}

export const times: TimesWords = {
  ...eventTimes,
  published: (time) => (time.kind === "date" ? dated(time.date, "nominative", PLAIN) : stated(time)),
  window,
};
