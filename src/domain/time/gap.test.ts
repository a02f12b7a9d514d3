import { expect, it } from "vitest";
import { parseGap } from "./gap.ts";

const HOUR = 3_600_000;

function read(text: string): unknown {
  const gap = parseGap(text);
  return gap.ok ? [gap.value.atLeast / HOUR, gap.value.atMost === null ? null : gap.value.atMost / HOUR] : gap.why;
}

it("reads the least and the most time between", () => {
  expect(read("PT2H/PT24H")).toEqual([2, 24]);
  expect(read("PT0M/P1D")).toEqual([0, 24]);
  expect(read("PT2H/..")).toEqual([2, null]);
  expect(read("PT2H/PT2H")).toEqual([2, 2]);
});

it("reads one duration as exact", () => {
  expect(read("P1D")).toEqual([24, 24]);
  expect(read("P2W")).toEqual([336, 336]);
  expect(read("P1DT2H30M")).toEqual([26.5, 26.5]);
});

it("says what to write instead", () => {
  expect(read("")).toContain("as in PT2H/PT24H");
  expect(read("2 hours")).toBe("“2 hours” is no length of time; write weeks, days, hours or minutes, as in P2W, P1D, PT2H or PT45M");
  for (const text of ["P", "PT", "P1DT", "P2H", "PT5S", "-P1D", "PT2H/"]) expect(read(text)).toContain("is no length of time");
  expect(read("PT24H/PT2H")).toContain("write the shorter time first");
  expect(read("../PT2H")).toContain("write PT0M where the two may touch");
  expect(read("P1M")).toContain("months or years");
  expect(read("P1Y")).toContain("months or years");
  expect(read("PT1.5H")).toContain("has a fraction");
  expect(read("PT1H/PT2H/PT3H")).toContain("more than one slash");
});
