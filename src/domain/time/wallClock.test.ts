import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { UtcMs, Zone } from "../brand.ts";
import { changeBetween, DAY, knowOffsets, offsetAt, offsetsBetween } from "./wallClock.ts";

const ZONES = ["Europe/London", "Asia/Shanghai", "Africa/Casablanca", "Pacific/Apia", "America/St_Johns"].map((zone) => branded<Zone>(zone));
const instant = (day: string) => branded<UtcMs>(Date.parse(`${day}T00:00:00Z`));
const [FROM, TO] = [instant("2005-01-01"), instant("2030-01-01")];

afterEach(() => knowOffsets(null));

it.each(ZONES)("offsets that are known ahead are those of the zone, within their time and beyond it: %s", (zone) => {
  const offsets = offsetsBetween(FROM, TO, zone, 200)!;
  fc.assert(
    fc.property(fc.integer({ min: FROM - 400 * DAY, max: TO + 400 * DAY }), (at) => {
      knowOffsets(null);
      const asked = offsetAt(branded<UtcMs>(at), zone);
      knowOffsets(offsets);
      expect(offsetAt(branded<UtcMs>(at), zone)).toBe(asked);
    }),
  );
});

it("a change of the clocks is known to the second", () => {
  const zone = branded<Zone>("Europe/London");
  const change = changeBetween(instant("2024-03-30"), instant("2024-04-01"), zone);
  knowOffsets(offsetsBetween(FROM, TO, zone, 200));
  expect([-1000, 0].map((ms) => offsetAt(branded<UtcMs>(change + ms), zone))).toEqual([0, 3_600_000]);
});

it("more changes than may be told are not told at all, and those of one zone say nothing of another", () => {
  const [london, shanghai] = ZONES as [Zone, Zone];
  expect(offsetsBetween(FROM, TO, london, 10)).toBeNull();
  knowOffsets(offsetsBetween(FROM, TO, london, 200));
  expect(offsetAt(instant("2024-07-01"), shanghai)).toBe(8 * 3_600_000);
});
