import type { DocumentId, OrganisationId } from "../brand.ts";

/** How a sentence treats an event. It belongs to the sentence, not to the document. Strongest first. */
export const STANCES = ["happened", "expected", "mentioned"] as const;
export type Stance = (typeof STANCES)[number];

/** Words of a document that a statement rests on, verbatim. */
export interface Evidence {
  readonly document: DocumentId;
  readonly quote: string;
  /** The text directly before and after, where the quotation alone would not be unique (W3C TextQuoteSelector). */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** One document's evidence about one event. */
export interface Citation extends Evidence {
  readonly stance: Stance;
  /** On whose word, nearest first, as the text attributes it. Empty: the document speaks for itself. */
  readonly via: readonly OrganisationId[];
}
