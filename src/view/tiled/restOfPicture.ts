import type { UtcMs } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Around } from "../../domain/tiles/countAround.ts";
import { countAround } from "../../domain/tiles/countAround.ts";
import { countIn } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Scene } from "../../domain/tiles/scene.ts";
import { lengthOf } from "../../domain/tiles/tileSpace.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { Words } from "../../words/words.ts";
import { marksOf } from "../timeline/giveRows.ts";
import type { BlocksOfGroup } from "../timeline/layOutSideways.ts";
import { layOutSideways } from "../timeline/layOutSideways.ts";
import type { TimeWarp } from "../timeline/timeWarp.ts";
import { mostRows } from "./tileMeasures.ts";
import type { Sight } from "./sightStore.ts";
import { marksOfBlock } from "./tileMarks.ts";

/** What stays as it is while a hand moves the picture: counts that changed in every frame could not be read, and a page whose height did would jump. */
export interface RestOfPicture {
  readonly shown: Extent;
  /** Rows that a tile's marks may fill. */
  readonly most: number;
  readonly ofGroups: ReadonlyMap<string, RestOfGroup>;
}

export interface RestOfGroup {
  readonly around: Around;
  /** How many rows its marks in sight need; none where none of its events is in sight. */
  readonly rows: number;
  /** Numbers of the events that are drawn by themselves, in sight or just beyond an edge, in order. */
  readonly drawn: readonly number[];
}

/** The themes that have a group in the picture: those with events, or, where only some count, with some of these. Where nothing counts they stay. */
export function groupsIn({ themes }: Pick<TiledStory, "themes">, only: EventSet | null): readonly number[] {
  const places = themes.flatMap(({ count }, place) => (count > 0 ? [place] : []));
  const counted = places.filter((place) => only === null || countIn(only, themes[place]!.first, themes[place]!.first + themes[place]!.count) > 0);
  return counted.length === 0 ? places : counted;
}

/** The blocks of a scene by group. One that stands for finer ones, which are on their way, has the marks of their part alone. `leastOf`: rows that a group keeps. */
export function blocksOf(story: TiledStory, { pieces }: Scene, words: Words, only: EventSet | null, leastOf: (theme: string) => number): readonly BlocksOfGroup[] {
  const ofPieces = pieces.map(({ block, range, exact }) => {
    const ofGroups = marksOfBlock(story, block, words, only);
    return exact ? ofGroups : ofGroups.map(({ marks, tile }) => ({ marks, tile: { ...tile, part: range } }));
  });
  return groupsIn(story, only).map((group) => {
    const { id, name } = story.themes[group]!;
    return { key: id, name, blocks: ofPieces.map((ofGroups) => ofGroups[group]!), least: leastOf(id) };
  });
}

/** `floor`: the picture's least width, in pixels. */
export function restOfPicture(story: TiledStory, { scene, stretch }: Sight, warp: TimeWarp, floor: number, words: Words, only: EventSet | null): RestOfPicture {
  const at = (unit: number) => branded<UtcMs>(story.space.from + unit * lengthOf(story.space));
  const shown = { from: at(stretch.from), to: at(stretch.to) };
  const arounds = groupsIn(story, only).map((group) => countAround(story.themes[group]!, group, scene.pieces, stretch));
  // Groups that are folded leave their rows to the others.
  const most = mostRows(arounds.filter(({ count }) => count > 0).length);
  const { groups } = layOutSideways({ groups: blocksOf(story, scene, words, only, () => 0), warp, shown, anchor: shown, floor, most, crowd: words.timeline.crowd });
  const ofGroups = groups.map(({ key, rows, items, earlier, later }, position): readonly [string, RestOfGroup] => {
    const around = arounds[position]!;
    const marks = [...earlier, ...items.flatMap(({ drawn }) => marksOf(drawn)), ...later];
    return [key, { around, rows: around.count === 0 ? rows : Math.max(1, rows), drawn: marks.map(({ number }) => number!).sort((a, b) => a - b) }];
  });
  return { shown, most, ofGroups: new Map(ofGroups) };
}
