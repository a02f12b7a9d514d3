import type { UtcMs } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { Spacing } from "../../state/viewState.ts";
import type { TimelineWords } from "../../words/en/timeline.ts";
import { clusterLabel, gatherClusters } from "./clusters.ts";
import type { Drawn } from "./clusters.ts";
import type { Mark, MarkGroup } from "./mark.ts";
import { FONT_SIZE, KNOB_RADIUS, LINE_HEIGHT } from "./measures.ts";
import { wrapLabel } from "./wrapLabel.ts";

/**
 * The timeline with time running down the page, for narrow columns. All positions are CSS pixels; labels are broken for the narrowest
 * column of the class (`floor`). To scale, no two events are closer than their labels need and quiet stretches keep their length; in
 * order, only the labels count. Windows are bands on lanes beside the knobs; events with the same window share one.
 */
export interface DownwardsLayout {
  readonly height: number;
  /** Where labels begin, after the lanes. */
  readonly labelLeft: number;
  readonly groups: readonly DownwardsGroup[];
}

export interface DownwardsGroup {
  readonly key: string;
  readonly name: string;
  readonly top: number;
  readonly headings: readonly { readonly at: UtcMs; readonly top: number }[];
  readonly bands: readonly DownwardsBand[];
  readonly items: readonly DownwardsItem[];
}

export interface DownwardsBand {
  readonly key: string;
  readonly lane: number;
  readonly top: number;
  readonly bottom: number;
  readonly clearFrom: boolean;
  readonly clearTo: boolean;
}

export interface DownwardsItem {
  readonly drawn: Drawn;
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Of its height, what is kept below the mark and its words. */
  readonly foot: number;
  /** Centre of the knob. */
  readonly knob: number;
  readonly lane: number;
  /** Height of the place that a doubted statement would give the knob; null where there is none, or it is not shown. */
  readonly alternative: number | null;
  readonly lines: readonly string[];
}

export interface DownwardsInput {
  readonly groups: readonly MarkGroup[];
  readonly shown: Extent;
  readonly spacing: Spacing;
  readonly floor: number;
  /** The start of the day, month or year that an instant is headed by. */
  readonly headingOf: (at: UtcMs) => UtcMs;
  /** What is kept below a mark and its words, in pixels. */
  readonly footOf?: (mark: Mark) => number;
  readonly crowd: TimelineWords["crowd"];
}

export const GROUP_HEADER = 34;
const HEADING_HEIGHT = 26;
const LANE_STEP = 11;
const FIRST_LANE = 10;
/** Under the label stands a line of pips and words. */
const UNDER_LABEL = 20;
export const ITEM_GAP = 10;
/** Length of what is shown, to scale, before labels push it apart. */
const SCALE_LENGTH = 420;
/** Knobs closer than this, to scale, gather into a cluster. */
const NEAREST_KNOBS = 0.6;
const MOST_LANES = 4;

export function layOutDownwards({ groups, shown, spacing, floor, headingOf, footOf = () => 0, crowd }: DownwardsInput): DownwardsLayout {
  const labelLeft = FIRST_LANE + (MOST_LANES + 1) * LANE_STEP;
  const pxPerMs = SCALE_LENGTH / (shown.to - shown.from);
  const linesOf = (drawn: Drawn) => wrapLabel(drawn.kind === "mark" ? drawn.mark.label : clusterLabel(drawn.marks, crowd), FONT_SIZE, floor - labelLeft);
  let top = 0;
  const placed = groups.flatMap((group): DownwardsGroup[] => {
    const marks = group.marks.filter(({ knob }) => knob >= shown.from && knob <= shown.to);
    if (marks.length === 0) return [];
    const drawn = gatherClusters(marks, ({ knob }) => knob * pxPerMs, spacing === "scale" ? NEAREST_KNOBS : 0);
    const layout = layOutGroup(drawn, top + GROUP_HEADER, spacing === "scale" ? pxPerMs : 0, linesOf, footOf, headingOf);
    const lanes = layOutBands(drawn, layout, shown);
    const result = {
      key: group.key,
      name: group.name,
      top,
      headings: layout.headings,
      bands: lanes.bands,
      items: withAlternatives(layout.items.map((item, index) => ({ ...item, lane: lanes.laneOf[index]! })), lanes.toY),
    };
    top = layout.bottom + ITEM_GAP;
    return [result];
  });
  return { height: top, labelLeft, groups: placed };
}

/** Where a lane's middle line stands, in pixels. */
export function laneX(lane: number): number {
  return FIRST_LANE + lane * LANE_STEP;
}

interface GroupRows {
  readonly headings: { at: UtcMs; top: number }[];
  readonly items: Omit<DownwardsItem, "lane" | "alternative">[];
  readonly bottom: number;
}

