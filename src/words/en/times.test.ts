import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import type { InstantStyle } from "../../domain/time/calendar.ts";
import { english } from "./english.ts";

const [shanghai, moscow, utc, stJohns] = ["Asia/Shanghai", "Europe/Moscow", "UTC", "America/St_Johns"].map((name) => branded<Zone>(name)) as [Zone, Zone, Zone, Zone];

function written(iso: string, zone: Zone, style: InstantStyle): string {
  return formatInstant(branded<UtcMs>(Date.parse(iso)), zone, english.times.calendar, style);
}

describe("English dates and times", () => {
  const evening = "2024-05-16T10:00Z";

  it("are British, without commas", () => {
    expect(written(evening, shanghai, "day")).toBe("Thu 16 May");
    expect(written(evening, shanghai, "dayLong")).toBe("Thursday 16 May 2024");
    expect(written(evening, shanghai, "date")).toBe("16 May 2024");
    expect(written(evening, shanghai, "month")).toBe("May");
    expect(written(evening, shanghai, "monthYear")).toBe("May 2024");
    expect(written(evening, shanghai, "year")).toBe("2024");
    expect(written(evening, shanghai, "time")).toBe("18:00");
    expect(written("2024-09-05T10:00Z", utc, "month")).toBe("Sep");
    expect(written("2024-09-05T10:00Z", utc, "day")).toBe("Thu 5 Sep");
    expect(written("2024-09-05T10:00Z", utc, "monthYear")).toBe("September 2024");
  });

  it("name every month and every day of the week", () => {
    const months = [...Array(12).keys()].map((month) => written(new Date(Date.UTC(2024, month)).toISOString(), utc, "monthYear"));
    expect(months.join()).toBe(
      "January 2024,February 2024,March 2024,April 2024,May 2024,June 2024,July 2024,August 2024,September 2024,October 2024,November 2024,December 2024",
    );
    const days = [...Array(7).keys()].map((day) => written(`2024-05-${13 + day}T00:00Z`, utc, "day"));
    expect(days).toEqual(["Mon 13 May", "Tue 14 May", "Wed 15 May", "Thu 16 May", "Fri 17 May", "Sat 18 May", "Sun 19 May"]);
  });

  it("are the zone's", () => {
    expect(written(evening, moscow, "time")).toBe("13:00");
    expect(written(evening, stJohns, "time")).toBe("07:30");
    expect(written("2024-05-15T16:00Z", shanghai, "day")).toBe("Thu 16 May");
    expect(written("2024-05-15T16:00Z", shanghai, "time")).toBe("00:00");
    expect(written("2024-05-15T16:00Z", utc, "day")).toBe("Wed 15 May");
  });

  it("say noon at noon, and only then", () => {
    expect(written("2024-05-16T04:00Z", shanghai, "time")).toBe("noon");
    expect(written("2024-05-16T04:00:30Z", shanghai, "time")).toBe("12:00");
    expect(written("1960-05-16T12:00Z", utc, "time")).toBe("noon");
  });
});

describe("English lists", () => {
  it("have an and before the last", () => {
    expect(english.evidence.list([])).toBe("");
    expect(english.evidence.list(["Xinhua"])).toBe("Xinhua");
    expect(english.evidence.list(["Xinhua", "CCTV", "the Kremlin"])).toBe("Xinhua, CCTV and the Kremlin");
    expect(english.evidence.series([1, 2, 3])).toEqual([1, ", ", 2, ", ", 3]);
  });
});
