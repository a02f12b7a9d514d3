import type { Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import type { TimeBound, Window } from "../../domain/story/story.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { LOCALE } from "./locale.ts";

/** “from 10:00 on Thursday 16 May 2024 to the end of Friday 17 May 2024”: a window's outer bounds, in the zone. */
export function windowWords({ start, end }: Window, zone: Zone): string {
  return `${boundWords(start.earliest, "from", zone)} ${boundWords(end.latest, "to", zone)}`;
}

function boundWords(bound: TimeBound, side: "from" | "to", zone: Zone): string {
  if (bound === null) return `with no known ${side === "from" ? "beginning" : "end"}`;
  const time = formatInstant(bound.at, zone, LOCALE, "time");
  if (time !== "00:00") return `${side} ${time} on ${formatInstant(bound.at, zone, LOCALE, "dayLong")}`;
  // The midnight that ends a day is told as that day's end.
  if (side === "to") return `to the end of ${formatInstant(branded<UtcMs>(bound.at - 1), zone, LOCALE, "dayLong")}`;
  return `from the beginning of ${formatInstant(bound.at, zone, LOCALE, "dayLong")}`;
}
