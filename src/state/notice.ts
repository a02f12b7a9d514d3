import type { Facet } from "../domain/story/filterEvents.ts";

/** What a link asks for by a name that there is not. */
export type NamedChoice = "range" | "grouping" | "spacing" | "evidence" | "clock" | "colours" | "event" | "step";

/** One thing that a link asked for in vain. */
export type Notice =
  /** The link is of a later version. */
  | { readonly kind: "newer" }
  /** A stretch of time that cannot be read, is too short, or lies outside the story. */
  | { readonly kind: "stretch" }
  | { readonly kind: NamedChoice; readonly value: string }
  | { readonly kind: "filter"; readonly facet: Facet; readonly value: string }
  /** What is on or left out, with another value than the one for on. */
  | { readonly kind: "switch"; readonly key: string; readonly value: string };
