import type { DifferenceId, DocumentId, EventId, OrganisationId, PersonId, PlaceId, QuotationId, RangeId, RecordDocumentId, ThemeId, UtcMs, Zone } from "../brand.ts";
import type { Citation, Evidence } from "../evidence/citation.ts";
import type { Organisation, SourceDocument } from "../evidence/document.ts";
import type { RecordDocument, RecordEntry } from "../evidence/recordDocument.ts";
import type { SharedRun } from "../evidence/sharedRuns.ts";
import type { Extent } from "../time/span.ts";

/** At least one: an event without a citation, or a difference with one reading, cannot be written down. */
export type NonEmpty<T> = readonly [T, ...T[]];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** The place that this one lies in; null for the places that the timeline groups by. */
  readonly in: PlaceId | null;
  readonly zone: Zone;
}

export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
}

/** A named stretch of the story that a reader can choose. */
export interface Range {
  readonly id: RangeId;
  readonly title: string;
  readonly extent: Extent;
}

/** One stop of a guided tour: an event to look at, in one of the named stretches, and what is to be seen there. */
export interface TourStep {
  readonly event: EventId;
  readonly range: RangeId;
  readonly says: string;
}

export interface Tour {
  readonly title: string;
  readonly steps: NonEmpty<TourStep>;
}

/** What was wrong and is now put right. The date is a day, `2024-05-16`. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** How a statement about time is known. */
export type TimeBasis = "stated" | "resolved" | "inferred";

/** Addresses one statement: whose time it is, and its place among those statements, or (`r`) among the entries of the wider record. */
export type StatementId = `${EventId}/${number}` | `${EventId}/r${number}`;

/** What one statement says about an event's time. `text` is the editor's EDTF, kept because it carries the precision. */
export type TimeClaim =
  | { readonly relation: "within" | "starts" | "ends"; readonly text: string; readonly part: "morning" | "afternoon" | "evening" | null }
  | { readonly relation: "after" | "before" | "during" | "overlaps"; readonly event: EventId };

/** One statement about an event's time, and the words it rests on. */
export interface TimeStatement {
  readonly id: StatementId;
  readonly claim: TimeClaim;
  readonly basis: TimeBasis;
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
  /** The document of the wider record that says so; null for what the story's own documents say. */
  readonly record: RecordDocumentId | null;
  /** The difference that explains why this statement takes no part in the window. */
  readonly doubted: DifferenceId | null;
}

/** One end of a window, with the statements that make it, along the shortest path. Null: the evidence sets no such end. */
export type TimeBound = { readonly at: UtcMs; readonly because: readonly StatementId[] } | null;

/** The earliest and latest instants that the evidence allows for an event's beginning and end. Computed, never typed in. */
export interface Window {
  readonly start: { readonly earliest: TimeBound; readonly latest: TimeBound };
  readonly end: { readonly earliest: TimeBound; readonly latest: TimeBound };
}

/** An event's time as the statements known so far leave it. */
export interface Placement {
  readonly statements: readonly TimeStatement[];
  readonly window: Window;
  /** Where the knob is drawn: inside the window, in the known order. A drawing decision, not a claim. */
  readonly knob: UtcMs;
}

