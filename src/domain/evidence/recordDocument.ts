import type { OrganisationId, RecordDocumentId } from "../brand.ts";
import type { Stance } from "./citation.ts";

/**
 * A document of the wider record: known by its address and what was read at its opening. It is not one of the texts that the story is told from,
 * and nothing is quoted from it.
 */
export interface RecordDocument {
  readonly id: RecordDocumentId;
  readonly title: string;
  readonly url: string;
  readonly publisher: OrganisationId;
  /** Whose text it is: documents of one origin are one voice. */
  readonly origin: OrganisationId;
  /** EDTF; an upper bound for what it reports. Null where no date is known. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** What such a document says of an event, in our own words. */
export interface RecordEntry {
  readonly document: RecordDocumentId;
  readonly stance: Stance;
  readonly says: string;
}
