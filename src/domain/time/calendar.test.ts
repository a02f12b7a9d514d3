import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { UtcMs, Zone } from "../brand.ts";
import { calendarTicks, fieldsAt, isoWithOffset } from "./calendar.ts";
import type { CalendarUnit } from "./calendar.ts";
import { parseEdtf } from "./edtf.ts";
import { instantAt, wallAt } from "./wallClock.ts";

const zones = ["Asia/Shanghai", "Europe/Moscow", "UTC", "America/St_Johns", "Europe/London", "America/Sao_Paulo"]
  .map((name) => branded<Zone>(name));
const [shanghai, moscow, utc, stJohns, london, saoPaulo] = zones as [Zone, Zone, Zone, Zone, Zone, Zone];

const at = (iso: string) => branded<UtcMs>(Date.parse(iso));

/** Ticks as the clocks of the zone show them. */
function ticks(from: string, to: string, zone: Zone, unit: CalendarUnit): string[] {
  const found = calendarTicks({ from: at(from), to: at(to) }, zone, unit);
  return found.map((tick) => isoWithOffset(tick, zone).replace(/:00(?=[+-])/, ""));
}

describe("calendarTicks", () => {
  it("begins years, quarters, months, weeks and days in the zone", () => {
    expect(ticks("2022-06-01T00:00Z", "2023-12-31T16:00Z", shanghai, "year")).toEqual(["2023-01-01T00:00+08:00", "2024-01-01T00:00+08:00"]);
    expect(ticks("2024-02-01T00:00Z", "2024-08-01T00:00Z", moscow, "quarter")).toEqual([
      "2024-04-01T00:00+03:00", "2024-07-01T00:00+03:00",
    ]);
    expect(ticks("2023-12-01T00:00Z", "2024-02-01T00:00Z", utc, "month")).toEqual([
      "2023-12-01T00:00+00:00", "2024-01-01T00:00+00:00", "2024-02-01T00:00+00:00",
    ]);
    expect(ticks("2024-05-14T00:00Z", "2024-05-28T00:00Z", stJohns, "week")).toEqual(["2024-05-20T00:00-02:30", "2024-05-27T00:00-02:30"]);
    expect(ticks("2024-05-15T16:00Z", "2024-05-17T15:59Z", shanghai, "day")).toEqual(["2024-05-16T00:00+08:00", "2024-05-17T00:00+08:00"]);
  });

  it("divides a day on its clocks", () => {
    expect(ticks("2024-05-15T16:00Z", "2024-05-16T16:00Z", shanghai, "sixHours")).toEqual([
      "2024-05-16T00:00+08:00", "2024-05-16T06:00+08:00", "2024-05-16T12:00+08:00", "2024-05-16T18:00+08:00", "2024-05-17T00:00+08:00",
    ]);
    expect(ticks("2024-05-16T02:30Z", "2024-05-16T05:30Z", stJohns, "threeHours")).toEqual([
      "2024-05-16T00:00-02:30", "2024-05-16T03:00-02:30",
    ]);
    expect(ticks("2024-05-16T02:30Z", "2024-05-16T02:55Z", stJohns, "tenMinutes")).toEqual([
      "2024-05-16T00:00-02:30", "2024-05-16T00:10-02:30", "2024-05-16T00:20-02:30",
    ]);
    expect(ticks("2024-05-16T02:30Z", "2024-05-16T02:31:30Z", utc, "minute")).toEqual(["2024-05-16T02:30+00:00", "2024-05-16T02:31+00:00"]);
  });

  it("follows the clocks through a change", () => {
    expect(ticks("2024-03-30T12:00Z", "2024-04-01T12:00Z", london, "day")).toEqual(["2024-03-31T00:00+00:00", "2024-04-01T00:00+01:00"]);
    expect(ticks("2024-03-31T00:00Z", "2024-03-31T04:30Z", london, "threeHours")).toEqual([
      "2024-03-31T00:00+00:00", "2024-03-31T03:00+01:00",
    ]);
    expect(ticks("2024-03-31T00:00Z", "2024-03-31T02:00Z", london, "hour")).toEqual([
      "2024-03-31T00:00+00:00", "2024-03-31T02:00+01:00", "2024-03-31T03:00+01:00",
    ]);
    expect(ticks("2024-10-26T23:00Z", "2024-10-27T02:00Z", london, "hour")).toEqual([
      "2024-10-27T00:00+01:00", "2024-10-27T01:00+01:00", "2024-10-27T01:00+00:00", "2024-10-27T02:00+00:00",
    ]);
    expect(ticks("2024-10-26T23:00Z", "2024-10-27T06:00Z", london, "threeHours")).toEqual([
      "2024-10-27T00:00+01:00", "2024-10-27T03:00+00:00", "2024-10-27T06:00+00:00",
    ]);
    expect(ticks("2018-11-04T00:00Z", "2018-11-04T10:00Z", saoPaulo, "sixHours")).toEqual([
      "2018-11-04T01:00-02:00", "2018-11-04T06:00-02:00",
    ]);
    expect(ticks("2011-12-29T00:00Z", "2011-12-31T09:00Z", branded<Zone>("Pacific/Apia"), "day")).toEqual([
      "2011-12-29T00:00-10:00", "2011-12-31T00:00+14:00",
    ]);
  });

  it("gives nothing for an extent the wrong way round", () => {
    expect(ticks("2024-05-17T00:00Z", "2024-05-16T00:00Z", utc, "day")).toEqual([]);
  });

  it("stays inside, in order, and what begins a longer unit begins the shorter ones", () => {
    const units: readonly CalendarUnit[] = ["year", "quarter", "month", "day", "sixHours", "threeHours"];
    const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2035, 0) });
    fc.assert(fc.property(fc.constantFrom(...zones), instant, fc.integer({ min: 0, max: 400 }), (zone, start, days) => {
      const extent = { from: branded<UtcMs>(start), to: branded<UtcMs>(start + days * 86_400_000) };
      let longer: readonly UtcMs[] = [];
      for (const unit of units) {
        const found = calendarTicks(extent, zone, unit);
        expect(found.every((tick, i) => tick >= extent.from && tick <= extent.to && tick > (found[i - 1] ?? -Infinity))).toBe(true);
        const all = new Set(found);
        expect(longer.filter((tick) => !all.has(tick))).toEqual([]);
        longer = found;
      }
    }), { numRuns: 60 });
  });
});

