import { branded } from "../domain/brand.ts";
import type { UtcMs, Zone } from "../domain/brand.ts";
import type { TimeBound, Window } from "../domain/story/story.ts";
import { fieldsAt } from "../domain/time/calendar.ts";
import type { CalendarFields } from "../domain/time/calendar.ts";
import type { TimesWords } from "./en/times.ts";

/** An end of a window, on the zone's clocks: an hour of a day, or where that whole day begins or ends. Null: none is known. */
export type WindowEnd = { readonly fields: CalendarFields; readonly wholeDay: boolean } | null;

/** A window's outer bounds, in the zone. */
export function windowWords({ start, end }: Window, zone: Zone, words: TimesWords): string {
  return words.window(endOf(start.earliest, zone, 0), endOf(end.latest, zone, 1));
}

/** `back`, in ms: the midnight that ends a day is told as that day's end. */
function endOf(bound: TimeBound, zone: Zone, back: 0 | 1): WindowEnd {
  if (bound === null) return null;
  const fields = fieldsAt(bound.at, zone);
  const wholeDay = fields.hour === 0 && fields.minute === 0;
  return { fields: wholeDay ? fieldsAt(branded<UtcMs>(bound.at - back), zone) : fields, wholeDay };
}
