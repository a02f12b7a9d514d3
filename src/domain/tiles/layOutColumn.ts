import type { Block } from "./block.ts";
import { BINS, extentOfTile } from "./tileSpace.ts";
import type { TileSpace } from "./tileSpace.ts";

/** A stretch of a block that runs downwards: the weightiest of its events in any group, and how many others there are. */
export interface ColumnCell {
  readonly from: number;
  readonly to: number;
  /** Its place in the block's `events` and its knob as a share of the block; null where there is no event. */
  readonly mark: { readonly place: number; readonly number: number; readonly group: number; readonly knob: number } | null;
  /** By group: the number of its first event here, and how many it has. */
  readonly firsts: readonly number[];
  readonly counts: readonly number[];
  readonly rest: number;
}

/** Divides a block into cells, each with one event: the layout of a narrow screen. Like that of a wide one it depends on the block alone. */
export function layOutColumn(space: TileSpace, { address, firsts, counts, candidates, events }: Block, cells: number): readonly ColumnCell[] {
  const extent = extentOfTile(space, address);
  const bins = BINS / cells;
  const shareOf = (place: number) => (events.knob[place]! - extent.from) / (extent.to - extent.from);
  const best: { place: number; group: number }[] = [];
  candidates.forEach((places, group) => {
    for (const place of places) {
      const cell = Math.min(cells - 1, Math.floor(shareOf(place) * cells));
      const other = best[cell];
      if (other === undefined || events.importance[place]! > events.importance[other.place]!) best[cell] = { place, group };
    }
  });
  const next = Array.from(firsts);
  return Array.from({ length: cells }, (_, cell): ColumnCell => {
    const sums = next.map((_first, group) => {
      let sum = 0;
      for (let bin = cell * bins; bin < (cell + 1) * bins; bin += 1) sum += counts[group * BINS + bin]!;
      return sum;
    });
    const begins = [...next];
    sums.forEach((sum, group) => (next[group]! += sum));
    const mark = best[cell];
    return {
      from: cell / cells, to: (cell + 1) / cells, firsts: begins, counts: sums,
      mark: mark === undefined ? null : { ...mark, number: events.number[mark.place]!, knob: shareOf(mark.place) },
      rest: sums.reduce((sum, count) => sum + count, 0) - (mark === undefined ? 0 : 1),
    };
  });
}