it("fieldsAt reads the calendar and the clocks of the zone", () => {
  const evening = at("2024-05-16T10:00Z");
  expect(fieldsAt(evening, shanghai)).toEqual({ year: 2024, month: 5, day: 16, weekday: 4, hour: 18, minute: 0, second: 0 });
  expect(fieldsAt(evening, stJohns)).toMatchObject({ day: 16, hour: 7, minute: 30 });
  expect(fieldsAt(at("2023-12-31T16:00:30.500Z"), shanghai)).toEqual({ year: 2024, month: 1, day: 1, weekday: 1, hour: 0, minute: 0, second: 30.5 });
  expect(fieldsAt(at("2023-12-31T16:00Z"), utc)).toMatchObject({ year: 2023, month: 12, day: 31, weekday: 0, hour: 16 });
  expect(fieldsAt(at("1960-05-16T12:00Z"), utc)).toEqual({ year: 1960, month: 5, day: 16, weekday: 1, hour: 12, minute: 0, second: 0 });
});

describe("isoWithOffset", () => {
  it("writes clock and offset of the zone", () => {
    expect(isoWithOffset(at("2024-05-15T20:20Z"), shanghai)).toBe("2024-05-16T04:20:00+08:00");
    expect(isoWithOffset(at("2024-05-15T20:20Z"), utc)).toBe("2024-05-15T20:20:00+00:00");
    expect(isoWithOffset(at("2024-05-15T20:20:05.900Z"), stJohns)).toBe("2024-05-15T17:50:05-02:30");
  });

  it("names an instant that parseEdtf reads back", () => {
    const second = fc.integer({ min: Date.UTC(1850, 0) / 1000, max: Date.UTC(2035, 0) / 1000 });
    fc.assert(fc.property(fc.constantFrom(...zones), second, (zone, seconds) => {
      const parsed = parseEdtf(isoWithOffset(branded<UtcMs>(seconds * 1000), zone), zone);
      expect(parsed.ok && parsed.value.span.from).toBe(seconds * 1000);
    }));
  });
});

it("instantAt finds the first instant at which the clocks show a time or later", () => {
  const minute = fc.integer({ min: Date.UTC(1985, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  fc.assert(fc.property(fc.constantFrom(...zones), minute, (zone, minutes) => {
    const instant = branded<UtcMs>(minutes * 60_000);
    const first = instantAt(wallAt(instant, zone), zone);
    expect(wallAt(first, zone)).toBe(wallAt(instant, zone));
    expect(first).toBeLessThanOrEqual(instant);
    // Two hours: St. John's in 1988.
    expect(instant - first).toBeLessThanOrEqual(2 * 3_600_000);
  }), { numRuns: 500 });
});
