import type { UtcMs } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { TimelineWords } from "../../words/en/timeline.ts";
import { clusterLabel, gatherClusters } from "./clusters.ts";
import type { Drawn } from "./clusters.ts";
import { labelWidth } from "./labelWidth.ts";
import type { Mark, MarkGroup } from "./marks.ts";
import { ALTERNATIVE_FONT, eventWidth, FONT_SIZE, GROUP_HEADER, KNOB_RADIUS, LABEL_GAP, MARK_GAP, ROW_HEIGHT } from "./measures.ts";
import type { TimeWarp } from "./timeWarp.ts";

/**
 * The timeline with time running along the line. Here it runs to the right; where the reader's lines run to the left it is drawn the other way
 * round (`mirror.ts`). Three spaces: time (ms) → unit (0…1 over the story, by the warp) → share (0…1 over what is shown). Horizontal positions
 * are shares of the width, so one layout holds for every width from `floor` up: on a wider page the distances grow and the labels do not.
 * Heights and label widths are CSS pixels.
 *
 * Rows belong to the scale and to where the reader began (`anchor`), not to what is shown: every event keeps its row in its group while the
 * reader pans. A group makes room for more rows only when events come into view that need them. A row reserves a label's width on both sides of its knob, so that a label may slide away from an edge without meeting a neighbour.
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
  readonly items: readonly SidewaysItem[];
  /** Events of the group that lie before and after what is shown. */
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
  /** The window, as shares of the width, cut at the edges; `null` at an end that is open or beyond the edge. */
  readonly band: { readonly from: number; readonly to: number; readonly clearFrom: boolean; readonly clearTo: boolean };
  /** Where the label begins, in pixels from the knob, and how wide it is, pips and all. */
  /** Where a doubted statement would put the knob, as a share; whether that is in the picture; its words, where they fit beside the label. */
  readonly alternative: { readonly share: number; readonly inside: boolean; readonly text: string | null } | null;
  readonly label: { readonly text: string; readonly dx: number; readonly textWidth: number; readonly width: number };
}

export interface SidewaysInput {
  readonly groups: readonly MarkGroup[];
  readonly warp: TimeWarp;
  readonly shown: Extent;
  /**
   * What was shown when the scale last changed. Its marks come first when rows are given out, and a group without any is folded to a line
   * while it has nothing to show.
   */
  readonly anchor: Extent;
  /** Least width at which the drawing must hold, in pixels. */
  readonly floor: number;
  readonly documents: number;
  readonly crowd: TimelineWords["crowd"];
}

const GROUP_PADDING = 8;
const FOLDED_HEIGHT = 30;

/** Knobs closer than this, in pixels, cannot be told apart and gather into a cluster. */
const NEAREST_KNOBS = 2;

export function layOutSideways({ groups, warp, shown, anchor, floor, documents, crowd }: SidewaysInput): SidewaysLayout {
  const from = warp.toUnit(shown.from);
  const share = 1 / (warp.toUnit(shown.to) - from);
  const toShare = (at: UtcMs) => (warp.toUnit(at) - from) * share;
  const rowScale = floor * steady(share);
  const anchored = (group: MarkGroup) => group.marks.some(({ knob }) => knob >= anchor.from && knob <= anchor.to);
  const labelOf = (drawn: Drawn) => measureLabel(drawn, documents, crowd);
  let top = 0;
  const laidOut = groups.map((group): SidewaysGroup => {
    const toPx = (at: UtcMs) => warp.toUnit(at) * rowScale;
    const drawn = gatherClusters(group.marks, ({ knob }) => toPx(knob), NEAREST_KNOBS);
    const within = (entry: Drawn) => knobOf(entry) >= anchor.from && knobOf(entry) <= anchor.to;
    const rows = packRows(drawn.map((entry) => ({ reserved: reserve(entry, toPx, floor, labelOf(entry)), anchored: within(entry) })));
    const placed = drawn.map((entry, index) => ({ entry, row: rows[index]!, knob: toShare(knobOf(entry)) }));
    // A knob that an edge would cut counts as beyond it.
    const edge = KNOB_RADIUS / floor;
    const visible = placed.filter(({ knob }) => knob >= edge && knob <= 1 - edge);
    const items = visible.map(({ entry, row, knob }) =>
      placeItem(entry, top + GROUP_HEADER + row * ROW_HEIGHT, knob, toShare, floor, labelOf(entry)),
    );
    const folded = items.length === 0 && !anchored(group);
    const height = folded ? FOLDED_HEIGHT : GROUP_HEADER + (1 + Math.max(0, ...placed.filter((item) => within(item.entry) || visible.includes(item)).map(({ row }) => row))) * ROW_HEIGHT + GROUP_PADDING;
    const outside = (beyond: (knob: number) => boolean) => placed.filter(({ knob }) => beyond(knob)).flatMap(({ entry }) => marksOf(entry));
    const result = { key: group.key, name: group.name, top, height, items, earlier: outside((knob) => knob < edge), later: outside((knob) => knob > 1 - edge) };
    top += height;
    return result;
  });
  return { height: top, groups: laidOut };
}

/** Rows are packed for a scale that changes in steps of √2, so that they hold still while a zoom is under way between two steps. */
function steady(scale: number): number {
  return 2 ** (Math.floor(2 * Math.log2(scale) + 1e-9) / 2);
}

export function marksOf(drawn: Drawn): readonly Mark[] {
  return drawn.kind === "mark" ? [drawn.mark] : drawn.marks;
}

