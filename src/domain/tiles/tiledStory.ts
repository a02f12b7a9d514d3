import type { Zone } from "../brand.ts";
import type { Range } from "../story/story.ts";
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
  /** Stretches that the editor has named; none in a large story. */
  readonly ranges: readonly Range[];
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
  /** Of a story written in YAML. `within`, `starts` and `ends` are empty then. */
  readonly more?: TiledMore;
}

/** What is known of an event from a story written in YAML besides, in the words of that story's own page. */
export interface TiledMore {
  readonly when: {
    readonly date: string;
    readonly hourNotStated: boolean;
    /** “after “Closed-door meetings””, if an order is known. */
    readonly order: string | null;
    /** Its day if one is known, else its month, its year, or the days between which it lies: cards that share it stand below it. */
    readonly heading: string;
    /** The first possible moment, ISO 8601 with an offset; of an event without one, where it is drawn. */
    readonly since: string;
  };
  /** On how many newsrooms and on which sources the coverage rests. */
  readonly restsOn: string;
  /** Why the place is taken to be this one, where no document names it. */
  readonly placeReason: string | null;
  /** What stands below its citations, in this order. */
  readonly parts: readonly TiledPart[];
}

/** A part of a card: lines below a heading. `questions` have answers; what is `folded` is shown when it is asked for; `remarks` have no heading. */
export type TiledPart =
  | { readonly look: "list" | "questions" | "folded"; readonly title: string; readonly lines: readonly TiledLine[] }
  | { readonly look: "remarks"; readonly lines: readonly TiledLine[] };

export interface TiledLine {
  readonly says: string;
  /** Who says so, how it is known, or of what kind a question is; empty where there is nothing of the sort. */
  readonly by: string;
  /** Where it can be read. */
  readonly url?: string;
  /** The words that it rests on. */
  readonly quotes?: readonly { readonly document: number; readonly quote: string }[];
  /** Answers to a question, or the reason of a statement. */
  readonly lines?: readonly TiledLine[];
  /** The answers are shown when they are asked for. */
  readonly folded?: true;
}

export interface TiledCitation {
  /** Place of the document in the story's list. */
  readonly document: number;
  readonly stance: "happened" | "expected" | "mentioned";
  readonly quote: string;
  /** On whose word, as the text attributes it, nearest first. */
  readonly via: readonly string[];
  /** The text directly before and after, where the quotation alone is not unique. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The key in the index of facets: what one document, or any, says in one stance, or in any. */
export function facetKey(document: number | null, stance: string | null): string {
  return `${document ?? "*"}/${stance ?? "*"}`;
}
