import { edgesFor, EDGE_GAP } from "./edgesFor.ts";
import { fittedLabel } from "./fittedLabel.ts";
import { labelWidth } from "./labelWidth.ts";
import type { SidewaysItem } from "./layOutSideways.ts";
import type { TileOfMarks } from "./mark.ts";
import { FONT_SIZE, KNOB_RADIUS, MARK_GAP } from "./measures.ts";
import { Rows } from "./packRows.ts";
import type { RowItem } from "./packRows.ts";

/*
 * What is different for marks of tiles, which know nothing of one another's: crowds share their rows, and their labels stay within them.
 */

/**
 * The rows of a tile's items, which choose in turns, each the first that is free; null for those that find none of `most`. Knobs at the seam of two tiles, which would meet on one row, are
 * told apart by which rows they may take: at the end of a tile the first and every other one, at its beginning those between.
 */
export function packTurns(items: readonly RowItem[], { from, to, floor, turns }: TileOfMarks, most: number): readonly (number | null)[] {
  const rows = new Rows(most);
  const rowOf = new Array<number | null>(items.length).fill(null);
  const seam = (KNOB_RADIUS / floor) * (to - from);
  for (const position of turns) {
    const { unit, reserved } = items[position]!;
    if (unit < from + seam) rowOf[position] = rows.take(reserved, 1, 2);
    else rowOf[position] = rows.take(reserved, 0, unit > to - seam ? 2 : 1);
  }
  return rowOf;
}

/**
 * Where the label of a mark of a tile begins, in pixels from its knob, which stands at `unit` of the timeline's own coordinate: under it, but not beyond the tile's end where that is
 * drawn as short as it may be. Drawn longer it has the same room between its labels or more.
 */
export function labelInTile({ from, to, floor }: TileOfMarks, unit: number, width: number): number {
  const knob = ((unit - from) / (to - from)) * floor;
  return Math.max(Math.ceil(MARK_GAP / 2 - knob), Math.min(-KNOB_RADIUS, Math.floor(floor - knob - width - MARK_GAP / 2)));
}

/** Whether a mark of a tile is drawn, whose knob stands at `unit` of the timeline's own coordinate. */
export function isInPart({ part }: TileOfMarks, unit: number): boolean {
  return unit >= part.from && unit < part.to;
}

/** A label that neighbours leave less room than this for its text, in pixels, is rather cut by the edge. */
const LEAST_TEXT = 48;

/** Items of tiles with their labels whole: one that an edge of the picture would cut is moved off it where nobody is in its way, or else gives up some of its text. */
export function wholeLabels(items: readonly SidewaysItem[], floor: number): readonly SidewaysItem[] {
  const placed = [...items];
  // One after the other: labels that two edges move may meet between them.
  for (const [position, item] of items.entries()) if (item.inTile) placed[position] = wholeAt(item, placed, floor);
  return placed;
}

function wholeAt(item: SidewaysItem, others: readonly SidewaysItem[], floor: number): SidewaysItem {
  const { knob, top, label } = item;
  const [first, last] = edgesFor(knob, label.width, floor);
  if (label.dx >= first && label.dx <= last) return item;
  const spanOf = (of: SidewaysItem) => [of.knob * floor + Math.min(of.label.dx, -KNOB_RADIUS), of.knob * floor + Math.max(of.label.dx + of.label.width, KNOB_RADIUS)] as const;
  const neighbours = others.filter((other) => other !== item && other.top === top).map(spanOf);
  const dx = Math.max(first, Math.min(last, label.dx));
  const [begins, ends] = [knob * floor + dx, knob * floor + dx + label.width];
  if (neighbours.every(([left, right]) => left >= ends + MARK_GAP || right + MARK_GAP <= begins)) return { ...item, label: { ...label, dx } };
  const beside = label.width - label.textWidth;
  const from = label.dx < first ? first : label.dx;
  const to = label.dx < first ? label.dx + label.width : Math.floor((1 - knob) * floor) - EDGE_GAP;
  if (to - from - beside < LEAST_TEXT) return item;
  const text = fittedLabel(label.text, to - from - beside);
  const textWidth = Math.ceil(labelWidth(text, FONT_SIZE));
  return { ...item, label: { text, textWidth, width: textWidth + beside, dx: from } };
}
