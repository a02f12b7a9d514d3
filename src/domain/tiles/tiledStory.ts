import type { EventId } from "../brand.ts";
import type { Citation } from "../evidence/citation.ts";
import type { EventKind, Person, Place, Range, Story, Theme } from "../story/story.ts";
import type { StorySlice } from "../story/sliceOf.ts";
import type { TileSpace } from "./tileSpace.ts";

/**
 * What the page of a tiled story begins with. Its size does not depend on how many events there are. `documents` stand in the one order used everywhere: their places are the numbers
 * by which tiles and rows name them. `organisations` are those behind them; others stand with the cards that name them. `checked` is empty where no day is known.
 */
export interface TiledStory extends Pick<Story, "id" | "language" | "writtenIn" | "eyebrow" | "title" | "standfirst" | "zone" | "documents" | "organisations" | "checked"> {
  readonly version: 2;
  /** The groups, each with the number of its first event and how many it has. */
  readonly themes: readonly TiledTheme[];
  /** Stretches that the editor has named; none in a large story. */
  readonly ranges: readonly Range[];
  readonly total: number;
  /** Whether the readings of any event conflict. */
  readonly contested: boolean;
  /** What readers take away: all that a story written in YAML has, in the formats of the exploring page, or the tables that it was made from. */
  readonly data: "story" | "tables";
  /** What else events can be filtered by: what at least one has, in the story's order. All empty where tables say nothing of it. */
  readonly people: readonly Pick<Person, "id" | "name">[];
  readonly places: readonly Pick<Place, "id" | "name">[];
  readonly kinds: readonly EventKind[];
  readonly space: TileSpace;
  /** Names of files in `tiles/`: the tile of the whole, the first page of names of card files, and the indexes. */
  readonly root: string;
  readonly cards: { readonly size: number; readonly files: number; readonly page: string };
  readonly words: string;
  readonly ids: string;
  readonly facets: string;
}

export interface TiledTheme extends Theme {
  readonly first: number;
  readonly count: number;
}

/** What the card of an event is drawn from: of a story written in YAML all that it has of the event, of a table its row. */
export type TiledCard = StorySlice | TiledRow;

/** An event as tables tell of it. Times are the editor's EDTF, kept because it carries the precision; empty where nothing stands there. */
export interface TiledRow {
  readonly id: EventId;
  readonly title: string;
  readonly label: string;
  readonly summary: string;
  readonly place: string;
  readonly within: string;
  readonly starts: string;
  readonly ends: string;
  readonly knob: number;
  /** The ends of its window in ms: start earliest and latest, end earliest and latest. Null where open. */
  readonly window: readonly [number | null, number | null, number | null, number | null];
  /** In the order of documents. */
  readonly citations: readonly RowCitation[];
}

export interface RowCitation extends Pick<Citation, "stance" | "quote"> {
  /** Place of the document in the story's list. */
  readonly document: number;
  /** On whose word, as the text attributes it, nearest first: names. */
  readonly via: readonly string[];
}

/** The key in the index of facets of a person, a place (with what lies in it) or a kind that events have. */
export function traitKey(facet: "person" | "place" | "kind", id: string): string {
  return `${facet}/${id}`;
}

/** The key of the events that reports conflict on. */
export const CONTESTED_KEY = "contested";

/** The key in the index of facets: what one document, or any, says in one stance, or in any. */
export function facetKey(document: number | null, stance: string | null): string {
  return `${document ?? "*"}/${stance ?? "*"}`;
}
