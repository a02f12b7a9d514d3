import type { z } from "zod";
import type { DocumentId, Zone } from "../domain/brand.ts";
import { isoWithOffset } from "../domain/time/calendar.ts";
import type { Story, StoryEvent, TimeBound, Window } from "../domain/story/story.ts";
import { textFragment } from "../domain/evidence/textFragment.ts";
import { isBeyond } from "../domain/story/storyWithRing.ts";
import type { storyShape } from "./storySchema.ts";

export type StoryJson = z.infer<typeof storyShape>;

/** The story as others read it: `story.json`. Instants are ISO 8601 with the offset of the event's place. */
export function storyJson(story: Story): StoryJson {
  return {
    id: story.id,
    title: story.title,
    zone: story.zone,
    language: story.language,
    tour: story.tour === null ? null : { title: story.tour.title, steps: story.tour.steps.map((step) => ({ ...step })) },
    documents: story.documents.map(({ id, title, url, publisher, origin }) => ({ id, title, url, publisher, origin, ...writtenJson(story, id) })),
    record: story.recordDocuments.map((document) => ({ ...document })),
    organisations: story.organisations.map((organisation) => ({ ...organisation })),
    people: story.people.map((person) => ({ ...person })),
    places: story.places.map((place) => ({ ...place })),
    events: story.events.filter((event) => !isBeyond(event)).map((event) => eventJson(story, event)),
    recordEvents: story.events.filter(isBeyond).map((event) => eventJson(story, event)),
    differences: story.differences.map(({ id, kind, events, question, readings, note, record }) => ({
      id,
      kind,
      events: [...events],
      question,
      readings: readings.map(({ says, evidence, record: documents, silent }) => ({
        documents: [...new Set([...evidence.map(({ document }) => document), ...silent])],
        says,
        quote: evidence[0]?.quote ?? null,
        evidence: evidence.map(({ document, quote }) => ({ document, quote })),
        record: [...documents],
      })),
      note,
      record: record === null ? null : { says: record.says, documents: [...record.documents] },
    })),
    quotations: story.quotations.map(({ id, speaker, event, about, to, variants, note }) => ({
      id,
      speaker,
      event,
      about,
      to,
      variants: variants.map(({ document, quote, via }) => ({ document, quote, via: [...via] })),
      note,
    })),
    sharedText: story.sharedText.map(({ documents, words, share, longest, runs }) => ({
      documents: [documents[0], documents[1]],
      words,
      share: [share[0], share[1]],
      longest,
      runs: runs.map(({ words, at: [first, second], quote }) => ({ words, at: [[first[0], first[1]], [second[0], second[1]]], quote })),
    })),
  };
}

function windowJson({ start, end }: Window, zone: Zone): StoryJson["events"][number]["window"] {
  const instant = (bound: TimeBound) => (bound === null ? null : isoWithOffset(bound.at, zone));
  return { start: [instant(start.earliest), instant(start.latest)], end: [instant(end.earliest), instant(end.latest)] };
}

function writtenJson(story: Story, document: DocumentId): Pick<StoryJson["documents"][number], "written" | "writtenBetween"> {
  const { says, window } = story.reportTimes.find((time) => time.document === document)!;
  const { start, end } = windowJson(window, story.zone);
  return { written: says, writtenBetween: [start[0], end[1]] };
}

function eventJson(story: Story, event: StoryEvent): StoryJson["events"][number] {
  const zone = story.places.find(({ id }) => id === event.place)?.zone ?? story.zone;
  return {
    id: event.id,
    title: event.title,
    label: event.label,
    summary: event.summary,
    kind: event.kind,
    place: event.place,
    placeReason: event.placeReason,
    people: [...event.people],
    themes: [...event.themes],
    window: windowJson(event.window, zone),
    windowWithRecord: windowJson(event.withRecord.window, zone),
    order: event.statements.flatMap(({ claim, basis, evidence, doubted }) =>
      "event" in claim ? [{ relation: claim.relation, event: claim.event, basis, doubted, evidence: evidence.map(({ document, quote }) => ({ document, quote })) }] : [],
    ),
    citations: event.citations.map((citation) => {
      const url = story.documents.find(({ id }) => id === citation.document)?.url ?? null;
      return { document: citation.document, stance: citation.stance, quote: citation.quote, via: [...citation.via], url: url === null ? null : textFragment(url, citation) };
    }),
    record: event.record.map((entry) => ({ ...entry })),
    note: event.note,
    corrections: event.corrections.map((correction) => ({ ...correction })),
  };
}
