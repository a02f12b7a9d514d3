import type { UtcMs, Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import { hasHappened } from "../../domain/story/coverage.ts";
import type { StoryEvent, TimeBound, Window } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { DAY, wallAt } from "../../domain/time/wallClock.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { routeOf } from "../../view/shared/routeOf.ts";
import { english } from "../../words/en/english.ts";
import { formatWhen } from "../../words/formatWhen.ts";
import { windowWords } from "../../words/windowWords.ts";

/** How an event stands in a calendar. Days are written `20240516`, the first and the last. */
type Slot =
  | { readonly kind: "instant"; readonly at: UtcMs }
  | { readonly kind: "hours"; readonly from: UtcMs; readonly to: UtcMs }
  | { readonly kind: "days"; readonly first: string; readonly last: string; readonly sure: boolean };

/**
 * `story.ics` (RFC 5545): every event that has a known beginning or end. Clock times stand only where documents state them: an instant, or two stated
 * hours that an event lies between. All else is an all-day entry over the days that are possible, and its description says what is not known.
 *
 * @param index with the wider record believed: it is what gives hours, and each description names the evidence
 * @param siteUrl ends with a slash; empty where it is not known, and then entries have no address, which may not be relative
 */
export function storyIcs(index: StoryIndex, siteUrl: string): string {
  const { story } = index;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sourceline//Sourceline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(story.title)}`,
    `X-WR-CALNAME:${escaped(story.title)}`,
    ...story.events.flatMap((event) => {
      const slot = slotOf(index, event);
      return slot === null ? [] : entry(index, event, slot, siteUrl);
    }),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function entry(index: StoryIndex, event: StoryEvent, slot: Slot, siteUrl: string): readonly string[] {
  const { story } = index;
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}.${story.id}@sourceline`,
    // Of the data, not of the build: the same story gives the same file.
    `DTSTAMP:${story.checked.replaceAll("-", "")}T000000Z`,
    ...times(slot),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(description(index, event, slot))}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(index.place(event.place).name)}`]),
    `CATEGORIES:${event.themes.map((id) => escaped(index.theme(id).name)).join(",")}`,
    ...(siteUrl === "" ? [] : [`URL:${siteUrl}index.html#${EVENT_HASH}${event.id}`]),
    `STATUS:${event.kind === "ahead" && !hasHappened(index, event) ? "TENTATIVE" : "CONFIRMED"}`,
    // Nobody is busy because of it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The end of a day is written as the day after. An instant has no end: RFC 5545 then ends it where it begins. */
function times(slot: Slot): readonly string[] {
  switch (slot.kind) {
    case "instant":
      return [`DTSTART:${utc(slot.at)}`];
    case "hours":
      return [`DTSTART:${utc(slot.from)}`, `DTEND:${utc(slot.to)}`];
    case "days":
      return [`DTSTART;VALUE=DATE:${slot.first}`, `DTEND;VALUE=DATE:${nextDay(slot.last)}`];
    default:
      return slot satisfies never;
  }
}

/** Null where neither a beginning nor an end is known. With one of the two, the entry stands on that day. */
function slotOf(index: StoryIndex, event: StoryEvent): Slot | null {
  const { start, end } = event.window;
  const zone = zoneOf(index, event);
  const from = start.earliest;
  const to = end.latest;
  if (from !== null && start.latest?.at === from.at && end.earliest?.at === from.at && to?.at === from.at) return { kind: "instant", at: from.at };
  if (from !== null && to !== null && to.at - from.at < DAY && isStatedHour(index, from, 0) && isStatedHour(index, to, 1)) {
    return { kind: "hours", from: from.at, to: to.at };
  }
  const first = from === null ? null : dayAt(from.at, zone);
  const last = to === null ? null : dayAt(justBefore(to.at), zone);
  if (first === null && last === null) return null;
  return { kind: "days", first: (first ?? last)!, last: (last ?? first)!, sure: daysAreSure(event.window, zone) };
}

/** Is it known on which day the event began, and on which it ended? */
function daysAreSure({ start, end }: Window, zone: Zone): boolean {
  return [start, end].every(({ earliest, latest }) => {
    if (earliest === null || latest === null) return false;
    return dayAt(earliest.at, zone) === dayAt(Math.max(earliest.at, justBefore(latest.at)), zone);
  });
}

/**
 * Does this end of a window rest on a clock time that a document gives? Not on “afternoon”, whose hours are ours, and not on the midnight of a day.
 * `side`: of an interval, its first date makes beginnings, its second makes ends.
 */
function isStatedHour({ story }: StoryIndex, bound: NonNullable<TimeBound>, side: 0 | 1): boolean {
  const statements = [...story.events, ...story.reportTimes].flatMap((placed) => placed.statements);
  const claims = bound.because.flatMap((id) => statements.filter((statement) => statement.id === id)).map(({ claim }) => claim);
  return claims.some((claim) => {
    if (!("text" in claim) || claim.part !== null) return false;
    const dates = claim.text.split("/");
    return /T\d\d:\d\d/.test(dates[side] ?? dates[0] ?? "");
  });
}

function description(index: StoryIndex, event: StoryEvent, slot: Slot): string {
  const zone = zoneOf(index, event);
  const { date, order } = formatWhen(event, zone, english.times, (id) => index.event(id).label);
  const evidence = [
    ...event.citations.map((citation) => {
      const { url } = index.document(citation.document);
      return `${english.evidence.route(routeOf(index, citation))} (${citation.stance}): “${citation.quote}”${url === null ? "" : ` ${url}`}`;
    }),
    ...event.record.map(({ document, stance, says }) => {
      const { publisher, url } = index.recordDocument(document);
      return `Wider record, ${index.organisation(publisher).name} (${stance}): ${says} ${url}`;
    }),
  ];
  return [
    event.summary,
    `When: ${[date, order].filter((words) => words !== null).join(", ")}.`,
    slot.kind === "instant"
      ? null
      : `Uncertain: ${unknown(slot)}. What is known allows any time ${windowWords(event.window, zone, english.times)} (${zone.replaceAll("_", " ")} time).`,
    ...evidence,
  ].filter((line) => line !== null && line !== "").join("\n");
}

function unknown(slot: Exclude<Slot, { kind: "instant" }>): string {
  if (slot.kind === "hours") return "it lies somewhere between these hours";
  return slot.sure ? "the hour is not stated" : "which of these days is not known";
}

/** A window's end is the first instant that is not in it. */
const justBefore = (at: UtcMs) => branded<UtcMs>(at - 1);
const compact = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
const utc = (at: UtcMs) => compact(at);
const dayAt = (at: number, zone: Zone) => compact(wallAt(branded<UtcMs>(at), zone)).slice(0, 8);
const nextDay = (day: string) => compact(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)) + 1)).slice(0, 8);

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n").replace(/[^\P{Cc}\t]/gu, "");
}

/** Lines of at most 75 octets, each after the first with a space before it (3.1); no character is cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      rows.push(row);
      [row, octets] = [" ", 1];
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join("\r\n");
}
