import type { Block } from "./block.ts";
import { has } from "./eventSet.ts";
import type { EventSet } from "./eventSet.ts";

/**
 * Which events of a block may be drawn by themselves, by group: places in its `events`, the weightiest first. Follows from the block alone, not from what is shown.
 * `most`: how many the groups share; each that has any has one at least. `only`: events that count; null for all.
 */
export function chooseEvents({ candidates, events: { number } }: Pick<Block, "candidates" | "events">, most: number, only: EventSet | null): readonly (readonly number[])[] {
  const counted = only === null ? candidates : candidates.map((places) => places.filter((place) => has(only, number[place]!)));
  const shares = shareOut(counted.map(({ length }) => length), most);
  return counted.map((places, group) => places.slice(0, shares[group]));
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
