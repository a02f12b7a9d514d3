import { chooseEvents } from "../../domain/tiles/chooseEvents.ts";
import { countAround } from "../../domain/tiles/countAround.ts";
import { countIn, nthOf } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Scene } from "../../domain/tiles/scene.ts";
import { lengthOf } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { MARKS_IN_BLOCK } from "./tileMeasures.ts";

export interface CardsInSight {
  /** Numbers of the events whose cards are shown. */
  readonly numbers: readonly number[];
  /** How many events of the stretch they are taken from. */
  readonly total: number;
}

/**
 * Which cards stand below the picture: of what is looked for, the first of each group in turn; else the weightiest of those that may be drawn by themselves. Costs what is in the picture, not
 * what is in the story.
 */
export function cardsInSight(story: TiledStory, { pieces }: Scene, shown: UnitRange, found: EventSet | null, most: number): CardsInSight {
  const around = story.themes.map((theme, group) => countAround(theme, group, pieces, shown));
  if (found !== null) {
    const groups = around.map(({ first, count }) => ({ before: countIn(found, 0, first), count: countIn(found, first, first + count) }));
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    const numbers: number[] = [];
    for (let turn = 0; numbers.length < Math.min(most, total); turn += 1) {
      for (const { before, count } of groups) if (turn < count && numbers.length < most) numbers.push(nthOf(found, before + turn)!);
    }
    return { numbers, total };
  }
  const [from, to] = [shown.from, shown.to].map((unit) => story.space.from + unit * lengthOf(story.space)) as [number, number];
  const weighed = new Map<number, number>();
  for (const { block } of pieces) {
    const { events } = block;
    for (const place of chooseEvents(block, MARKS_IN_BLOCK, null).flat()) if (events.knob[place]! >= from && events.knob[place]! <= to) weighed.set(events.number[place]!, events.importance[place]!);
  }
  const numbers = [...weighed].sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b).slice(0, most).map(([number]) => number);
  return { numbers, total: around.reduce((sum, { count }) => sum + count, 0) };
}