/** `visit`: part of it; `backdrop`: before it; `ahead`: still to come when the last report was written. */
export const EVENT_KINDS = ["visit", "ahead", "backdrop"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Who tells of an event: the story's own documents, with or without the wider record; or the record alone, whose times are then all there is. */
type Told =
  | { readonly citations: NonEmpty<Citation>; readonly record: readonly RecordEntry[] }
  | { readonly citations: readonly []; readonly record: NonEmpty<RecordEntry> };

export type StoryEvent = EventFacts & Told;

interface EventFacts extends Placement {
  readonly id: EventId;
  /** Short enough for the timeline. */
  readonly label: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: EventKind;
  readonly place: PlaceId | null;
  /** Where no report names the place: why it is taken to be this one. */
  readonly placeReason: string | null;
  readonly people: readonly PersonId[];
  /** The first groups the event. */
  readonly themes: NonEmpty<ThemeId>;
  /** The event's time when the wider record, which counts in no coverage, is believed too, and the statements that it adds. */
  readonly withRecord: Placement;
  readonly figures: readonly { readonly says: string; readonly evidence: NonEmpty<Evidence> }[];
  readonly note: string | null;
  readonly corrections: readonly Correction[];
}

/** In the order in which a page shows them: what conflicts first, what is only told otherwise last. */
export const DIFFERENCE_KINDS = ["error", "order", "figure", "tense", "attribution", "wording", "omission"] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface ReportPlacement extends Placement {
  /** Documents that were certainly written before this one. */
  readonly after: readonly DocumentId[];
}

/** When a document of the story's own was written, as far as its text and the wider record tell. */
export interface ReportTime extends ReportPlacement {
  readonly document: DocumentId;
  /** In our words, with what it is inferred from. */
  readonly says: string;
  readonly withRecord: ReportPlacement;
}

/** One side's answer, in our words, with its own or the wider record's documents that give it; or the documents that say nothing of it. */
export interface Reading {
  readonly says: string;
  readonly evidence: readonly Evidence[];
  readonly record: readonly RecordDocumentId[];
  readonly silent: readonly DocumentId[];
}

/** A question that documents answer differently. */
export interface Difference {
  readonly id: DifferenceId;
  readonly kind: DifferenceKind;
  readonly events: NonEmpty<EventId>;
  readonly question: string;
  readonly readings: readonly [Reading, Reading, ...Reading[]];
  readonly note: string | null;
  /** What the wider record says to the question, where it settles it. */
  readonly record: { readonly says: string; readonly documents: NonEmpty<RecordDocumentId> } | null;
}

/** Words spoken by a person, or read out for an institution, with the variants that documents carry. */
export interface Quotation {
  readonly id: QuotationId;
  readonly speaker: PersonId | OrganisationId;
  readonly event: EventId;
  readonly about: string;
  /** To whom, and on what occasion. Null where no document says. */
  readonly to: string | null;
  readonly variants: NonEmpty<Evidence & { readonly via: Citation["via"] }>;
  readonly note: string | null;
}

/** What two documents have in common to the word, with the page's furniture left out. */
export interface SharedText {
  readonly documents: readonly [DocumentId, DocumentId];
  /** Words that stand in some run, each counted once; where the documents differ in this by repeating themselves, the lesser number. */
  readonly words: number;
  /** What part that is of each document's own words, from 0 to 1. */
  readonly share: readonly [number, number];
  /** Words of the longest run. */
  readonly longest: number;
  /** `quote`: the run's words, where they lie within words that the story quotes anyway; else null. */
  readonly runs: readonly (SharedRun & { readonly quote: string | null })[];
}

/** Everything about one news event: checked, linked by id, sorted, never changed. Events stand in the order of their knobs. */
export interface Story {
  readonly id: string;
  /** What its texts are told in here, and what they were written in (BCP 47). Documents have languages of their own. */
  readonly language: string;
  readonly writtenIn: string;
  /** Texts that `language` has no translation of: they stand as they were written. */
  readonly untranslated: readonly string[];
  readonly eyebrow: string;
  readonly title: string;
  readonly standfirst: string;
  readonly zone: Zone;
  /** The clocks on offer besides the reader's own; the first is the story's. */
  readonly clocks: NonEmpty<{ readonly name: string; readonly zone: Zone }>;
  readonly ranges: NonEmpty<Range>;
  readonly themes: readonly Theme[];
  /** Null where the editor leads nobody through. */
  readonly tour: Tour | null;
  /** In the one order used everywhere: documents of one origin side by side. */
  readonly documents: NonEmpty<SourceDocument>;
  /** One for each of the documents, in their order. */
  readonly reportTimes: readonly ReportTime[];
  /** The wider record around the story's own documents. */
  readonly recordDocuments: readonly RecordDocument[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  /** At least one of them is told by the story's own documents. */
  readonly events: NonEmpty<StoryEvent>;
  readonly differences: readonly Difference[];
  readonly quotations: readonly Quotation[];
  /** Pairs that share no run of words are left out. */
  readonly sharedText: readonly SharedText[];
  readonly method: readonly { readonly title: string; readonly text: string }[];
  /** The day on which the story was last held against its documents. */
  readonly checked: string;
  /** Of the story as a whole; an event's own stand with it. */
  readonly corrections: readonly Correction[];
}
