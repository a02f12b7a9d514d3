import type { Block } from "./block.ts";
import { BINS, extentOfTile } from "./tileSpace.ts";
import type { TileSpace } from "./tileSpace.ts";

/** How a block is to be laid out. Pixels are CSS pixels at the block's least length; it is drawn up to twice as long, and what fits here fits there. */
export interface BlockFrame {
  /** Least length in pixels. */
  readonly floor: number;
  readonly rows: number;
  /** Most events that are drawn by themselves, which the groups share (each has one at least): each event has a dozen elements. */
  readonly most: number;
  /** Stretches of equal length, into each of which the events that find no room are gathered. Divides `BINS`. */
  readonly cells: number;
  /** Width of an event's label with all that stands beside it, in pixels. */
  readonly widthOf: (place: number) => number;
  /** Between the knob and the beginning of its label, in pixels: labels begin a little before their knobs. */
  readonly knobRadius: number;
  /** Least distance between two labels on one row. */
  readonly gap: number;
}

/** One event drawn by itself. */
export interface PlacedMark {
  /** Its place in the block's `events`, and its number. */
  readonly place: number;
  readonly number: number;
  readonly row: number;
  /** Where the knob stands, as a share of the block. */
  readonly knob: number;
  /** Where the label begins, in pixels from the knob. It never leaves the block. */
  readonly dx: number;
  /** Its window as shares of the block, beyond 0 and 1 where it reaches further; infinite where an end is open. */
  readonly from: number;
  readonly to: number;
}

/** The events of one stretch. Those that are not drawn by themselves are `rest`. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  /** Their numbers are `first` and the `count - 1` that follow. */
  readonly first: number;
  readonly count: number;
  readonly rest: number;
  /** Numbers of those drawn by themselves. */
  readonly drawn: readonly number[];
}

export interface GroupLayout {
  readonly marks: readonly PlacedMark[];
  readonly cells: readonly Cell[];
  /** The greatest count of a bin, for a silhouette of the crowd. */
  readonly peak: number;
}

/**
 * Chooses which events of a block are drawn by themselves, and where; the others are counted in cells. The weightiest choose first. Everything follows from the block and
 * the frame alone, not from what is shown: rows hold still while a reader pans, and a block is laid out once. Labels stay within their block, so that blocks need not know each
 * other.
 */
export function layOutBlock(space: TileSpace, block: Block, frame: BlockFrame): readonly GroupLayout[] {
  const shares = shareOut(block.totals, frame.most);
  return block.candidates.map((candidates, group) => {
    const marks = placeMarks(space, block, candidates, shares[group]!, frame);
    return { marks, cells: gatherCells(block, group, marks, frame.cells), peak: peakOf(block, group) };
  });
}

/** How many each group may have of `most`: one for every group that has any, then in turns, as long as there are some. */
export function shareOut(totals: ArrayLike<number>, most: number): readonly number[] {
  const shares = Array.from(totals, () => 0);
  let left = most;
  for (let turn = 1, given = true; given; turn += 1) {
    given = false;
    for (let group = 0; group < shares.length; group += 1) {
      if (totals[group]! < turn || (left <= 0 && turn > 1)) continue;
      shares[group] = turn;
      left -= 1;
      given = true;
    }
  }
  return shares;
}

function placeMarks(space: TileSpace, { address, events }: Block, candidates: readonly number[], most: number, frame: BlockFrame): readonly PlacedMark[] {
  const { floor, rows, widthOf, knobRadius, gap } = frame;
  const extent = extentOfTile(space, address);
  const toShare = (at: number) => (at - extent.from) / (extent.to - extent.from);
  const taken: [from: number, to: number][][] = Array.from({ length: rows }, () => []);
  const marks: PlacedMark[] = [];
  for (const place of candidates) {
    if (marks.length === most) break;
    const width = widthOf(place);
    const knob = toShare(events.knob[place]!);
    const dx = Math.max(gap / 2 - knob * floor, Math.min(-knobRadius, floor - gap / 2 - knob * floor - width));
    const [from, to] = [bound(events.startEarliest[place]!, -Infinity, toShare), bound(events.endLatest[place]!, Infinity, toShare)];
    // What lies within the block must be free: the label, the knob and the window. Beyond it windows may lie over one another.
    const begins = Math.max(0, Math.min(knob * floor + dx, knob * floor - knobRadius, from * floor));
    const ends = Math.min(floor, Math.max(knob * floor + dx + width, knob * floor + knobRadius, to * floor));
    const row = taken.findIndex((spans) => spans.every(([left, right]) => ends + gap <= left || begins >= right + gap));
    if (row < 0) continue;
    taken[row]!.push([begins, ends]);
    marks.push({ place, number: events.number[place]!, row, knob, dx, from, to });
  }
  return marks.sort((a, b) => a.number - b.number);
}

function bound(at: number, open: number, toShare: (at: number) => number): number {
  return Number.isNaN(at) ? open : toShare(at);
}

function gatherCells({ firsts, counts }: Block, group: number, marks: readonly PlacedMark[], cells: number): readonly Cell[] {
  const bins = BINS / cells;
  let first = firsts[group]!;
  let next = 0;
  return Array.from({ length: cells }, (_, cell) => {
    let count = 0;
    for (let bin = cell * bins; bin < (cell + 1) * bins; bin += 1) count += counts[group * BINS + bin]!;
    const drawn: number[] = [];
    for (; next < marks.length && marks[next]!.number < first + count; next += 1) drawn.push(marks[next]!.number);
    const gathered = { from: cell / cells, to: (cell + 1) / cells, first, count, rest: count - drawn.length, drawn };
    first += count;
    return gathered;
  });
}

function peakOf({ counts }: Block, group: number): number {
  let peak = 0;
  for (let bin = 0; bin < BINS; bin += 1) peak = Math.max(peak, counts[group * BINS + bin]!);
  return peak;
}
