import type { UtcMs, Zone } from "../../domain/brand.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import type { CalendarWords } from "../../domain/time/calendar.ts";
import type { Extent } from "../../domain/time/span.ts";
import { DAY } from "../../domain/time/wallClock.ts";
import type { TimelineWords } from "../../words/en/timeline.ts";

/** Longer stretches are told by the day: a pixel is more than an hour there. */
const HOURS_UP_TO = 30 * DAY;

/** An instant in as few words as the stretch around it asks for: “Thu 16 May, 06:00”, or “16 May 2024”. */
export function momentWords(at: UtcMs, { from, to }: Extent, zone: Zone, words: Pick<TimelineWords, "moment">, calendar: CalendarWords): string {
  if (to - from > HOURS_UP_TO) return formatInstant(at, zone, calendar, "date");
  return words.moment(formatInstant(at, zone, calendar, "day"), formatInstant(at, zone, calendar, "time"));
}
