import type { Block } from "./block.ts";
import { firstAtLeast } from "./binarySearch.ts";
import { BINS } from "./tileSpace.ts";

/** The events of one stretch of a block, whose ends are shares of it. Those that are not drawn by themselves are `rest`. */
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

/**
 * Gathers the events of a group that are not drawn by themselves in stretches of equal length. `drawn`: numbers of those that are, in order; others than the block's do not matter.
 * `cells`: how many stretches; divides `BINS`.
 */
export function gatherCells({ firsts, counts }: Pick<Block, "firsts" | "counts">, group: number, drawn: readonly number[], cells: number): readonly Cell[] {
  const bins = BINS / cells;
  let first = firsts[group]!;
  let next = firstAtLeast(drawn, first, 0, drawn.length);
  return Array.from({ length: cells }, (_, cell) => {
    let count = 0;
    for (let bin = cell * bins; bin < (cell + 1) * bins; bin += 1) count += counts[group * BINS + bin]!;
    const begins = next;
    while (next < drawn.length && drawn[next]! < first + count) next += 1;
    const gathered = { from: cell / cells, to: (cell + 1) / cells, first, count, rest: count - (next - begins), drawn: drawn.slice(begins, next) };
    first += count;
    return gathered;
  });
}
