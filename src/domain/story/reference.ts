import type { DocumentId, RecordDocumentId } from "../brand.ts";
import type { StoryEvent } from "./story.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** A day, a month or a year, as far as it is known. Months and days count from 1. */
export type PartialDate = readonly [year: number] | readonly [year: number, month: number] | readonly [year: number, month: number, day: number];

/** What a bibliography needs of one page. What is not known is null, never guessed: no page of these names a person whom we could call its author. */
export interface Reference {
  /** Small letters, digits and hyphens; the same for ever. */
  readonly key: string;
  /** `described`: the page's own title is not known, so the words are ours. They go without quotation marks. */
  readonly title: { readonly text: string; readonly known: boolean };
  /** The outlet, or the larger work. */
  readonly container: string;
  /** Null where it is the container itself. */
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly keyword: "event" | "report" | "wider record";
  /** Whose reporting it is and what is unsure, in sentences. */
  readonly note: string | null;
}

/** One of the story's own documents. Their pages show no date; what is known of when they were written stands in the note. */
export function referenceToReport(index: StoryIndex, id: DocumentId): Reference {
  const { title, url, urlNote, publisher, origin } = index.document(id);
  const container = index.organisation(publisher).name;
  const source = index.organisation(origin.organisation).name;
  const written = index.story.reportTimes.find(({ document }) => document === id)?.says ?? "";
  return {
    key: id, title: titleOf(title), container, publisher: null, date: null, url, language: null, keyword: "report",
    note: sentences(`Origin: ${source} (${origin.basis}).`, origin.evidence, written, urlNote),
  };
}

/** A document of the wider record. */
export function referenceToRecord(index: StoryIndex, id: RecordDocumentId): Reference {
  const { title, url, publisher, origin, published, language } = index.recordDocument(id);
  return {
    key: id, title: titleOf(title), container: index.organisation(publisher).name, publisher: null,
    date: published === null ? null : dateOf(published), url, language, keyword: "wider record",
    note: sentences(origin === publisher ? null : `Origin: ${index.organisation(origin).name}.`, "Not read verbatim and not quoted in this story."),
  };
}

/** The event's own card; its date is the day on which the story was last checked. `address` is the card's, absolute. */
export function referenceToEvent(index: StoryIndex, { id, title }: StoryEvent, address: string): Reference {
  const { story } = index;
  return {
    key: `${story.id}-${id}`, title: { text: title, known: true }, container: story.title, publisher: "Sourceline", date: dateOf(story.checked),
    url: address, language: "en", keyword: "event", note: null,
  };
}

/** Every document that an event cites; where only the wider record tells of it, those of the record. Each once, in the order of the card. */
export function referencesOf(index: StoryIndex, { citations, record }: StoryEvent): readonly Reference[] {
  if (citations.length === 0) return [...new Set(record.map(({ document }) => document))].map((id) => referenceToRecord(index, id));
  return [...new Set(citations.map(({ document }) => document))].map((id) => referenceToReport(index, id));
}

/** The story's own documents, then the wider record. */
export function allReferences(index: StoryIndex): readonly Reference[] {
  const { documents, recordDocuments } = index.story;
  return [...documents.map(({ id }) => referenceToReport(index, id)), ...recordDocuments.map(({ id }) => referenceToRecord(index, id))];
}

/** Editors write a title that is not known as what the page is, in brackets: “(talks read-out)”. */
function titleOf(title: string): Reference["title"] {
  const described = /^\((.*)\)$/.exec(title)?.[1];
  return described === undefined ? { text: title, known: true } : { text: described, known: false };
}

/** The date that the page's own clock showed. An interval names no one date. */
function dateOf(edtf: string): PartialDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(edtf) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}

function sentences(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== "").join(" ") || null;
}
