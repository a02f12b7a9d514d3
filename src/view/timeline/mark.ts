import type { DocumentId, EventId, UtcMs } from "../../domain/brand.ts";
import type { Coverage } from "../../domain/story/coverage.ts";
import type { UnitStretch } from "./stretch.ts";
import type { DocumentHue } from "../shared/documentHue.ts";

/** What a mark stands for: an event, or the writing of a document. */
export type Marked = { readonly kind: "event"; readonly event: EventId } | { readonly kind: "report"; readonly document: DocumentId };

/** What a knob says: filled where some report has the event as done, hollow where it is only expected or alluded to. A report is a square in its colour. */
export type KnobKind = "happened" | "hollow" | "report";

/**
 * One drawing of one event or report, with all that a picture needs of it, whether the story stands whole on its page or comes in tiles. Grouped by document an event has a mark for each
 * document that tells of it.
 */
export interface Mark {
  /** Unique among the marks: the event's id, with the group's where an event has several. */
  readonly key: string;
  readonly of: Marked;
  /** Of an event of a story in tiles, its number; else null. */
  readonly number: number | null;
  readonly label: string;
  /** What a screen reader says: all that the picture shows. `found`: as one that is looked for. */
  readonly name: (found: boolean) => string;
  readonly knobKind: KnobKind;
  /** What each document does with the event, in the story's order; nothing of a report. */
  readonly coverage: readonly Coverage[];
  /** The colour of a report. */
  readonly hue: DocumentHue | null;
  readonly contested: boolean;
  readonly knob: UtcMs;
  /** The window's outer bounds; null where the evidence sets none. */
  readonly from: UtcMs | null;
  readonly to: UtcMs | null;
  /** Where else a doubted statement would put the knob, and what it says: “or Wednesday 15 May 2024”. */
  readonly alternative: { readonly at: UtcMs; readonly words: string } | null;
}

export interface MarkGroup {
  readonly key: string;
  readonly name: string;
  /** In the order of their knobs. */
  readonly marks: readonly Mark[];
}

/** Marks that share rows: all of a group of a story that stands whole on its page, or those of it in one tile. */
export interface MarkBlock {
  /** In the order of their knobs. */
  readonly marks: readonly Mark[];
  /** Null for a whole group. */
  readonly tile: TileOfMarks | null;
}

/** Rows in a tile follow from its marks alone, not from what is shown or what stands in other tiles; so their labels do not leave it. */
export interface TileOfMarks {
  /** Its ends, in the timeline's own coordinate. */
  readonly from: number;
  readonly to: number;
  /** Least length at which it is drawn, in pixels. */
  readonly floor: number;
  /** Places in `marks`: the order in which they choose their rows, the weightiest first. */
  readonly turns: readonly number[];
  /** What of it is drawn, in the timeline's own coordinate, where other tiles stand for the rest. */
  readonly part: UnitStretch;
}

/** Words that are slow to make and the same in every frame: made when they are first asked for. */
export function madeOnce(make: (found: boolean) => string): Mark["name"] {
  const made: string[] = [];
  return (found) => (made[Number(found)] ??= make(found));
}
