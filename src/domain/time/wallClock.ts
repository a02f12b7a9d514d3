import { tzOffset } from "@date-fns/tz";
import { branded } from "../brand.ts";
import type { Brand, UtcMs, Zone } from "../brand.ts";

/** What the clocks of a zone show, in ms, counted as if they were UTC's: 0 is 1970-01-01 00:00 on the wall, wherever the wall is. */
export type WallMs = Brand<number, "WallMs">;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How far the clocks of `zone` are ahead of UTC at `at`, in ms. Whole seconds: before 1972 some offsets have them. */
export function offsetAt(at: UtcMs, zone: Zone): number {
  const stretch = zone === known?.zone && at < known.to * 1000 ? known.stretches.findLast(([from]) => at >= from * 1000) : undefined;
  return stretch === undefined ? Math.round(tzOffset(zone, new Date(at)) * 60) * 1000 : stretch[1] * 1000;
}

/** The offsets of a zone over a time, in order: from when, and how far ahead of UTC, up to `to`; all in seconds, so that they are short in a page. */
export interface ZoneOffsets {
  readonly zone: Zone;
  readonly stretches: readonly (readonly [from: number, ahead: number])[];
  readonly to: number;
}

let known: ZoneOffsets | null = null;

/** Has `offsetAt` answer from these where it can. A browser's first look at a zone takes it a dozen milliseconds. */
export function knowOffsets(offsets: ZoneOffsets | null): void {
  known = offsets;
}

/** The offsets of `zone` between two instants. Null where there are more changes than `most`. */
export function offsetsBetween(from: UtcMs, to: UtcMs, zone: Zone, most: number): ZoneOffsets | null {
  const stretches: [number, number][] = [[Math.floor(from / 1000), offsetAt(from, zone) / 1000]];
  // A day at a time: no zone changes its clocks twice in one.
  for (let at = from; at < to; at = branded<UtcMs>(at + DAY)) {
    const next = branded<UtcMs>(at + DAY);
    if (offsetAt(next, zone) === offsetAt(at, zone)) continue;
    const change = changeBetween(at, next, zone);
    stretches.push([Math.ceil(change / 1000), offsetAt(next, zone) / 1000]);
    if (stretches.length > most) return null;
  }
  return { zone, stretches, to: Math.floor(to / 1000) };
}

/** What the clocks of `zone` show at `at`. */
export function wallAt(at: UtcMs, zone: Zone): WallMs {
  return branded<WallMs>(at + offsetAt(at, zone));
}

/**
 * The first instant at which the clocks of `zone` show `wall` or later: the earlier of the two where clocks are put back over it,
 * the jump itself where they are put forward past it. So a day always has a beginning.
 *
 * Not `new TZDate(year, month, day, zone)`: that goes through the zone of the machine, and where a day begins twice or not at
 * midnight it gives one answer on a machine in São Paulo and another in St. John's.
 */
export function instantAt(wall: WallMs, zone: Zone): UtcMs {
  // Offsets lie between −12 h and +14 h, so the instant lies within a day of `wall` read as UTC. One change at most in these two days.
  const before = offsetAt(branded<UtcMs>(wall - DAY), zone);
  const after = offsetAt(branded<UtcMs>(wall + DAY), zone);
  const early = branded<UtcMs>(wall - before);
  const late = branded<UtcMs>(wall - after);
  if (offsetAt(early, zone) === before) return early;
  if (offsetAt(late, zone) === after) return late;
  return changeBetween(late, early, zone);
}

/** The first instant after `from`, and at `to` at the latest, with another offset than `from`'s. There is one change between the two. */
export function changeBetween(from: UtcMs, to: UtcMs, zone: Zone): UtcMs {
  const offset = offsetAt(from, zone);
  let [same, changed] = [from, to];
  while (changed - same > 1) {
    const middle = branded<UtcMs>(Math.floor((same + changed) / 2));
    if (offsetAt(middle, zone) === offset) same = middle;
    else changed = middle;
  }
  return changed;
}

/** `offset` in ms as `+08:00`. Seconds of an offset (all before 1972) are left out: ISO 8601 cannot write them. */
export function offsetText(offset: number): string {
  const minutes = Math.trunc(Math.abs(offset) / MINUTE);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
