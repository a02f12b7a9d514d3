import type { Zone } from "../brand.ts";
import type { PartOfDay } from "./edtf.ts";

/** What is wrong with a date, for those who write stories, and what to write instead. */
export const edtfProblems = {
  blank: () => "nothing is written here; write a date such as 2024-05-16",
  slashes: (text: string) => `“${text}” has more than one slash; an interval has two ends, as in 2024-05-13/2024-05-15`,
  blankEnd: (text: string) => `“${text}” leaves an end blank; write .. for an end that is not known`,
  reversed: (text: string) => `“${text}” ends before it begins; write the earlier end first`,
  noEnd: (text: string) => `“${text}” has no known end, so it says nothing; write a date for one end or leave the entry out`,
  noDate: whyNoDate,
  clockAsYear: (text: string, year: number) => `${text} reads as the year ${year}; a clock time needs its date, as in 2024-05-16T09:30+08:00`,
  season: (text: string) => `“${text}” names a season or a quarter, which is not supported; write its months, as in 2024-03/2024-05`,
  month: (text: string) => `“${text}” has no such month; months go from 01 to 12`,
  day: (text: string, month: string, last: number) => `“${text}” is no date: the last day of ${month} is ${last}`,
  leftOut: (text: string, zone: Zone) => `“${text}” was left out of the calendar of ${zone}`,
  clock: (text: string) => `“${text}” has no such clock time; clocks go from 00:00 to 23:59`,
  noOffset: (text: string, usual: string, zone: Zone) => `“${text}” has a clock time without its offset from UTC; write ${text}${usual} if it is the time in ${zone}`,
  offset: (text: string) => `“${text}” has no such offset; offsets go from -12:00 to +14:00`,
  notOneDay: (day: string, part: PartOfDay) => `“${day}” is not one single day; “${part}” needs one, as in 2024-05-16`,
};

function whyNoDate(text: string): string {
  if (/^-?Y|^-\d|^\d{5,}/.test(text)) return `“${text}” is no year from 1000 to 9999; write four digits`;
  if (/^\d{1,2}:\d\d/.test(text)) return `“${text}” has no date; a clock time needs its date, as in 2024-05-16T09:30+08:00`;
  if (/^[\dX-]*X/.test(text)) {
    return `“${text}” leaves digits open with X, which is not supported; write the whole stretch, as in 2020/2029`;
  }
  if (/[~?%]/.test(text)) {
    return `“${text}” marks a date as approximate or uncertain, which is not supported; ` +
      "write how far it may be off, as in 2024-05-13/2024-05-18";
  }
  return `“${text}” is no date that can be read; write 2023, 2024-03, 2024-05-16, 2024-05-16T04:20+08:00 or two of these with a slash`;
}
