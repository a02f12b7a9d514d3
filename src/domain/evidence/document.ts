import type { DocumentId, OrganisationId } from "../brand.ts";

/** How it is known whose reporting a document carries. */
export type OriginBasis = "stated" | "matched" | "inferred";

/** Outlets publish; agencies and broadcasters too; governments are cited. One registry holds them all. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: "outlet" | "agency" | "broadcaster" | "government";
}

/** One text, published in one place. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
  /** Null where the address is not known. */
  readonly url: string | null;
  /** What is unsure about the address, if anything. */
  readonly urlNote: string | null;
  readonly publisher: OrganisationId;
  /** BCP 47. */
  readonly language: string;
  readonly origin: { readonly organisation: OrganisationId; readonly basis: OriginBasis; readonly evidence: string };
}
