import { branded } from "../domain/brand.ts";
import type { EventId, UtcMs, Zone } from "../domain/brand.ts";
import { claimedTime, statedTime } from "../domain/story/statedTime.ts";
import type { DatedClaim, StatedTime } from "../domain/story/statedTime.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import { fieldsAt } from "../domain/time/calendar.ts";
import type { TimesWords } from "./en/times.ts";

/** An event's time in the words that its evidence allows: no clock time that no document gives. */
export interface WhenWords {
  /** “Thursday 16 May 2024, afternoon”, “March 2024”, “between October and November 2023”. */
  readonly date: string;
  /** Of the date, the clock time or the part of the day alone: “04:20”, “afternoon”. */
  readonly hour: string | null;
  /** “after “Closed-door meetings””: the nearest known order, if any. */
  readonly order: string | null;
  /** True where a day is known and no document gives the hour. */
  readonly hourNotStated: boolean;
}

/** Words follow the editor's statements, not the computed window: they keep the precision that was stated. */
export function formatWhen(event: StoryEvent, zone: Zone, words: TimesWords, labelOf: (id: EventId) => string): WhenWords {
  const trusted = event.statements.filter(({ doubted }) => doubted === null).map(({ claim }) => claim);
  const claims = trusted.filter((claim): claim is DatedClaim => "text" in claim);
  const timeOf = (relation: DatedClaim["relation"]) => {
    const claim = claims.find((other) => other.relation === relation);
    return claim === undefined ? null : claimedTime(claim, zone);
  };
  const [within, starts, ends] = [timeOf("within"), timeOf("starts"), timeOf("ends")];
  const after = trusted.find((claim) => claim.relation === "after") ?? trusted.find((claim) => claim.relation === "during" || claim.relation === "before");
  const order = after !== undefined && "event" in after ? words.claim[after.relation](labelOf(after.event)) : null;

  if (within) {
    const hour = hourOf(within, words);
    return { date: words.claim.within(within), hour, order, hourNotStated: within.kind === "date" && within.date.precision === "day" && hour === null };
  }
  if (starts && ends) return { date: words.when.startsAndEnds(starts, ends), hour: null, order: null, hourNotStated: false };
  if (starts) return { date: words.when.starts(starts), hour: null, order, hourNotStated: false };
  if (ends) return { date: words.when.ends(ends), hour: null, order, hourNotStated: false };
  const { start, end } = event.window;
  return { date: inferredDays(start.earliest?.at ?? null, end.latest?.at ?? null, zone, words), hour: null, order, hourNotStated: true };
}

function hourOf(time: StatedTime, words: TimesWords): string | null {
  if (time.kind !== "date") return null;
  if (time.part !== null) return words.partsOfDay[time.part];
  return time.date.precision === "minute" ? words.calendar.time(time.date.fields) : null;
}

/** The days of a window, for an event whose own day is not known in words. `end` is the first instant that is not in it; null: open on that side. */
export function inferredDays(begin: UtcMs | null, end: UtcMs | null, zone: Zone, { inferred, calendar }: TimesWords): string {
  const first = begin === null ? null : fieldsAt(begin, zone);
  const last = end === null ? null : fieldsAt(branded<UtcMs>(end - 1), zone);
  if (first === null) return last === null ? inferred.unknown : inferred.by(last);
  if (last === null) return inferred.notBefore(first);
  return calendar.date(first) === calendar.date(last) ? calendar.dayLong(first) : inferred.between(first, last);
}

/**
 * What an event stands below in a list by time: its day, if its window leaves but one, else its month, its year, or the days between which it lies. No sharper than the window: a knob lies
 * on one day, its event perhaps on another.
 */
export function windowHeading({ window: { start, end } }: Pick<StoryEvent, "window">, zone: Zone, words: TimesWords): string {
  const { calendar } = words;
  const [begin, until] = [start.earliest?.at ?? null, end.latest?.at ?? null];
  if (begin !== null && until !== null) {
    const [first, last] = [fieldsAt(begin, zone), fieldsAt(branded<UtcMs>(Math.max(begin, until - 1)), zone)];
    const shared = ([calendar.dayLong, calendar.monthYear, calendar.year] as const).find((unit) => unit(first) === unit(last));
    if (shared !== undefined) return shared(first);
  }
  return inferredDays(begin, until, zone, words);
}

/** When a document was published, as far as is known: “16 May 2024”, “16 May 2024, 12:50”. The clock is the zone's. */
export function formatPublished(edtf: string, zone: Zone, words: TimesWords): string {
  const time = statedTime(edtf, null, zone);
  // No rule asks the wider record for EDTF.
  return time === null ? edtf : words.published(time);
}
