import type { DocumentId, EventId, PlaceId, RecordDocumentId, Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import type { SourceDocument } from "../../domain/evidence/document.ts";
import type { RecordDocument } from "../../domain/evidence/recordDocument.ts";
import type { Quotation, StoryEvent, TimeBound } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { isoWithOffset } from "../../domain/time/calendar.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";

/** One thing in the words of schema.org. What is undefined is not told. */
export interface JsonLdNode {
  readonly "@type": string;
  readonly "@id"?: string;
  readonly [property: string]: unknown;
}

export interface Reference {
  readonly "@id": string;
}

/*
 * Ids are addresses on the exploring page, so whoever follows one reads what it names. Documents of the wider record have no place of their own
 * there, and are named by their address.
 */

export function toEvent(root: string, id: EventId): Reference {
  return { "@id": `${root}#${EVENT_HASH}${id}` };
}

export function toDocument(root: string, id: DocumentId): Reference {
  return { "@id": `${root}#report-${id}` };
}

export function toRecordDocument(index: StoryIndex, id: RecordDocumentId): Reference {
  return { "@id": index.recordDocument(id).url };
}

/** Not `NewsArticle`: a story may rest on a blog or a ministry's page too. `sourceOrganization` is whose reporting it carries. */
export function documentNode(index: StoryIndex, { id, title, url, publisher, origin }: SourceDocument, root: string): JsonLdNode {
  return {
    "@type": "Article",
    ...toDocument(root, id),
    headline: title,
    url: url ?? undefined,
    publisher: organisation(index.organisation(publisher).name),
    sourceOrganization: organisation(index.organisation(origin.organisation).name),
  };
}

export function recordDocumentNode(index: StoryIndex, { id, title, url, publisher, origin, published, language }: RecordDocument): JsonLdNode {
  return {
    "@type": "Article",
    ...toRecordDocument(index, id),
    headline: title,
    url,
    inLanguage: language,
    // EDTF may also be an interval, which a date of publication cannot be here.
    datePublished: published !== null && !published.includes("/") ? published : undefined,
    publisher: organisation(index.organisation(publisher).name),
    sourceOrganization: organisation(index.organisation(origin).name),
  };
}

export function organisation(name: string): JsonLdNode {
  return { "@type": "Organization", name };
}

/** No date is sharper than the evidence: `2024-05-16` where only the day is known, and none where not even the year is. */
export function eventNode(index: StoryIndex, { id, title, summary, place, window, citations, record }: StoryEvent, root: string): JsonLdNode {
  const zone = place === null ? index.story.zone : index.place(place).zone;
  const documents = [...new Set(citations.map(({ document }) => document))].map((document) => toDocument(root, document));
  const recorded = [...new Set(record.map(({ document }) => document))].map((document) => toRecordDocument(index, document));
  return {
    "@type": "Event",
    ...toEvent(root, id),
    name: title,
    description: summary,
    startDate: dateWithin(window.start.earliest, window.start.latest, zone),
    endDate: dateWithin(window.end.earliest, window.end.latest, zone),
    location: place === null ? undefined : placeNode(index, place),
    subjectOf: [...documents, ...recorded],
  };
}

function placeNode(index: StoryIndex, id: PlaceId): JsonLdNode {
  const place = index.place(id);
  return { "@type": "Place", name: place.name, containedInPlace: place.in === null ? undefined : placeNode(index, place.in) };
}

/** The date, as exact as both bounds share it: an instant, a day, a month, a year. */
function dateWithin(earliest: TimeBound, latest: TimeBound, zone: Zone): string | undefined {
  if (earliest === null || latest === null) return undefined;
  if (earliest.at === latest.at) return isoWithOffset(earliest.at, zone);
  const first = isoWithOffset(earliest.at, zone);
  // A day lasts to the midnight that ends it.
  const last = isoWithOffset(branded<UtcMs>(latest.at - 1), zone);
  const shared = ["2024-05-16", "2024-05", "2024"].map(({ length }) => length).find((length) => first.slice(0, length) === last.slice(0, length));
  return shared === undefined ? undefined : first.slice(0, shared);
}

/** The words of an event's citations, as parts of the documents that they stand in. */
export function citationNodes({ id, citations }: StoryEvent, root: string): readonly JsonLdNode[] {
  const about = toEvent(root, id);
  return citations.map(({ document, quote }) => ({ "@type": "Quotation", text: quote, about, isPartOf: toDocument(root, document) }));
}

/** Words spoken by somebody, once for each document that carries them, as it has them. */
export function quotationNodes(index: StoryIndex, { speaker, event, about, variants }: Quotation, root: string): readonly JsonLdNode[] {
  const { name } = index.speaker(speaker);
  const isPerson = index.story.people.some(({ id }) => id === speaker);
  return variants.map(({ document, quote }) => ({
    "@type": "Quotation",
    name: about,
    text: quote,
    creator: isPerson ? { "@type": "Person", name } : organisation(name),
    about: toEvent(root, event),
    isBasedOn: toDocument(root, document),
  }));
}
