import type { EventId, Zone } from "../brand.ts";
import { formatInstant } from "../time/calendar.ts";
import type { InstantStyle } from "../time/calendar.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { StoryEvent, TimeClaim } from "./story.ts";

export type DatedClaim = Extract<TimeClaim, { text: string }>;

/** An event's time in the words that its evidence allows: no clock time that no document gives. */
export interface WhenWords {
  /** “Thursday 16 May 2024, afternoon”, “March 2024”, “between October and November 2023”. */
  readonly date: string;
  /** “after “Closed-door meetings””: the nearest known order, if any. */
  readonly order: string | null;
  /** True where a day is known and no document gives the hour. */
  readonly hourNotStated: boolean;
}

/** Words follow the editor's statements, not the computed window: they keep the precision that was stated. */
export function formatWhen(event: StoryEvent, zone: Zone, locale: string, labelOf: (id: EventId) => string): WhenWords {
  const trusted = event.statements.filter(({ doubted }) => doubted === null).map(({ claim }) => claim);
  const claims = trusted.filter((claim): claim is DatedClaim => "text" in claim);
  const within = claims.find(({ relation }) => relation === "within");
  const starts = claims.find(({ relation }) => relation === "starts");
  const ends = claims.find(({ relation }) => relation === "ends");
  const after = trusted.find((claim) => claim.relation === "after") ?? trusted.find((claim) => claim.relation === "during" || claim.relation === "before");
  const order = after !== undefined && "event" in after ? `${after.relation} “${labelOf(after.event)}”` : null;

  if (within) {
    const { text, precision } = dateWords(within, zone, locale);
    return { date: text, order, hourNotStated: precision === "day" && within.part === null };
  }
  if (starts && ends) return { date: `${dateWords(starts, zone, locale).text} to ${dateWords(ends, zone, locale).text}`, order: null, hourNotStated: false };
  if (starts) return { date: boundWords("from", "begins", starts, zone, locale), order, hourNotStated: false };
  if (ends) return { date: boundWords("until", "ends", ends, zone, locale), order, hourNotStated: false };
  return { date: windowWords(event, zone, locale), order, hourNotStated: true };
}

/** For an event whose own day is stated nowhere, or only in words that are doubted: what follows from the others. */
function windowWords({ window }: StoryEvent, zone: Zone, locale: string): string {
  const day = (at: number) => formatInstant(at as never, zone, locale, "dayLong");
  const earliest = window.start.earliest?.at;
  const latest = window.end.latest?.at;
  if (earliest === undefined) return latest === undefined ? "at a time not stated" : `by ${day(latest - 1)}`;
  if (latest === undefined) return `not before ${day(earliest)}`;
  return day(earliest) === day(latest - 1) ? day(earliest) : `between ${day(earliest)} and ${day(latest - 1)}`;
}

/** What a claim of a date says: “Thursday 16 May 2024, afternoon”, “begins 16 May 2024”. */
export function formatClaim(claim: DatedClaim, zone: Zone, locale: string): string {
  const { text } = dateWords(claim, zone, locale);
  return { within: text, starts: `begins ${text}`, ends: `ends ${text}` }[claim.relation];
}

/** When a document was published, as far as is known: “16 May 2024”, “16 May 2024, 12:50”. The clock is the zone's. */
export function formatPublished(edtf: string, zone: Zone, locale: string): string {
  return single(edtf, zone, locale, "date").text;
}

/** “until March 2024”, but “ends between 16 April and 16 May 2024”. */
function boundWords(preposition: string, verb: string, claim: DatedClaim, zone: Zone, locale: string): string {
  const { text, precision } = dateWords(claim, zone, locale);
  return `${precision === "interval" ? verb : preposition} ${text}`;
}

function dateWords(claim: DatedClaim, zone: Zone, locale: string): { text: string; precision: string } {
  const parts = claim.text.split("/");
  const [first = "", second] = parts;
  if (second !== undefined) {
    // Between two dates nobody asks for the day of the week.
    const bound = (edtf: string) => single(edtf, zone, locale, "date").text;
    if (first === "..") return { text: `by ${bound(second)}`, precision: "interval" };
    if (second === "..") return { text: `from ${bound(first)} on`, precision: "interval" };
    return { text: `between ${bound(first)} and ${bound(second)}`, precision: "interval" };
  }
  const { text, precision } = single(first, zone, locale);
  return { text: claim.part === null ? text : `${text}, ${claim.part}`, precision };
}

function single(text: string, zone: Zone, locale: string, dayStyle: InstantStyle = "dayLong"): { text: string; precision: string } {
  const parsed = parseEdtf(text, zone);
  const from = parsed.ok ? parsed.value.span.from : null;
  if (!parsed.ok || from === null) return { text, precision: "interval" };
  switch (parsed.value.precision) {
    case "year":
      return { text: formatInstant(from, zone, locale, "year"), precision: "year" };
    case "month":
      return { text: formatInstant(from, zone, locale, "monthYear"), precision: "month" };
    case "minute":
      return { text: `${formatInstant(from, zone, locale, dayStyle)}, ${formatInstant(from, zone, locale, "time")}`, precision: "minute" };
    default:
      return { text: formatInstant(from, zone, locale, dayStyle), precision: "day" };
  }
}
