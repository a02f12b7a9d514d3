import type { UtcMs } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { TimelineWords } from "../../words/en/timeline.ts";
import type { Drawn } from "./clusters.ts";
import { giveRows, marksOf } from "./giveRows.ts";
import type { Label, RowEntry } from "./giveRows.ts";
import { edgesFor } from "./edgesFor.ts";
import { isInPart, wholeLabels } from "./inTiles.ts";
import { labelWidth } from "./labelWidth.ts";
import type { Mark, MarkBlock, MarkGroup, TileOfMarks } from "./mark.ts";
import { ALTERNATIVE_FONT, GROUP_HEADER, KNOB_RADIUS, LABEL_GAP, ROW_HEIGHT } from "./measures.ts";
import type { TimeWarp } from "./timeWarp.ts";

/**
 * The timeline with time running along the line, of sixty events or a million: what differs is which marks are given to it, and in what blocks. Here time runs to the right; where the
 * reader's lines run to the left it is drawn the other way round (`mirror.ts`). Three spaces: time (ms) → unit (0…1 over the story, by the warp) → share (0…1 over what is shown).
 * Horizontal positions are shares of the width, so one layout holds for every width from `floor` up: on a wider page the distances grow and the labels do not.
 * Heights and label widths are CSS pixels.
 *
 * Every mark keeps its row in its group while the reader pans (`giveRows`). A group makes room for more rows only when events come into view that need them.
 */
export interface SidewaysLayout {
  readonly height: number;
  readonly groups: readonly SidewaysGroup[];
}

export interface SidewaysGroup {
  readonly key: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  /** How many rows it has room for; none where it is folded to a line, because it has nothing to show. */
  readonly rows: number;
  readonly items: readonly SidewaysItem[];
  /** Events of the group's blocks that have a row, but lie before or after what is shown. */
  readonly earlier: readonly Mark[];
  readonly later: readonly Mark[];
}

export interface SidewaysItem {
  readonly drawn: Drawn;
  readonly key: string;
  /** Top of the row, from the top of the drawing. */
  readonly top: number;
  /** Where the knob stands, as a share of the width. */
  readonly knob: number;
  /** The window; null where the knob hides it. That of a mark in a tile may reach into others, where marks may stand on its row: it lies beneath them. */
  readonly band: SidewaysBand | null;
  readonly inTile: boolean;
  /** Where a doubted statement would put the knob, as a share; whether that is in the picture; its words, where they fit beside the label. */
  readonly alternative: { readonly share: number; readonly inside: boolean; readonly text: string | null } | null;
  /** Where the label begins, in pixels from the knob, and how wide it is, pips and all. */
  readonly label: Label & { readonly dx: number };
}

/** A window, as shares of the width, cut at the edges; not clear at an end that is open or beyond the edge. */
export interface SidewaysBand {
  readonly from: number;
  readonly to: number;
  readonly clearFrom: boolean;
  readonly clearTo: boolean;
}

export interface BlocksOfGroup {
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly MarkBlock[];
  /** Rows that it keeps even while nothing in sight needs them. */
  readonly least: number;
}

/** A group whose marks are all at hand. It keeps rows for what the reader began with, and no others. */
export function inOneBlock({ key, name, marks }: MarkGroup): BlocksOfGroup {
  return { key, name, blocks: [{ marks, tile: null }], least: 0 };
}

export interface SidewaysInput {
  readonly groups: readonly BlocksOfGroup[];
  readonly warp: TimeWarp;
  readonly shown: Extent;
  /** What was shown when the scale last changed. */
  readonly anchor: Extent;
  /** Least width at which the drawing must hold, in pixels. */
  readonly floor: number;
  /** Rows of a tile, at most. */
  readonly most?: number;
  /** Room below the rows of a group that is not folded, in pixels. */
  readonly foot?: number;
  readonly crowd: TimelineWords["crowd"];
}

const GROUP_PADDING = 8;
const FOLDED_HEIGHT = 30;

