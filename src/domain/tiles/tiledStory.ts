import type { Zone } from "../brand.ts";
import type { TileSpace } from "./tileSpace.ts";

/** What the page of a tiled story begins with. Its size does not depend on how many events there are. */
export interface TiledStory {
  readonly version: 1;
  readonly id: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly standfirst: string;
  readonly zone: Zone;
  /** In the one order used everywhere; their places are the numbers by which tiles and cards name them. */
  readonly documents: readonly TiledDocument[];
  /** The groups, each with the number of its first event and how many it has. */
  readonly themes: readonly TiledTheme[];
  readonly total: number;
  readonly space: TileSpace;
  /** Names of files in `tiles/`: the tile of the whole, the first page of names of card files, and the indexes. */
  readonly root: string;
  readonly cards: { readonly size: number; readonly files: number; readonly page: string };
  readonly words: string;
  readonly ids: string;
  readonly facets: string;
}

export interface TiledDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly origin: string;
  readonly url: string | null;
  /** Of its words, BCP 47. */
  readonly language: string;
}

export interface TiledTheme {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly count: number;
}

/** One event's card. Times are the editor's EDTF, kept because it carries the precision. */
export interface TiledCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly within: string;
  readonly starts: string;
  readonly ends: string;
  readonly knob: number;
  /** In the order of documents. */
  readonly citations: readonly TiledCitation[];
}

export interface TiledCitation {
  /** Place of the document in the story's list. */
  readonly document: number;
  readonly stance: "happened" | "expected" | "mentioned";
  readonly quote: string;
  /** On whose word, as the text attributes it, nearest first. */
  readonly via: readonly string[];
}

/** The key in the index of facets: what one document, or any, says in one stance, or in any. */
export function facetKey(document: number | null, stance: string | null): string {
  return `${document ?? "*"}/${stance ?? "*"}`;
}
