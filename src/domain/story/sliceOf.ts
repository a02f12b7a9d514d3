import { branded } from "../brand.ts";
import type { EventId, OrganisationId, PersonId, RecordDocumentId } from "../brand.ts";
import type { StatementId, Story, StoryEvent, TimeStatement } from "./story.ts";
import { placesAround } from "./storyIndex.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** Of a story all that it has of one event, and of other events what their times say of this one's. With the story's documents it is a story again (`storyOfCard`). */
export interface StorySlice extends Pick<Story, "events" | "organisations" | "people" | "places" | "recordDocuments" | "differences" | "quotations" | "untranslated"> {
  readonly of: EventId;
}

/**
 * Cuts one event out of a story. Other events keep their names, the statements that the event's window follows from in either ring of evidence, and those that are doubted for a
 * difference that is the event's too. `index` is that of the story's own documents, which leaves events as they were compiled.
 */
export function sliceOf(index: StoryIndex, whole: StoryEvent): StorySlice {
  const { story } = index;
  const { id } = whole;
  const differences = index.differencesOf(id);
  const quotations = index.quotationsOf(id);
  const others = neighboursOf(index, whole);
  const statements = [whole, ...others].flatMap(statementsOf);
  const recordDocuments = named<RecordDocumentId>([
    ...whole.record.map(({ document }) => document),
    ...statements.map(({ record }) => record),
    ...differences.flatMap(({ readings, record }) => [...readings.flatMap((reading) => reading.record), ...(record?.documents ?? [])]),
  ]).map((document) => index.recordDocument(document));
  const speakers = quotations.map(({ speaker }) => index.speaker(speaker));
  const organisations = named<OrganisationId>([
    ...recordDocuments.flatMap(({ publisher, origin }) => [publisher, origin]),
    ...whole.citations.flatMap(({ via }) => via),
    ...quotations.flatMap(({ variants }) => variants.flatMap(({ via }) => via)),
    ...speakers.flatMap((speaker) => ("kind" in speaker ? [speaker.id] : [])),
  ]).map((organisation) => index.organisation(organisation));
  const people = named<PersonId>([...whole.people, ...speakers.flatMap((speaker) => ("kind" in speaker ? [] : [speaker.id]))]);
  const slice = {
    of: id,
    events: [whole, ...others] as const,
    organisations,
    people: story.people.filter((person) => people.includes(person.id)),
    places: [...new Set([whole, ...others].flatMap(({ place }) => placesAround(index, place)))],
    recordDocuments,
    differences,
    quotations,
  };
  // A card that is cited names its story too.
  const texts = JSON.stringify([story.title, slice]);
  return { ...slice, untranslated: story.untranslated.filter((text) => texts.includes(JSON.stringify(text))) };
}

/**
 * The events that the card of an event names: those that its own times are told by, those whose times bound its window, those that its differences are about, and those that these are
 * told by.
 */
function neighboursOf(index: StoryIndex, event: StoryEvent): readonly StoryEvent[] {
  const bounding = [event, event.withRecord].flatMap(({ window: { start, end } }) => [start.earliest, end.latest].flatMap((bound) => bound?.because ?? []));
  const differences = index.differencesOf(event.id);
  const kept = (statements: readonly TimeStatement[]) => statements.filter(({ id, doubted }) => bounding.includes(id) || differences.some((difference) => difference.id === doubted));
  const said = [...new Set([...bounding.map(eventOf), ...differences.flatMap(({ events }) => events)])].filter((id) => id !== event.id).map((id) => {
    const other = index.event(id);
    return bare(other, kept(other.statements), kept(other.withRecord.statements));
  });
  const told = [event, ...said].flatMap(statementsOf).flatMap(({ claim }) => ("event" in claim ? [claim.event] : []));
  const alone = [...new Set(told)].filter((id) => id !== event.id && said.every((other) => other.id !== id));
  return [...said, ...alone.map((id) => bare(index.event(id), [], []))];
}

function eventOf(statement: StatementId): EventId {
  return branded<EventId>(statement.slice(0, statement.lastIndexOf("/")));
}

/** An event of which only its name and some statements about its time are told. */
function bare(event: StoryEvent, statements: readonly TimeStatement[], withRecord: readonly TimeStatement[]): StoryEvent {
  const [citation] = event.citations;
  const told = citation === undefined ? { citations: [] as const, record: [event.record[0]!] as const } : { citations: [citation] as const, record: [] };
  const { id, label, kind, place, themes, window, knob } = event;
  return {
    id, label, kind, place, themes, window, knob, ...told, statements, withRecord: { ...event.withRecord, statements: withRecord }, title: event.label, summary: "", placeReason: null, people: [], figures: [],
    note: null, corrections: [],
  };
}

function statementsOf({ statements, withRecord }: Pick<StoryEvent, "statements" | "withRecord">): readonly TimeStatement[] {
  return [...statements, ...withRecord.statements];
}

function named<Id>(ids: readonly (Id | null)[]): readonly Id[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
