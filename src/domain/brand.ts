declare const brand: unique symbol;

/** A `T` that the compiler will not mix up with another `T`: a document's id is no event's id, milliseconds are no pixels. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type EventId = Brand<string, "EventId">;
export type DocumentId = Brand<string, "DocumentId">;
export type RecordDocumentId = Brand<string, "RecordDocumentId">;
export type OrganisationId = Brand<string, "OrganisationId">;
export type PersonId = Brand<string, "PersonId">;
export type PlaceId = Brand<string, "PlaceId">;
export type ThemeId = Brand<string, "ThemeId">;
export type DifferenceId = Brand<string, "DifferenceId">;
export type QuotationId = Brand<string, "QuotationId">;
export type RangeId = Brand<string, "RangeId">;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type UtcMs = Brand<number, "UtcMs">;

/** An IANA time zone such as `Asia/Shanghai`. */
export type Zone = Brand<string, "Zone">;

/** The one constructor of every brand. Only parsers and codecs call it, after they have checked the value. */
export function branded<B extends Brand<string | number, string>>(value: B extends string ? string : number): B {
  return value as B;
}
