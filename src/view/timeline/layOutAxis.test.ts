import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { SPACINGS } from "../../state/viewState.ts";
import { english } from "../../words/en/english.ts";
import { labelWidth } from "./labelWidth.ts";
import { layOutAxis, MAJOR_FONT, MINOR_FONT } from "./layOutAxis.ts";
import type { AxisLayout } from "./layOutAxis.ts";
import { panned } from "./stretch.ts";
import { timeWarp } from "./timeWarp.ts";

const utc = (text: string) => branded<UtcMs>(Date.parse(text));
const { calendar } = english.times;
const beijing = branded<Zone>("Asia/Shanghai");

/** The dates over a stretch on Beijing's clocks, to scale: the larger unit, then the smaller. */
function dates(from: string, to: string, floor = 1000): readonly [string[], string[]] {
  const shown = { from: utc(`${from}+08:00`), to: utc(`${to}+08:00`) };
  const warp = timeWarp("scale", shown, []);
  const { major, minor } = layOutAxis({ shown, warp, zone: beijing, calendar, floor, spacing: "scale" });
  return [major.filter(({ labelled }) => labelled).map(({ text }) => text), minor.map(({ text }) => text)];
}

describe("dates above the timeline, to scale", () => {
  it("are hours under days", () => {
    expect(dates("2024-05-16T00:00", "2024-05-17T00:00")).toEqual([
      ["Thu 16 May"], ["03:00", "06:00", "09:00", "noon", "15:00", "18:00", "21:00"],
    ]);
    expect(dates("2024-05-15T00:00", "2024-05-18T00:00", 660)).toEqual([
      ["Wed 15 May", "Thu 16 May", "Fri 17 May"], ["06:00", "noon", "18:00", "06:00", "noon", "18:00", "06:00", "noon", "18:00"],
    ]);
    expect(dates("2024-05-16T10:00", "2024-05-16T10:50")).toEqual([["Thu 16 May"], ["10:10", "10:20", "10:30", "10:40"]]);
  });

  it("are days and weeks under months", () => {
    expect(dates("2024-05-12T00:00", "2024-05-19T00:00")).toEqual([
      ["May 2024"], ["Mon 13 May", "Tue 14 May", "Wed 15 May", "Thu 16 May", "Fri 17 May", "Sat 18 May"],
    ]);
    expect(dates("2024-04-25T00:00", "2024-05-31T00:00", 660)).toEqual([
      ["April 2024", "May 2024"], ["Mon 29 Apr", "Mon 6 May", "Mon 13 May", "Mon 20 May", "Mon 27 May"],
    ]);
  });

  it("are months and quarters under years", () => {
    expect(dates("2023-07-01T00:00", "2024-06-01T00:00")).toEqual([
      ["2023", "2024"], ["Aug", "Sep", "Oct", "Nov", "Dec", "Feb", "Mar", "Apr", "May"],
    ]);
    expect(dates("2022-01-01T00:00", "2024-07-01T00:00", 660)).toEqual([
      ["2022", "2023", "2024"], ["Apr", "Jul", "Oct", "Apr", "Jul", "Oct", "Apr"],
    ]);
  });

  it("are round years where a year has no room", () => {
    expect(dates("1949-01-01T00:00", "2024-07-01T00:00", 660)[0]).toEqual(["1950", "1960", "1970", "1980", "1990", "2000", "2010"]);
    expect(dates("2008-06-01T00:00", "2024-07-01T00:00", 660)[0]).toEqual(["2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022"]);
  });
});

const zones = ["Asia/Shanghai", "Europe/Moscow", "UTC", "America/St_Johns", "Europe/London"].map((name) => branded<Zone>(name));
const whole = { from: utc("1949-10-01T00:00Z"), to: utc("2024-07-01T00:00Z") };
const days = ["1949-10-02", "2000-07-18", "2022-02-24", "2023-03-21", "2024-05-15", "2024-05-16", "2024-05-16T06:00Z", "2024-05-17"];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const view = fc.record({
  spacing: fc.constantFrom(...SPACINGS),
  zone: fc.constantFrom(...zones),
  floor: fc.integer({ min: 272, max: 1400 }),
  zoomed: share,
  place: share,
});

type View = typeof view extends fc.Arbitrary<infer T> ? T : never;

/** From an hour to the whole, short stretches as often as long ones; then moved by a share of its length. */
function axisOf({ spacing, zone, floor, zoomed, place }: View, by = 0): AxisLayout {
  const warp = timeWarp(spacing, whole, days.map(utc));
  const length = (3_600_000 / (whole.to - whole.from)) ** (spacing === "scale" ? zoomed : zoomed / 5);
  const stretch = panned({ from: place * (1 - length), to: place * (1 - length) + length }, by);
  const shown = { from: warp.toTime(stretch.from), to: warp.toTime(stretch.to) };
  return layOutAxis({ shown, warp, zone, calendar, floor, spacing });
}

/** Both lines of labels as [left, right] in pixels, on a page of the given width. */
function lines({ major, minor }: AxisLayout, width: number): [number, number][][] {
  return [
    major.filter(({ labelled }) => labelled).map(({ from, text }) => [from * width + 8, from * width + 8 + labelWidth(text, MAJOR_FONT)]),
    minor.map(({ share: at, text }) => [at * width - labelWidth(text, MINOR_FONT) / 2, at * width + labelWidth(text, MINOR_FONT) / 2]),
  ];
}

describe("labels above the timeline", () => {
  it("neither meet nor leave the page, on any clock, at any zoom and width", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(view, fc.integer({ min: 0, max: 1600 }), (choice, wider) => {
        const axis = axisOf(choice);
        for (const width of [choice.floor, choice.floor + wider]) {
          for (const line of lines(axis, width)) {
            line.forEach(([left, right], position) => {
              expect(left).toBeGreaterThanOrEqual(line[position - 1]?.[1] ?? -0.01);
              expect(right).toBeLessThanOrEqual(width + 0.01);
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("always give at least one date, to scale", () => {
    fc.assert(
      fc.property(view, (choice) => {
        const { major, minor } = axisOf({ ...choice, spacing: "scale" });
        expect(major.filter(({ labelled }) => labelled).length + minor.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("keep a date's shade while the reader pans", () => {
    fc.assert(
      fc.property(view, fc.double({ min: -1, max: 1, noNaN: true }), (choice, by) => {
        const shades = (axis: AxisLayout) => new Map(axis.major.filter(({ from }) => from > 0).map(({ at, even }) => [at, even]));
        const before = shades(axisOf({ ...choice, spacing: "scale" }));
        for (const [at, even] of shades(axisOf({ ...choice, spacing: "scale" }, by))) if (before.has(at)) expect(before.get(at)).toBe(even);
      }),
    );
  });

  it("shade every second stretch", () => {
    fc.assert(
      fc.property(view, (choice) => {
        const { major } = axisOf({ ...choice, spacing: "scale" });
        for (const [position, { even, from }] of major.entries()) {
          const previous = major[position - 1];
          if (previous !== undefined && previous.to === from) expect(even).toBe(!previous.even);
        }
      }),
    );
  });
});