function layOutGroup(
  drawn: readonly Drawn[],
  top: number,
  pxPerMs: number,
  linesOf: (drawn: Drawn) => readonly string[],
  footOf: (mark: Mark) => number,
  headingOf: DownwardsInput["headingOf"],
): GroupRows {
  const headings: GroupRows["headings"] = [];
  const items: GroupRows["items"] = [];
  let y = top;
  let previous: UtcMs | null = null;
  for (const entry of drawn) {
    const first = entry.kind === "mark" ? entry.mark : entry.marks[0]!;
    // Room that time itself asks for, less what the event above has taken.
    const asked: number = previous === null ? 0 : (first.knob - previous) * pxPerMs;
    const taken: number = items.at(-1)?.height ?? 0;
    if (previous !== null) y += Math.max(0, Math.round(asked - taken));
    const heading = headingOf(first.knob);
    if (headings.at(-1)?.at !== heading) {
      headings.push({ at: heading, top: y });
      y += HEADING_HEIGHT;
    }
    const lines = linesOf(entry);
    const foot = entry.kind === "mark" ? footOf(entry.mark) : 0;
    const height = lines.length * LINE_HEIGHT + UNDER_LABEL + foot + ITEM_GAP;
    items.push({ drawn: entry, key: entry.kind === "mark" ? entry.mark.key : `cluster:${first.key}`, top: y, height, foot, knob: y + LINE_HEIGHT / 2, lines });
    y += height;
    previous = first.knob;
  }
  return { headings, items, bottom: y };
}

/**
 * Bands in lanes, first fit. A window that no lane has room for is left to the words under the label; its knob stands after all lanes, so that
 * it is not taken for part of another event's band.
 */
function layOutBands(drawn: readonly Drawn[], rows: GroupRows, shown: Extent): { bands: DownwardsBand[]; laneOf: number[]; toY: (at: UtcMs) => number } {
  const toY = verticalScale(drawn, rows);
  const laneEnds: number[] = [];
  const byWindow = new Map<string, DownwardsBand>();
  const laneOf = drawn.map((entry, index) => {
    if (entry.kind === "cluster") return MOST_LANES;
    const { from, to } = entry.mark;
    const key = `${from ?? ""}/${to ?? ""}`;
    const known = byWindow.get(key);
    if (known) return known.lane;
    const knob = rows.items[index]!.knob;
    const top = Math.min(from === null ? -Infinity : toY(from), knob - LINE_HEIGHT / 2);
    const bottom = Math.max(to === null ? Infinity : toY(to), knob + LINE_HEIGHT / 2);
    const groupTop = rows.headings[0]!.top;
    const band = { top: Math.max(groupTop, top), bottom: Math.min(rows.bottom - ITEM_GAP, bottom) };
    const free = laneEnds.findIndex((end) => end + 4 <= band.top);
    const lane = free >= 0 ? free : laneEnds.length;
    if (lane >= MOST_LANES) return MOST_LANES;
    laneEnds[lane] = band.bottom;
    byWindow.set(key, { key, lane, ...band, clearFrom: from !== null && from >= shown.from, clearTo: to !== null && to <= shown.to });
    return lane;
  });
  return { bands: [...byWindow.values()], laneOf, toY };
}

/** An alternative is drawn on its knob's lane where no other knob stands in its way; the words under the label tell of it in any case. */
function withAlternatives(items: readonly Omit<DownwardsItem, "alternative">[], toY: (at: UtcMs) => number): DownwardsItem[] {
  return items.map((item) => {
    const at = item.drawn.kind === "mark" ? item.drawn.mark.alternative?.at : undefined;
    const top = at === undefined ? NaN : toY(at);
    const free = items.every(({ knob, lane }) => Math.abs(lane - item.lane) > 1 || Math.abs(knob - top) >= 2 * KNOB_RADIUS);
    return { ...item, alternative: Number.isFinite(top) && free ? top : null };
  });
}

/** Time to height, through the headings and knobs as they were placed. */
function verticalScale(drawn: readonly Drawn[], rows: GroupRows): (at: UtcMs) => number {
  const knots = [
    ...rows.headings.map(({ at, top }) => ({ at: Number(at), y: top })),
    ...drawn.map((entry, index) => ({ at: Number((entry.kind === "mark" ? entry.mark : entry.marks[0]!).knob), y: rows.items[index]!.knob })),
  ].sort((a, b) => a.y - b.y);
  return (at) => {
    const above = knots.findIndex((knot) => knot.at > at);
    if (above === 0) return -Infinity;
    if (above < 0) return Infinity;
    const a = knots[above - 1]!;
    const b = knots[above]!;
    return Math.round(a.y + ((at - a.at) / (b.at - a.at || 1)) * (b.y - a.y));
  };
}

