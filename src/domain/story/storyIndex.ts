import type { DifferenceId, DocumentId, EventId, OrganisationId, PersonId, PlaceId, RecordDocumentId, ThemeId, Zone } from "../brand.ts";
import type { RecordDocument } from "../evidence/recordDocument.ts";
import type { Organisation, SourceDocument } from "../evidence/document.ts";
import { isBeyond, storyWithRing } from "./storyWithRing.ts";
import type { Ring } from "./storyWithRing.ts";
import type { Difference, DifferenceKind, Person, Place, Quotation, ReportTime, Story, StoryEvent, Theme } from "./story.ts";

/** A story with its references followed: built once, looked up everywhere. */
export interface StoryIndex {
  readonly story: Story;
  readonly ring: Ring;
  /** Events that only the wider record tells of, while the ring leaves them out of the story. */
  readonly beyond: readonly StoryEvent[];
  readonly event: (id: EventId) => StoryEvent;
  readonly document: (id: DocumentId) => SourceDocument;
  readonly recordDocument: (id: RecordDocumentId) => RecordDocument;
  readonly organisation: (id: OrganisationId) => Organisation;
  readonly place: (id: PlaceId) => Place;
  readonly theme: (id: ThemeId) => Theme;
  readonly difference: (id: DifferenceId) => Difference;
  readonly speaker: (id: PersonId | OrganisationId) => Person | Organisation;
  readonly hasEvent: (id: string) => id is EventId;
  readonly reportTime: (id: DocumentId) => ReportTime;
  readonly differencesOf: (id: EventId) => readonly Difference[];
  readonly quotationsOf: (id: EventId) => readonly Quotation[];
  /** Does this text of the story's own stand as it was written, for want of a translation? */
  readonly isUntranslated: (text: string) => boolean;
}

export function indexStory(whole: Story, ring: Ring = "core"): StoryIndex {
  const story = storyWithRing(whole, ring);
  const beyond = ring === "core" ? whole.events.filter(isBeyond) : [];
  const events = lookup("event", [...story.events, ...beyond]);
  const people = new Map<string, Person | Organisation>([...story.people, ...story.organisations].map((entry) => [entry.id, entry]));
  const differencesByEvent = new Map<EventId, Difference[]>();
  for (const difference of story.differences) {
    for (const event of difference.events) differencesByEvent.set(event, [...(differencesByEvent.get(event) ?? []), difference]);
  }
  const quotationsByEvent = new Map<EventId, Quotation[]>();
  for (const quotation of story.quotations) {
    quotationsByEvent.set(quotation.event, [...(quotationsByEvent.get(quotation.event) ?? []), quotation]);
  }
  const reportTimes = new Map(story.reportTimes.map((time) => [time.document, time]));
  const eventIds = new Set<string>(whole.events.map(({ id }) => id));
  const untranslated = new Set(story.untranslated);
  return {
    story,
    ring,
    beyond,
    event: events,
    document: lookup("document", story.documents),
    recordDocument: lookup("document of the wider record", story.recordDocuments),
    organisation: lookup("organisation", story.organisations),
    place: lookup("place", story.places),
    theme: lookup("theme", story.themes),
    difference: lookup("difference", story.differences),
    speaker: (id) => found("speaker", id, people.get(id)),
    hasEvent: (id): id is EventId => eventIds.has(id),
    reportTime: (id) => found("report time", id, reportTimes.get(id)),
    differencesOf: (id) => differencesByEvent.get(id) ?? [],
    quotationsOf: (id) => quotationsByEvent.get(id) ?? [],
    isUntranslated: (text) => untranslated.has(text),
  };
}

/** The kinds in which documents conflict about what was, as against how it is told. They earn an event its mark on the timeline. */
const CONFLICTS: readonly DifferenceKind[] = ["error", "order", "figure"];

export function conflictsOf(index: StoryIndex, id: EventId): readonly Difference[] {
  return index.differencesOf(id).filter(({ kind }) => CONFLICTS.includes(kind));
}

export function isContested(index: StoryIndex, id: EventId): boolean {
  return conflictsOf(index, id).length > 0;
}

/** The place that the timeline groups by: the outermost around an event's place. Null when no document says where. */
export function outermostPlace(index: StoryIndex, id: PlaceId | null): Place | null {
  return placesAround(index, id).at(-1) ?? null;
}

/** A place and those that it lies in, the nearest first. */
export function placesAround(index: StoryIndex, id: PlaceId | null): readonly Place[] {
  if (id === null) return [];
  const place = index.place(id);
  return [place, ...placesAround(index, place.in)];
}

/** The zone that an event's days and hours are told in: its place's, or the story's. */
export function zoneOf(index: StoryIndex, { place }: Pick<StoryEvent, "place">): Zone {
  return place === null ? index.story.zone : index.place(place).zone;
}

function lookup<Id extends string, T extends { readonly id: Id }>(kind: string, entries: readonly T[]): (id: Id) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => found(kind, id, byId.get(id));
}

/** The compiler has checked every reference, so a miss is a fault of ours. */
function found<T>(kind: string, id: string, entry: T | undefined): T {
  if (entry === undefined) throw new Error(`the story has no ${kind} “${id}”`);
  return entry;
}
