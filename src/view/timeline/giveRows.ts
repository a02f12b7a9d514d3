import type { UtcMs } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { TimelineWords } from "../../words/en/timeline.ts";
import { clusterLabel, gatherClusters } from "./clusters.ts";
import type { Drawn } from "./clusters.ts";
import { labelWidth } from "./labelWidth.ts";
import type { Mark, MarkBlock } from "./mark.ts";
import { ALTERNATIVE_FONT, eventWidth, FONT_SIZE, KNOB_RADIUS, LABEL_GAP, MARK_GAP } from "./measures.ts";
import { labelInTile, packTurns } from "./inTiles.ts";
import { packStairs } from "./packRows.ts";
import type { Reserved } from "./packRows.ts";
import type { TimeWarp } from "./timeWarp.ts";

/** What the rows of a block depend on, besides its marks. */
export interface RowFrame {
  readonly warp: TimeWarp;
  /** Least width of the drawing, in pixels. */
  readonly floor: number;
  /** How long the timeline's own coordinate is, in pixels at `floor`. */
  readonly scale: number;
  /** What was shown when the scale last changed; its marks choose first in a block that is a whole group. */
  readonly anchor: Extent;
  /** Rows that a tile's marks may fill. */
  readonly most: number;
  readonly crowd: TimelineWords["crowd"];
}

/** A mark or cluster that has a row. */
export interface RowEntry {
  readonly drawn: Drawn;
  readonly knob: UtcMs;
  readonly row: number;
  readonly anchored: boolean;
  readonly label: Label;
  /** Where the label begins, in pixels from the knob, as long as no edge of the picture is near. */
  readonly dx: number;
}

/** A label's text, its width, and with pips and all. In pixels. */
export interface Label {
  readonly text: string;
  readonly textWidth: number;
  readonly width: number;
}

/** Knobs closer than this, in pixels, cannot be told apart and gather into a cluster. */
const NEAREST_KNOBS = 2;

const given = new WeakMap<readonly Mark[], { readonly frame: RowFrame; readonly entries: readonly RowEntry[] }>();

/**
 * The rows of a block's marks, in the order of their knobs; in a tile without those that find none. Kept from frame to frame: rows of a whole group belong to the scale, in steps, and to
 * where the reader began, those of a tile to nothing but the tile.
 */
export function giveRows(block: MarkBlock, frame: RowFrame): readonly RowEntry[] {
  const { marks, tile } = block;
  const { warp, floor, anchor, most } = frame;
  const scale = tile === null ? floor * steady(frame.scale / floor) : tile.floor / (tile.to - tile.from);
  const known = given.get(marks);
  const last = known?.frame;
  if (last?.warp === warp && last.scale === scale && last.floor === floor && (tile === null ? last.anchor.from === anchor.from && last.anchor.to === anchor.to : last.most === most)) return known!.entries;
  const own = { ...frame, scale };
  const entries = entriesOf(block, own);
  given.set(marks, { frame: own, entries });
  return entries;
}

/** Rows are packed for a scale that changes in steps of √2, so that they hold still while a zoom is under way between two steps. */
function steady(scale: number): number {
  return 2 ** (Math.floor(2 * Math.log2(scale) + 1e-9) / 2);
}

function entriesOf({ marks, tile }: MarkBlock, { warp, floor, scale, anchor, most, crowd }: RowFrame): readonly RowEntry[] {
  const toPx = (at: UtcMs) => warp.toUnit(at) * scale;
  const gathered = tile === null ? gatherClusters(marks, ({ knob }) => toPx(knob), NEAREST_KNOBS) : marks.map((mark): Drawn => ({ kind: "mark", mark }));
  const items = gathered.map((drawn) => {
    const knob = knobOf(drawn);
    const unit = warp.toUnit(knob);
    const label = measureLabel(drawn, crowd);
    const dx = tile === null ? -KNOB_RADIUS : labelInTile(tile, unit, label.width);
    return { drawn, knob, unit, label, dx, anchored: knob >= anchor.from && knob <= anchor.to, reserved: reserve(drawn, label, tile === null ? null : dx, toPx, floor) };
  });
  const rows = tile === null ? packStairs(items) : packTurns(items, tile, most);
  return items.flatMap(({ drawn, knob, label, dx, anchored }, position) => {
    const row = rows[position];
    return row == null ? [] : [{ drawn, knob, label, dx, anchored, row }];
  });
}

export function marksOf(drawn: Drawn): readonly Mark[] {
  return drawn.kind === "mark" ? [drawn.mark] : drawn.marks;
}

/** A cluster stands where the middle one of its marks does. */
function knobOf(drawn: Drawn): UtcMs {
  const marks = marksOf(drawn);
  return marks[Math.floor(marks.length / 2)]!.knob;
}

function measureLabel(drawn: Drawn, crowd: TimelineWords["crowd"]): Label {
  const text = drawn.kind === "mark" ? drawn.mark.label : clusterLabel(drawn.marks, crowd);
  const textWidth = Math.ceil(labelWidth(text, FONT_SIZE));
  if (drawn.kind === "cluster") return { text, textWidth, width: textWidth + 2 * LABEL_GAP };
  const { of, coverage, contested } = drawn.mark;
  return { text, textWidth, width: of.kind === "report" ? textWidth : eventWidth(textWidth, coverage.length, contested) };
}

/**
 * A row of a whole group reserves a label's width on both sides of its knob, so that a label may slide away from an edge without meeting a neighbour; a row of a tile, which crowds share,
 * the label's own place alone, `dx` pixels from the knob. Windows reach no further than a screen from their knob: there they are never seen together with it.
 */
function reserve(drawn: Drawn, label: Label, dx: number | null, toPx: (at: UtcMs) => number, floor: number): Reserved {
  const knob = toPx(knobOf(drawn));
  const before = dx === null ? label.width + KNOB_RADIUS + MARK_GAP : Math.max(KNOB_RADIUS, -dx) + MARK_GAP / 2;
  const after = dx === null ? before : Math.max(KNOB_RADIUS, dx + label.width) + MARK_GAP / 2;
  if (drawn.kind === "cluster") return [knob - before, knob + after];
  const { from, to, alternative } = drawn.mark;
  const near = (px: number) => Math.min(Math.max(px, knob - floor), knob + floor);
  const left = near(from === null ? -Infinity : toPx(from));
  const right = near(to === null ? Infinity : toPx(to));
  const other = alternative === null ? knob : near(toPx(alternative.at));
  const words = alternative === null ? 0 : labelWidth(alternative.words, ALTERNATIVE_FONT);
  return [
    Math.min(knob - before, left - MARK_GAP / 2, other - KNOB_RADIUS - MARK_GAP / 2),
    Math.max(knob + after, right + MARK_GAP / 2, other + Math.max(KNOB_RADIUS, words) + MARK_GAP / 2),
  ];
}
