import type { Block } from "./block.ts";
import { has } from "./eventSet.ts";
import type { EventSet } from "./eventSet.ts";
import { BINS, extentOfTile } from "./tileSpace.ts";
import type { TileSpace } from "./tileSpace.ts";

/** A stretch of a block that runs downwards: the weightiest of its events in any group, and how many others there are. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The weightiest: its place in the block's `events`, and its number; null where there is no event. */
  readonly event: { readonly place: number; readonly number: number } | null;
  /** By group: the number of its first event here, and how many it has. */
  readonly firsts: readonly number[];
  readonly counts: readonly number[];
  readonly rest: number;
}

/**
 * Divides a block into stretches of equal length, each with its weightiest event: what a narrow screen draws by itself. Like that of a wide one the choice depends on the block alone.
 * `stretches`: how many; divides `BINS`. `only`: events that go before all others; null where all are alike.
 */
export function chooseByStretch(space: TileSpace, { address, firsts, counts, candidates, events }: Block, stretches: number, only: EventSet | null): readonly Stretch[] {
  const extent = extentOfTile(space, address);
  const bins = BINS / stretches;
  const shareOf = (place: number) => (events.knob[place]! - extent.from) / (extent.to - extent.from);
  const best: number[] = [];
  const goesBefore = (place: number) => only !== null && has(only, events.number[place]!);
  for (const place of candidates.flat()) {
    const stretch = Math.min(stretches - 1, Math.floor(shareOf(place) * stretches));
    const other = best[stretch];
    const before = other === undefined ? 1 : Number(goesBefore(place)) - Number(goesBefore(other));
    if (before > 0 || (before === 0 && events.importance[place]! > events.importance[other!]!)) best[stretch] = place;
  }
  const next = Array.from(firsts);
  return Array.from({ length: stretches }, (_, stretch): Stretch => {
    const sums = next.map((_first, group) => {
      let sum = 0;
      for (let bin = stretch * bins; bin < (stretch + 1) * bins; bin += 1) sum += counts[group * BINS + bin]!;
      return sum;
    });
    const begins = [...next];
    sums.forEach((sum, group) => (next[group]! += sum));
    const place = best[stretch];
    return {
      from: stretch / stretches, to: (stretch + 1) / stretches, firsts: begins, counts: sums,
      event: place === undefined ? null : { place, number: events.number[place]! },
      rest: sums.reduce((sum, count) => sum + count, 0) - (place === undefined ? 0 : 1),
    };
  });
}
