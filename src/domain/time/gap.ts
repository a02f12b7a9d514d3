import { failure, success } from "../result.ts";
import type { Result } from "../result.ts";
import { DAY, HOUR, MINUTE } from "./wallClock.ts";

/** The time between two events, in ms. `atMost` null: no known limit. */
export interface Gap {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/**
 * Reads how long a gap is, as ISO 8601 durations of whole weeks, days, hours and minutes: `PT2H/PT24H` (from two hours to a day),
 * `P1D` (exactly), `PT2H/..` (two hours or more). A day is 24 hours, whatever the clocks do. Fails with what to write.
 */
export function parseGap(text: string): Result<Gap> {
  if (text.trim() === "") return failure("nothing is written here; write the least and the most time between, as in PT2H/PT24H");
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return failure(`“${text}” has more than one slash; write the least and the most time between, as in PT2H/PT24H`);
  if (first === "..") return failure(`“${text}” has no least time; write PT0M where the two may touch, as in PT0M/PT24H`);
  const least = parseDuration(first);
  if (!least.ok) return least;
  if (second === undefined) return success({ atLeast: least.value, atMost: least.value });
  if (second === "..") return success({ atLeast: least.value, atMost: null });
  const most = parseDuration(second);
  if (!most.ok) return most;
  if (most.value < least.value) return failure(`“${text}” is at least longer than at most; write the shorter time first`);
  return success({ atLeast: least.value, atMost: most.value });
}

// The look-ahead refuses a bare P or T: each must be followed by an amount.
const DURATION = /^P(?=\d|T)(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?=\d)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?)?$/;

function parseDuration(text: string): Result<number> {
  const found = DURATION.exec(text)?.groups;
  if (found === undefined) return failure(whyNoDuration(text));
  const amount = (unit: string) => Number(found[unit] ?? 0);
  return success(amount("weeks") * 7 * DAY + amount("days") * DAY + amount("hours") * HOUR + amount("minutes") * MINUTE);
}

function whyNoDuration(text: string): string {
  if (/^P[^T]*\d[YM]/.test(text)) {
    return `“${text}” counts months or years, which differ in length; write days or weeks, as in P30D`;
  }
  if (/\d[.,]\d/.test(text)) return `“${text}” has a fraction; write a smaller unit, as in PT90M for an hour and a half`;
  return `“${text}” is no length of time; write weeks, days, hours or minutes, as in P2W, P1D, PT2H or PT45M`;
}