export function layOutSideways({ groups, warp, shown, anchor, floor, most = Infinity, foot = 0, crowd }: SidewaysInput): SidewaysLayout {
  const from = warp.toUnit(shown.from);
  const share = 1 / (warp.toUnit(shown.to) - from);
  const sight: Sight = { floor, toShare: (at) => (warp.toUnit(at) - from) * share };
  const frame = { warp, floor, scale: floor * share, anchor, most, crowd };
  // A knob that an edge would cut counts as beyond it.
  const edge = KNOB_RADIUS / floor;
  let top = 0;
  const laidOut = groups.map(({ key, name, blocks, least }): SidewaysGroup => {
    const [items, earlier, later]: [SidewaysItem[], Mark[], Mark[]] = [[], [], []];
    let rows = least;
    for (const block of blocks) {
      for (const entry of giveRows(block, frame)) {
        if (block.tile !== null && !isInPart(block.tile, warp.toUnit(entry.knob))) continue;
        const knob = sight.toShare(entry.knob);
        const visible = knob >= edge && knob <= 1 - edge;
        if (visible || (entry.anchored && block.tile === null)) rows = Math.max(rows, entry.row + 1);
        if (visible) items.push(placeItem(entry, top + GROUP_HEADER + entry.row * ROW_HEIGHT, knob, block.tile, sight));
        else (knob < edge ? earlier : later).push(...marksOf(entry.drawn));
      }
    }
    const height = rows === 0 ? FOLDED_HEIGHT : GROUP_HEADER + rows * ROW_HEIGHT + foot + GROUP_PADDING;
    const result = { key, name, top, height, rows, items: wholeLabels(items, floor), earlier, later };
    top += height;
    return result;
  });
  return { height: top, groups: laidOut };
}

/** From what is shown to the picture. */
interface Sight {
  readonly floor: number;
  readonly toShare: (at: UtcMs) => number;
}

function placeItem({ drawn, label, dx: wanted, knob: at }: RowEntry, top: number, knob: number, tile: TileOfMarks | null, sight: Sight): SidewaysItem {
  const { floor, toShare } = sight;
  const [first, last] = edgesFor(knob, label.width, floor);
  // Whole in the picture; a label in a tile is moved once all of its row are placed.
  const dx = tile === null ? Math.max(first, Math.min(last, wanted)) : wanted;
  const mark = drawn.kind === "mark" ? drawn.mark : { from: at, to: at, alternative: null };
  return {
    drawn,
    key: drawn.kind === "mark" ? drawn.mark.key : `cluster:${drawn.marks[0]!.key}`,
    top,
    knob,
    band: placeBand(mark, sight),
    inTile: tile !== null,
    alternative: placeAlternative(mark, knob, toShare, floor, [dx, dx + label.width]),
    label: { ...label, dx },
  };
}

function placeBand(mark: Pick<Mark, "from" | "to">, { floor, toShare }: Sight): SidewaysBand | null {
  const from = mark.from === null ? -1 : toShare(mark.from);
  const to = mark.to === null ? 2 : toShare(mark.to);
  // No page of a class is twice as wide as its least.
  if ((to - from) * floor < KNOB_RADIUS) return null;
  return { from: Math.max(0, from), to: Math.min(1, to), clearFrom: from >= 0, clearTo: to <= 1 };
}

/** Beyond an edge only the line to it is seen. Its words need room before the knob's label, or after it. */
function placeAlternative({ alternative }: Pick<Mark, "alternative">, knob: number, toShare: (at: UtcMs) => number, floor: number, [left, right]: readonly [number, number]): SidewaysItem["alternative"] {
  if (alternative === null) return null;
  const share = Math.min(1.05, Math.max(-0.05, toShare(alternative.at)));
  const apart = (share - knob) * floor;
  if (Math.abs(apart) < 2 * KNOB_RADIUS) return null;
  const width = labelWidth(alternative.words, ALTERNATIVE_FONT);
  const fits = apart + width + LABEL_GAP < left || apart > right + LABEL_GAP;
  const inside = share * floor >= KNOB_RADIUS && (1 - share) * floor >= KNOB_RADIUS;
  return { share, inside, text: inside && fits && share * floor + width < floor ? alternative.words : null };
}
