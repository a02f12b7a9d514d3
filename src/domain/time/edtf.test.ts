import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { Zone } from "../brand.ts";
import { parseEdtf, partOfDay } from "./edtf.ts";

const zone = (name: string) => branded<Zone>(name);
const shanghai = zone("Asia/Shanghai");

/** What a text means, as two ISO instants in UTC, or the sentence that says why it means nothing. */
function read(text: string, where: Zone = shanghai): string {
  const parsed = parseEdtf(text, where);
  return parsed.ok ? `${ends(parsed.value.span)} ${parsed.value.precision}` : parsed.why;
}

function ends({ from, to }: { from: number | null; to: number | null }): string {
  const iso = (at: number | null) => at === null ? ".." : new Date(at).toISOString().replace(/:00\.000Z$/, "Z");
  return from === to ? iso(from) : `${iso(from)}/${iso(to)}`;
}

describe("a date", () => {
  it("is a year, a month or a day in its zone, to 24:00", () => {
    expect(read("2023")).toBe("2022-12-31T16:00Z/2023-12-31T16:00Z year");
    expect(read("2024-03")).toBe("2024-02-29T16:00Z/2024-03-31T16:00Z month");
    expect(read("2023-12")).toBe("2023-11-30T16:00Z/2023-12-31T16:00Z month");
    expect(read("2024-05-16")).toBe("2024-05-15T16:00Z/2024-05-16T16:00Z day");
    expect(read("2024-02-29", zone("UTC"))).toBe("2024-02-29T00:00Z/2024-03-01T00:00Z day");
    expect(read("2024-05-16", zone("America/St_Johns"))).toBe("2024-05-16T02:30Z/2024-05-17T02:30Z day");
  });

  it("is as long as the clocks make it where they change", () => {
    expect(read("2024-03-31", zone("Europe/London"))).toBe("2024-03-31T00:00Z/2024-03-31T23:00Z day");
    expect(read("2024-10-27", zone("Europe/London"))).toBe("2024-10-26T23:00Z/2024-10-28T00:00Z day");
    // Clocks went from 00:00 to 01:00: the day began at 01:00.
    expect(read("2018-11-04", zone("America/Sao_Paulo"))).toBe("2018-11-04T03:00Z/2018-11-05T02:00Z day");
    // Clocks went back from 00:01 to 23:01, so midnight came twice; the first counts.
    expect(read("2010-11-07", zone("America/St_Johns"))).toBe("2010-11-07T02:30Z/2010-11-08T03:30Z day");
  });

  it("must exist", () => {
    expect(read("2024-02-30")).toBe("“2024-02-30” is no date: the last day of 2024-02 is 29");
    expect(read("2023-02-29")).toContain("the last day of 2023-02 is 28");
    expect(read("2024-05-00")).toContain("is no date");
    expect(read("2024-13")).toBe("“2024-13” has no such month; months go from 01 to 12");
    expect(read("2024-00-01")).toContain("months go from 01 to 12");
    expect(read("2011-12-30", zone("Pacific/Apia"))).toBe("“2011-12-30” was left out of the calendar of Pacific/Apia");
  });

  it("does not take a clock time for a year", () => {
    expect(read("0930")).toBe("0930 reads as the year 930; a clock time needs its date, as in 2024-05-16T09:30+08:00");
    expect(read("09:30")).toContain("has no date; a clock time needs its date");
    expect(read("-0044")).toContain("write four digits");
    expect(read("20240516")).toContain("write four digits");
  });
});

describe("a date-time", () => {
  it("is one instant, with its offset and whatever the zone", () => {
    expect(read("2024-05-16T04:20+08:00")).toBe("2024-05-15T20:20Z minute");
    expect(read("2024-05-16T04:20+08:00", zone("Europe/Moscow"))).toBe("2024-05-15T20:20Z minute");
    expect(read("2024-05-15T20:20Z")).toBe("2024-05-15T20:20Z minute");
    expect(read("2024-05-15T17:50-02:30")).toBe("2024-05-15T20:20Z minute");
    expect(read("2024-05-16T04:20+08")).toBe("2024-05-15T20:20Z minute");
    expect(read("2024-05-16T04:20:07+08:00")).toBe("2024-05-15T20:20:07.000Z minute");
  });

  it("without an offset is told the offset of the zone", () => {
    expect(read("2024-05-16T04:20")).toBe(
      "“2024-05-16T04:20” has a clock time without its offset from UTC; write 2024-05-16T04:20+08:00 if it is the time in Asia/Shanghai",
    );
    expect(read("2024-05-16T04:20", zone("America/St_Johns"))).toContain("write 2024-05-16T04:20-02:30 if");
  });

  it("has clock times and offsets that exist", () => {
    expect(read("2024-05-16T24:00+08:00")).toContain("clocks go from 00:00 to 23:59");
    expect(read("2024-05-16T04:60Z")).toContain("clocks go from 00:00 to 23:59");
    expect(read("2024-05-16T04:20+15:00")).toContain("offsets go from -12:00 to +14:00");
  });
});