/** A cluster stands where the middle one of its marks does. */
function knobOf(drawn: Drawn): UtcMs {
  const marks = marksOf(drawn);
  return marks[Math.floor(marks.length / 2)]!.knob;
}

function keyOf(drawn: Drawn): string {
  return drawn.kind === "mark" ? drawn.mark.key : `cluster:${drawn.marks[0]!.key}`;
}

/** A label's text, its width, and with pips and all. In pixels. */
interface Label {
  readonly text: string;
  readonly textWidth: number;
  readonly width: number;
}

function measureLabel(drawn: Drawn, documents: number, crowd: TimelineWords["crowd"]): Label {
  const text = drawn.kind === "mark" ? drawn.mark.label : clusterLabel(drawn.marks, crowd);
  const textWidth = Math.ceil(labelWidth(text, FONT_SIZE));
  if (drawn.kind === "cluster") return { text, textWidth, width: textWidth + 2 * LABEL_GAP };
  if (drawn.mark.of.kind === "report") return { text, textWidth, width: textWidth };
  return { text, textWidth, width: eventWidth(textWidth, documents, drawn.mark.contested) };
}

/** Windows reach no further than a screen from their knob: there they are never seen together with it. */
function reserve(drawn: Drawn, toPx: (at: UtcMs) => number, floor: number, label: Label): Reserved {
  const knob = toPx(knobOf(drawn));
  const reach = label.width + KNOB_RADIUS + MARK_GAP;
  if (drawn.kind === "cluster") return [knob - reach, knob + reach];
  const { from, to, alternative } = drawn.mark;
  const near = (px: number) => Math.min(Math.max(px, knob - floor), knob + floor);
  const left = near(from === null ? -Infinity : toPx(from));
  const right = near(to === null ? Infinity : toPx(to));
  const other = alternative === null ? knob : near(toPx(alternative.at));
  const words = alternative === null ? 0 : labelWidth(alternative.words, ALTERNATIVE_FONT);
  return [
    Math.min(knob - reach, left - MARK_GAP / 2, other - KNOB_RADIUS - MARK_GAP / 2),
    Math.max(knob + reach, right + MARK_GAP / 2, other + Math.max(KNOB_RADIUS, words) + MARK_GAP / 2),
  ];
}

/**
 * The rows of all items. Those that the reader began with come first, in the order of time, each on the first row that is free where it needs
 * it; but where it crowds the one before it, only below that one, so that what follows closely reads as a staircase. The others
 * then take the first row that is free for them: they come into view where nobody has to make room.
 */
function packRows(items: readonly { readonly reserved: Reserved; readonly anchored: boolean }[]): number[] {
  const rows: Reserved[][] = [];
  const rowOf = new Array<number>(items.length).fill(0);
  const place = (position: number, from: number) => {
    const { reserved } = items[position]!;
    const free = rows.findIndex((row, index) => index >= from && row.every((taken) => !meet(taken, reserved)));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(reserved);
    rowOf[position] = row;
    return row;
  };
  let previous = -1;
  for (const [position, { anchored, reserved }] of items.entries()) {
    if (!anchored) continue;
    const crowded = previous >= 0 && meet(rows[previous]!.at(-1)!, reserved);
    previous = place(position, crowded ? previous + 1 : 0);
  }
  for (const [position, { anchored }] of items.entries()) if (!anchored) place(position, 0);
  return rowOf;
}

/** What an item keeps free on its row, in pixels at the rows' scale. */
type Reserved = readonly [left: number, right: number];

function meet(a: Reserved, b: Reserved): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function placeItem(drawn: Drawn, top: number, knob: number, toShare: (at: UtcMs) => number, floor: number, label: Label): SidewaysItem {
  // Under the knob and to its right; drawn back where the right edge is near, by whole pixels. What fits at the floor fits on every wider page.
  const dx = Math.min(-KNOB_RADIUS, Math.floor(floor - knob * floor - label.width - 2));
  const held = Math.max(dx, Math.ceil(2 - knob * floor));
  const from = drawn.kind === "mark" && drawn.mark.from !== null ? toShare(drawn.mark.from) : drawn.kind === "mark" ? -1 : knob;
  const to = drawn.kind === "mark" && drawn.mark.to !== null ? toShare(drawn.mark.to) : drawn.kind === "mark" ? 2 : knob;
  return {
    drawn,
    key: keyOf(drawn),
    top,
    knob,
    band: { from: Math.max(0, from), to: Math.min(1, to), clearFrom: from >= 0, clearTo: to <= 1 },
    alternative: drawn.kind === "mark" ? placeAlternative(drawn.mark, knob, toShare, floor, [held, held + label.width]) : null,
    label: { ...label, dx: held },
  };
}

/** Beyond an edge only the line to it is seen. Its words need room before the knob's label, or after it. */
function placeAlternative({ alternative }: Mark, knob: number, toShare: (at: UtcMs) => number, floor: number, [left, right]: readonly [number, number]): SidewaysItem["alternative"] {
  if (alternative === null) return null;
  const share = Math.min(1.05, Math.max(-0.05, toShare(alternative.at)));
  const apart = (share - knob) * floor;
  if (Math.abs(apart) < 2 * KNOB_RADIUS) return null;
  const width = labelWidth(alternative.words, ALTERNATIVE_FONT);
  const fits = apart + width + LABEL_GAP < left || apart > right + LABEL_GAP;
  const inside = share * floor >= KNOB_RADIUS && (1 - share) * floor >= KNOB_RADIUS;
  return { share, inside, text: inside && fits && share * floor + width < floor ? alternative.words : null };
}
