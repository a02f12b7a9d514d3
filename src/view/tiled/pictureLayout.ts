import type { Block } from "../../domain/tiles/block.ts";
import type { BlockFrame } from "../../domain/tiles/layOutBlock.ts";
import { countIn } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import { areContested } from "../../domain/tiles/stanceBits.ts";
import { STRETCHES } from "../../domain/tiles/tile.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import { labelWidth } from "../timeline/labelWidth.ts";
import { AXIS_HEIGHT, eventWidth, FONT_SIZE, GROUP_HEADER, KNOB_RADIUS, MARK_GAP, ROW_HEIGHT } from "../timeline/measures.ts";

/** Heights of the sideways picture's parts, in pixels. Nothing here depends on what is shown: the page never jumps while a reader moves. */
export const CROWD_HEIGHT = 30;
const GROUP_PADDING = 10;
/** All groups together are about this high, where each has its least rows. */
const WANTED_HEIGHT = 820;
const LEAST_ROWS = 2;

/** Least length of a block in pixels: two labels beside one another, or one long one with many pips. */
export const BLOCK_FLOOR = 500;
/** The picture that runs downwards is so high, and its blocks no shorter. */
export const COLUMN_HEIGHT = 640;
/** Stretches of a block that runs downwards, each with one event and the count of the others. */
export const COLUMN_CELLS = STRETCHES;

export interface PictureRows {
  readonly rows: number;
  readonly groupHeight: number;
}

/** Marks in one block, shared by the groups that have any: so the picture stays within some hundred elements. */
const MARKS_IN_BLOCK = 12;
/** Into so many stretches a block is divided, each with the number of those that are not drawn by themselves. */
const CELLS = 2;

/** How many rows each group has: what fits about one screen, at least two. */
export function pictureRows(groups: number): PictureRows {
  const rows = Math.max(LEAST_ROWS, Math.min(8, Math.round((WANTED_HEIGHT / groups - GROUP_HEADER - CROWD_HEIGHT - GROUP_PADDING) / ROW_HEIGHT)));
  return { rows, groupHeight: GROUP_HEADER + rows * ROW_HEIGHT + CROWD_HEIGHT + GROUP_PADDING };
}

export interface GroupTops {
  /** The top of each theme's group from the picture's own, in pixels; null where it is left out. */
  readonly tops: readonly (number | null)[];
  readonly height: number;
}

/** Where groups stand: one below the other, without those that have no events, or where what is not found is hidden none that is found. Where nothing is found at all they stay. */
export function groupTops({ themes }: Pick<TiledStory, "themes">, found: EventSet | null, hide: boolean): GroupTops {
  const { groupHeight } = pictureRows(themes.length);
  const isKept = themes.map(({ first, count }) => count > 0 && (!hide || found === null || found.total === 0 || countIn(found, first, first + count) > 0));
  let height = AXIS_HEIGHT;
  const tops = isKept.map((kept) => {
    if (!kept) return null;
    height += groupHeight;
    return height - groupHeight;
  });
  return { tops, height };
}

/** The top of a group's rows and of its crowd, from the group's own top. */
export const ROWS_TOP = GROUP_HEADER;
export function crowdTop(rows: number): number {
  return GROUP_HEADER + rows * ROW_HEIGHT;
}

export interface FittedLabel {
  readonly text: string;
  readonly width: number;
}

/** A label in Inter SemiBold, cut with an ellipsis where it is wider than `most` pixels. */
export function fittedLabel(text: string, most: number, size: number = FONT_SIZE): FittedLabel {
  let fitted = text;
  while (labelWidth(fitted, size) > most && fitted.length > 1) fitted = `${fitted.replace(/…$/, "").slice(0, -1).trimEnd()}…`;
  return { text: fitted, width: Math.ceil(labelWidth(fitted, size)) };
}

/** The label of a block's event in the sideways picture, cut where with all that stands beside it it would not fit its block. */
export function blockLabel({ label, stances }: EventColumns, place: number, documents: number): { readonly text: string; readonly textWidth: number; readonly width: number } {
  const contested = areContested(stances[place]!);
  const { text, width: textWidth } = fittedLabel(label[place]!, BLOCK_FLOOR - 2 * MARK_GAP - eventWidth(0, documents, contested));
  return { text, textWidth, width: eventWidth(textWidth, documents, contested) };
}

export function frameOf({ events, totals }: Block, documents: number): BlockFrame {
  const { rows } = pictureRows(totals.length);
  return {
    floor: BLOCK_FLOOR, rows, cells: CELLS, most: MARKS_IN_BLOCK, knobRadius: KNOB_RADIUS, gap: MARK_GAP,
    widthOf: (place) => blockLabel(events, place, documents).width,
  };
}

/**
 * A silhouette of counts over unit widths, `height` high on the line `base`, from a logarithm: a bin with one event is seen beside one with thousands. `part`: the share of the bins
 * that is drawn.
 */
export function silhouette(counts: ArrayLike<number>, most: number, height: number, base: number = height, part: UnitRange = { from: 0, to: 1 }): string {
  const scale = height / Math.log1p(Math.max(1, most));
  let path = "";
  for (let bin = Math.round(part.from * counts.length); bin < Math.round(part.to * counts.length); bin += 1) {
    const count = counts[bin]!;
    if (count > 0) path += `M${bin} ${base}v${-Math.max(1.5, Math.min(height, Math.log1p(count) * scale)).toFixed(1)}h1V${base}z`;
  }
  return path;
}
