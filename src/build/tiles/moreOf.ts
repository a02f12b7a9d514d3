import type { DocumentId, RecordDocumentId } from "../../domain/brand.ts";
import type { Evidence } from "../../domain/evidence/citation.ts";
import { statementsElsewhere } from "../../domain/story/statementsElsewhere.ts";
import type { Reading, StoryEvent, TimeStatement } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { TiledLine, TiledMore, TiledPart } from "../../domain/tiles/tiledStory.ts";
import { fieldsAt, isoWithOffset } from "../../domain/time/calendar.ts";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { ANSWERED } from "../../view/cards/EventDifferences.tsx";
import { claimWords } from "../../words/claimWords.ts";
import { rootsWords } from "../../words/coverageWords.ts";
import { english } from "../../words/en/english.ts";
import { tiled } from "../../words/en/tiled.ts";
import { formatPublished, formatWhen, inferredDays } from "../../words/formatWhen.ts";
import { windowWords } from "../../words/windowWords.ts";

const { cards, evidence: evidenceWords, shared: { whyHere }, times } = english;

/** All that the card of the exploring page tells of an event and the tables of a large story have no column for, in the words of that card. */
export function moreOf(index: StoryIndex, event: StoryEvent): TiledMore {
  const zone = zoneOf(index, event);
  const { date, order, hourNotStated } = formatWhen(event, zone, times, (id) => index.event(id).label);
  const since = isoWithOffset(event.window.start.earliest?.at ?? event.knob, zone);
  const parts = [people(index, event), figures(index, event), note(event), corrections(event), differences(index, event), record(index, event), why(index, event)];
  return {
    when: { date, order, hourNotStated, since, heading: headingOf(index, event) },
    restsOn: rootsWords(index, event, evidenceWords),
    placeReason: event.placeReason,
    parts: parts.filter(({ lines }) => lines.length > 0),
  };
}

/** No sharper than the window: a knob lies on one day, its event perhaps on another. */
function headingOf(index: StoryIndex, event: StoryEvent): string {
  const zone = zoneOf(index, event);
  const { calendar } = times;
  const [begin, end] = [event.window.start.earliest?.at ?? null, event.window.end.latest?.at ?? null];
  if (begin !== null && end !== null) {
    const [first, last] = [fieldsAt(begin, zone), fieldsAt(branded<UtcMs>(Math.max(begin, end - 1)), zone)];
    const shared = ([calendar.dayLong, calendar.monthYear, calendar.year] as const).find((unit) => unit(first) === unit(last));
    if (shared !== undefined) return shared(first);
  }
  return inferredDays(begin, end, zone, times);
}

function figures(index: StoryIndex, event: StoryEvent): TiledPart {
  return { look: "list", title: cards.figures, lines: event.figures.map(({ says, evidence }) => ({ says, by: evidenceWords.list(publishersOf(index, evidence)) })) };
}

function people(index: StoryIndex, event: StoryEvent): TiledPart {
  const says = peopleIn(index, event);
  return { look: "remarks", lines: says === "" ? [] : [{ says, by: tiled.cards.people }] };
}

/** The people that an event is about, each with their role. */
export function peopleIn({ story }: StoryIndex, event: StoryEvent): string {
  return story.people.filter(({ id }) => event.people.includes(id)).map(({ name, role }) => `${name}, ${role}`).join("; ");
}

function note({ note: says }: StoryEvent): TiledPart {
  return { look: "remarks", lines: says === null ? [] : [{ says, by: "" }] };
}

function corrections(event: StoryEvent): TiledPart {
  return { look: "remarks", lines: event.corrections.map(({ date, text }) => ({ says: text, by: cards.correctedOn(date).join("") })) };
}

function differences(index: StoryIndex, event: StoryEvent): TiledPart {
  return {
    look: "questions",
    title: cards.reportsDiffer,
    lines: index.differencesOf(event.id).map(({ kind, question, readings, note: remark, record: settled }) => ({
      says: question,
      by: evidenceWords.differences[kind],
      ...(ANSWERED.includes(kind) ? {} : { folded: true }),
      lines: [
        ...readings.map((reading) => ({ says: reading.says, by: answererOf(index, reading) })),
        ...(settled === null ? [] : [{ says: settled.says, by: cards.answeredBy(recordNames(index, settled.documents)) }]),
        ...(remark === null ? [] : [{ says: remark, by: "" }]),
      ],
    })),
  };
}

function answererOf(index: StoryIndex, { evidence, record: pages, silent }: Reading): string {
  return cards.answeredBy([...publishersOf(index, [...evidence, ...silent.map((document) => ({ document }))]), ...recordNames(index, pages)]);
}

function record(index: StoryIndex, event: StoryEvent): TiledPart {
  const documents = event.record.map(({ document }) => index.recordDocument(document));
  const origins = new Set(documents.map(({ origin }) => origin)).size;
  return {
    look: "folded",
    title: cards.record.title(event.record.length, origins, true),
    lines: event.record.map(({ stance, says }, place) => {
      const { url, publisher, origin, published } = documents[place]!;
      const name = index.organisation(publisher).name;
      const page = origin === publisher ? name : cards.record.carrying(name, index.organisation(origin).name).join("");
      return { says, by: [page, ...(published === null ? [] : [formatPublished(published, index.story.zone, times)]), evidenceWords.stances[stance]].join(" · "), url };
    }),
  };
}

/** What the event's place in time rests on. */
function why(index: StoryIndex, event: StoryEvent): TiledPart {
  const zone = zoneOf(index, event);
  const lineOf = ({ claim, basis, reason, evidence, doubted }: TimeStatement, say: (claim: string) => string): TiledLine => ({
    says: say(claimWords(index, claim, zone, times)),
    by: [whyHere.bases[basis], ...(doubted === null ? [] : [whyHere.doubted])].join("; "),
    quotes: evidence.map(({ document, quote }) => ({ document: index.story.documents.findIndex(({ id }) => id === document), quote })),
    ...(reason === null ? {} : { lines: [{ says: reason, by: "" }] }),
  });
  const others = statementsElsewhere(index.story, event);
  const lines = [
    { says: whyHere.allowed(windowWords(event.window, zone, times), zone.replaceAll("_", " ")), by: "" },
    ...event.statements.map((statement) => lineOf(statement, whyHere.statement)),
    ...(others.length === 0 ? [] : [{ says: whyHere.others, by: "" }]),
    ...others.map(({ statement, of }) => lineOf(statement, (claim) => whyHere.statementOf(of, claim))),
    ...(event.placeReason === null ? [] : [{ says: `${cards.placeIsInferred} ${event.placeReason}`, by: "" }]),
  ];
  return { look: "folded", title: cards.whyHere, lines };
}

function publishersOf(index: StoryIndex, evidence: readonly Pick<Evidence, "document">[]): readonly string[] {
  const nameOf = (id: DocumentId) => index.organisation(index.document(id).publisher).name;
  return [...new Set(evidence.map(({ document }) => nameOf(document)))];
}

function recordNames(index: StoryIndex, documents: readonly RecordDocumentId[]): readonly string[] {
  return [...new Set(documents.map((id) => index.organisation(index.recordDocument(id).origin).name))];
}
