import type { Zone } from "../../domain/brand.ts";
import { textFragment } from "../../domain/evidence/textFragment.ts";
import type { StoryEvent, TimeBound } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { isoWithOffset } from "../../domain/time/calendar.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { english } from "../../words/en/english.ts";
import { formatWhen } from "../../words/formatWhen.ts";

type Cells = Readonly<Record<string, string>>;

/**
 * `story.csv` (RFC 4180): one row for each event and each document that tells of it. `evidence` says which kind: `report` has its words in `quote`;
 * `wider record` has our account of it in `account`, for nothing is quoted from there. Instants are ISO 8601 with the offset of the event's place.
 *
 * It begins with a byte order mark: without one, Excel reads UTF-8 as the machine's old code page and spoils every curly quotation mark; others skip it.
 *
 * @param index of the story's own documents: where they tell of an event, the times are theirs
 */
export function storyCsv(index: StoryIndex, siteUrl: string): string {
  const rows = [...index.story.events, ...index.beyond].flatMap((event): Cells[] => {
    const shared = eventCells(index, event, siteUrl);
    return [...citationRows(index, event), ...recordRows(index, event)].map((cells) => ({ ...shared, ...cells }));
  });
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}

function eventCells(index: StoryIndex, event: StoryEvent, siteUrl: string): Cells {
  const zone = zoneOf(index, event);
  const { date, order, hourNotStated } = formatWhen(event, zone, english.times, (id) => index.event(id).label);
  const { start, end } = event.window;
  return {
    event: event.id,
    title: event.title,
    kind: event.kind,
    summary: event.summary,
    when: [date, order, hourNotStated ? english.times.hourNotStated : null].filter((words) => words !== null).join("; "),
    earliest_start: iso(start.earliest, zone),
    latest_start: iso(start.latest, zone),
    earliest_end: iso(end.earliest, zone),
    latest_end: iso(end.latest, zone),
    place: event.place === null ? "" : index.place(event.place).name,
    people: event.people.map((id) => index.speaker(id).name).join("; "),
    themes: event.themes.map((id) => index.theme(id).name).join("; "),
    address: `${siteUrl}index.html#${EVENT_HASH}${event.id}`,
  };
}

function citationRows(index: StoryIndex, { citations }: StoryEvent): readonly Cells[] {
  return citations.map((citation) => {
    const { title, url, publisher, origin } = index.document(citation.document);
    return {
      evidence: "report",
      document: citation.document,
      document_title: title,
      outlet: index.organisation(publisher).name,
      origin: index.organisation(origin.organisation).name,
      stance: citation.stance,
      on_the_word_of: citation.via.map((id) => index.organisation(id).name).join("; "),
      quote: citation.quote,
      account: "",
      published: "",
      source: url === null ? "" : textFragment(url, citation),
    };
  });
}

function recordRows(index: StoryIndex, { record }: StoryEvent): readonly Cells[] {
  return record.map(({ document, stance, says }) => {
    const { title, url, publisher, origin, published } = index.recordDocument(document);
    return {
      evidence: "wider record",
      document,
      document_title: title,
      outlet: index.organisation(publisher).name,
      origin: index.organisation(origin).name,
      stance,
      on_the_word_of: "",
      quote: "",
      account: says,
      published: published ?? "",
      source: url,
    };
  });
}

function iso(bound: TimeBound, zone: Zone): string {
  return bound === null ? "" : isoWithOffset(bound.at, zone);
}

/**
 * One cell. A spreadsheet takes a text that begins with one of these signs for a formula (OWASP, “CSV Injection”); an apostrophe before it stops that.
 * Whoever reads the file by program takes one apostrophe off such a cell.
 */
function cell(text: string): string {
  const safe = /^['=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