describe("an interval", () => {
  it("goes from the beginning of one end to the end of the other", () => {
    expect(read("2024-05-13/2024-05-15")).toBe("2024-05-12T16:00Z/2024-05-15T16:00Z interval");
    expect(read("2023/2024-05-16T04:20+08:00")).toBe("2022-12-31T16:00Z/2024-05-15T20:20Z interval");
    expect(read("2024-05-16T09:00+08:00/2024-05-16")).toBe("2024-05-16T01:00Z/2024-05-16T16:00Z interval");
    expect(read("2024-05-16/2024-05-16")).toBe("2024-05-15T16:00Z/2024-05-16T16:00Z interval");
    expect(read("2024-05-16T04:20Z/2024-05-16T04:20Z")).toBe("2024-05-16T04:20Z interval");
  });

  it("may have one open end", () => {
    expect(read("../2024-05-15")).toBe("../2024-05-15T16:00Z interval");
    expect(read("2024-05-15/..")).toBe("2024-05-14T16:00Z/.. interval");
  });

  it("has two ends, of which the earlier comes first and one is known", () => {
    expect(read("2024-05-17/2024-05-15")).toBe("“2024-05-17/2024-05-15” ends before it begins; write the earlier end first");
    expect(read("2024-05-17/2024-05-16")).toContain("ends before it begins");
    expect(read("../..")).toContain("has no known end");
    expect(read("..")).toContain("has no known end");
    expect(read("2024-05-17/")).toContain("write .. for an end that is not known");
    expect(read("2023/2024/2025")).toContain("more than one slash");
    expect(read("2024-05-16/2024-05-32")).toContain("is no date");
    expect(read("2024-02-30/2024-05-16")).toContain("is no date");
  });
});

it("says of EDTF beyond level 0 that it is not supported", () => {
  expect(read("2024-05~")).toContain("approximate or uncertain, which is not supported");
  expect(read("2024-05-16?")).toContain("approximate or uncertain, which is not supported");
  expect(read("2024%")).toContain("approximate or uncertain, which is not supported");
  expect(read("202X")).toContain("leaves digits open with X, which is not supported");
  expect(read("2024-XX-16")).toContain("leaves digits open with X, which is not supported");
  expect(read("2024-21")).toContain("a season or a quarter, which is not supported");
  expect(read("2024-24")).toContain("a season or a quarter, which is not supported");
});

it("says what to write instead of something else", () => {
  expect(read("")).toContain("write a date such as 2024-05-16");
  expect(read(" ")).toContain("write a date such as 2024-05-16");
  expect(read("Thursday")).toContain("is no date that can be read; write 2023, 2024-03");
  expect(read("2024-5-16")).toContain("is no date that can be read");
  expect(read("2024-05-16 ")).toContain("is no date that can be read");
});

describe("a part of a day", () => {
  const part = (day: string, name: "morning" | "afternoon" | "evening", where: Zone = shanghai) => {
    const span = partOfDay(day, name, where);
    return span.ok ? ends(span.value) : span.why;
  };

  it("is some hours on the clocks of the place", () => {
    expect(part("2024-05-16", "morning")).toBe("2024-05-15T22:00Z/2024-05-16T04:00Z");
    expect(part("2024-05-16", "afternoon")).toBe("2024-05-16T04:00Z/2024-05-16T10:00Z");
    expect(part("2024-05-16", "evening")).toBe("2024-05-16T10:00Z/2024-05-16T16:00Z");
    expect(part("2024-03-31", "morning", zone("Europe/London"))).toBe("2024-03-31T05:00Z/2024-03-31T11:00Z");
  });

  it("needs one single day", () => {
    expect(part("2024-05", "afternoon")).toBe("“2024-05” is not one single day; “afternoon” needs one, as in 2024-05-16");
    expect(part("2024-05-16/2024-05-16", "afternoon")).toContain("is not one single day");
    expect(part("2024-02-30", "afternoon")).toContain("is no date");
  });
});
