import type { DifferenceId, DocumentId, EventId, OrganisationId, PlaceId, RecordDocumentId, UtcMs } from "../domain/brand.ts";
import { branded } from "../domain/brand.ts";
import { STANCES } from "../domain/evidence/citation.ts";
import type { Citation, Stance } from "../domain/evidence/citation.ts";
import { isBeyond } from "../domain/story/storyWithRing.ts";
import type { DifferenceKind, EventKind, NonEmpty, Place, Placement, Story, StoryEvent, Theme, TimeBound, TimeClaim } from "../domain/story/story.ts";

/**
 * What the timeline of an embed is drawn from, as it stands in the file: the cards stand in the HTML and need no data. Short, because every
 * reader of an article pays for it; the timeline itself wants a story (`storyOf`).
 */
export interface TimelineData {
  readonly story: Pick<Story, "language" | "writtenIn" | "zone" | "clocks" | "ranges">;
  readonly themes: readonly Theme[];
  readonly places: readonly Place[];
  /** Id, the publisher's name, the origin's id. */
  readonly documents: readonly (readonly [DocumentId, string, OrganisationId])[];
  /** Kind, and the events by their positions. */
  readonly differences: readonly (readonly [DifferenceKind, ...number[]])[];
  readonly events: readonly EventData[];
}

interface EventData {
  readonly id: EventId;
  readonly label: string;
  readonly kind: EventKind;
  readonly place?: PlaceId;
  /** Where the place is inferred. */
  readonly inferred?: true;
  readonly themes: StoryEvent["themes"];
  /** For each citation its document's position and its stance's, as one number. */
  readonly told: readonly number[];
  /** Whether the wider record has it as done. */
  readonly done?: true;
  readonly time: TimeData;
  /** With the wider record, where that adds anything. */
  readonly wider?: TimeData;
}

/** Knob, first and last instant of the window, and what is claimed. */
type TimeData = readonly [knob: UtcMs, from: UtcMs | null, to: UtcMs | null, ...claims: (TimeClaim & { readonly doubted?: true })[]];

export function timelineData(story: Story): TimelineData {
  const { language, writtenIn, zone, clocks: [clock], ranges, themes, places } = story;
  // What only the wider record tells of has no card in an embed of the story.
  const told = story.events.filter((event) => !isBeyond(event));
  const nameOf = new Map(story.organisations.map((organisation) => [organisation.id, organisation.name]));
  const positionOf = new Map(story.documents.map((document, position) => [document.id, position]));
  return {
    // An embed has no choice of clocks.
    story: { language, writtenIn, zone, clocks: [clock], ranges },
    themes,
    places,
    documents: story.documents.map(({ id: document, publisher, origin }) => [document, nameOf.get(publisher)!, origin.organisation]),
    differences: story.differences.map(({ kind, events: ids }) => [kind, ...ids.map((event) => told.findIndex(({ id }) => id === event)).filter((position) => position >= 0)]),
    events: told.map((event) => ({
      id: event.id,
      label: event.label,
      kind: event.kind,
      ...(event.place === null ? {} : { place: event.place }),
      ...(event.placeReason === null ? {} : { inferred: true }),
      themes: event.themes,
      told: event.citations.map(({ document, stance }) => positionOf.get(document)! * STANCES.length + STANCES.indexOf(stance)),
      ...(event.record.some(({ stance }) => stance === "happened") ? { done: true } : {}),
      time: timeData(event),
      ...(isSameTime(event) ? {} : { wider: timeData(event.withRecord) }),
    })),
  };
}

function timeData({ knob, window, statements }: Placement): TimeData {
  const claims = statements.map(({ claim, doubted }) => (doubted === null ? claim : { ...claim, doubted: true as const }));
  return [knob, window.start.earliest?.at ?? null, window.end.latest?.at ?? null, ...claims];
}

function isSameTime({ withRecord, ...event }: StoryEvent): boolean {
  return withRecord.statements.length === 0 && timeData(withRecord).every((value, position) => value === timeData(event)[position]);
}

/** A story like any other, in which all is empty that a timeline does not show. */
export function storyOf({ story, themes, places, documents, differences, events }: TimelineData): Story {
  const publisherOf = (id: DocumentId) => branded<OrganisationId>(`publisher of ${id}`);
  return {
    ...story,
    themes,
    places,
    tour: null, untranslated: [],
    id: "", title: "", eyebrow: "", standfirst: "", checked: "",
    reportTimes: [], recordDocuments: [], people: [], quotations: [], sharedText: [], method: [], corrections: [],
    documents: documents.map(([id, , origin]) => ({
      id, title: "", url: null, urlNote: null, publisher: publisherOf(id), language: story.writtenIn, origin: { organisation: origin, basis: "stated" as const, evidence: "" },
    })) as unknown as Story["documents"],
    organisations: documents.map(([id, name]) => ({ id: publisherOf(id), name, kind: "outlet" })),
    differences: differences.map(([kind, ...positions], position) => ({
      id: branded<DifferenceId>(String(position)), kind, events: positions.map((at) => events[at]!.id) as unknown as Story["differences"][number]["events"],
      question: "", readings: [UNTOLD, UNTOLD], note: null, record: null,
    })),
    events: events.map((event) => eventOf(event, documents)) as unknown as Story["events"],
  };
}

const UNTOLD = { says: "", evidence: [], record: [], silent: [] };

function eventOf({ id, label, kind, place, inferred, themes, told, done, time, wider }: EventData, documents: TimelineData["documents"]): StoryEvent {
  const cite = (code: number) => ({ document: documents[Math.floor(code / STANCES.length)]![0], stance: STANCES[code % STANCES.length]!, quote: "", via: [] });
  const ofRecord = (stance: Stance) => ({ document: branded<RecordDocumentId>(""), stance, says: "" });
  const placement = placementOf(id, time);
  return {
    id, label, kind, themes, title: label, summary: "", people: [], figures: [], note: null, corrections: [],
    place: place ?? null,
    placeReason: inferred ? "" : null,
    citations: told.map(cite) as unknown as NonEmpty<Citation>,
    record: done ? [ofRecord("happened")] : [],
    ...placement,
    withRecord: wider === undefined ? { ...placement, statements: [] } : placementOf(id, wider),
  };
}

function placementOf(id: EventId, [knob, from, to, ...claims]: TimeData): Placement {
  const bound = (at: UtcMs | null): TimeBound => (at === null ? null : { at, because: [] });
  return {
    knob,
    window: { start: { earliest: bound(from), latest: null }, end: { earliest: null, latest: bound(to) } },
    statements: claims.map(({ doubted, ...claim }, position) => ({
      id: `${id}/${position}`, claim, basis: "stated", reason: null, evidence: [], record: null, doubted: doubted ? branded<DifferenceId>("") : null,
    })),
  };
}
