import type { Block } from "./block.ts";
import type { Piece } from "./scene.ts";
import type { TiledTheme } from "./tiledStory.ts";
import { BINS, rangeOfTile } from "./tileSpace.ts";
import type { UnitRange } from "./tileSpace.ts";

/** How many events of a group lie before what is shown, in it and after it. Numbers of those in it: `first` and the `count - 1` that follow. */
export interface Around {
  readonly earlier: number;
  readonly first: number;
  readonly count: number;
  readonly later: number;
}

/** Counts to the bin: a bin belongs to what is shown when its middle does. The three always make up the group. Looks at two blocks, however many events there are. */
export function countAround({ first, count }: TiledTheme, group: number, pieces: readonly Piece[], shown: UnitRange): Around {
  const [begins, ends] = [pieces.at(0), pieces.at(-1)];
  if (begins === undefined || ends === undefined) return { earlier: 0, first, count, later: 0 };
  const from = numberAt(begins.block, group, shown.from);
  const to = Math.max(from, numberAt(ends.block, group, shown.to));
  return { earlier: from - first, first: from, count: to - from, later: first + count - to };
}

/** The number of the group's first event whose bin has its middle at a place of the whole or later. */
export function numberAt({ address, firsts, counts }: Pick<Block, "address" | "firsts" | "counts">, group: number, place: number): number {
  const range = rangeOfTile(address);
  const bins = Math.min(BINS, Math.max(0, Math.ceil(((place - range.from) / (range.to - range.from)) * BINS - 0.5)));
  let number = firsts[group]!;
  for (let bin = 0; bin < bins; bin += 1) number += counts[group * BINS + bin]!;
  return number;
}
