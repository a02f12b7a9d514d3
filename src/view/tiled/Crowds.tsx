import { memo } from "react";
import type { Block } from "../../domain/tiles/block.ts";
import { countIn, has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { gatherCells } from "../../domain/tiles/gatherCells.ts";
import type { Cell } from "../../domain/tiles/gatherCells.ts";
import { BINS } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import { percent } from "../timeline/percent.ts";
import { useWords } from "../ViewerContext.tsx";
import { CrowdCell, cellRange, cellWhen } from "./CrowdCell.tsx";
import { silhouette } from "./silhouette.ts";
import { CELLS, CROWD_HEIGHT } from "./tileMeasures.ts";
import type { RestOfPicture } from "./restOfPicture.ts";
import { useTiled } from "./TiledContext.ts";

interface CrowdsProps {
  readonly block: Block;
  /** The share of the block that is drawn. */
  readonly from: number;
  readonly to: number;
  /** By theme, the top of the room below its rows; null where it has none. The same in every frame as long as nothing changes. */
  readonly feet: readonly (number | null)[];
  readonly found: EventSet | null;
  readonly hide: boolean;
}

/** How many events there are along a block in every group, and how many of those looked for. `most`: the greatest count of a bin of the whole story. */
export const Silhouettes = memo(function Silhouettes({ block, from, to, feet, most, found, hide }: CrowdsProps & { most: number }) {
  const countsOf = (group: number) => block.counts.subarray(group * BINS, (group + 1) * BINS);
  const foundOf = (group: number, among: EventSet) => {
    let first = block.firsts[group]!;
    return countsOf(group).map((count) => {
      first += count;
      return countIn(among, first - count, first);
    });
  };
  const paths = (counts: (group: number) => Uint32Array) => feet.map((foot, group) => (foot === null || block.totals[group] === 0 ? "" : silhouette(counts(group), most, CROWD_HEIGHT, foot + CROWD_HEIGHT, { from, to }))).join("");
  const hits = found === null ? "" : paths((group) => foundOf(group, found));
  const height = CROWD_HEIGHT + Math.max(0, ...feet.map((foot) => foot ?? 0));
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${BINS} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {(found === null || !hide) && <path className={found === null ? "Crowd-all" : "Crowd-all Dim"} d={paths(countsOf)} />}
      {hits !== "" && <path className="Crowd-found" d={hits} />}
    </svg>
  );
});

/** Of a cell at the edge less than this share of the block has no room for its number. */
const LEAST_CELL = 0.25;

interface NumbersProps extends CrowdsProps {
  readonly rest: RestOfPicture;
  readonly onOpen: ((range: UnitRange) => void) | null;
}

/** The numbers of a block's events that are not drawn by themselves, in the middle of what was in sight of their cells when the picture was last at rest. */
export const CrowdNumbers = memo(function CrowdNumbers({ block, from, to, feet, found, hide, rest, onOpen }: NumbersProps) {
  const { story } = useTiled();
  const words = useWords();
  return story.themes.flatMap(({ id, name }, group) => {
    const foot = feet[group]!;
    if (foot === null) return [];
    return gatherCells(block, group, rest.ofGroups.get(id)!.drawn, CELLS).map((cell, place) => {
      const hits = found && hitsIn(cell, found);
      const [begins, ends] = [Math.max(cell.from, from), Math.min(cell.to, to)];
      if (cell.rest === 0 || (hide && hits === 0) || ends - begins < LEAST_CELL) return null;
      const range = cellRange(block.address, cell.from, cell.to);
      return (
        <foreignObject key={`${group}/${place}`} x={percent(begins)} y={foot + 2} width={percent(ends - begins)} height={CROWD_HEIGHT - 4}>
          <CrowdCell range={range} when={cellWhen(story, range, words)} group={name} rest={cell.rest} hits={hits} onOpen={onOpen} />
        </foreignObject>
      );
    });
  });
});

function hitsIn({ first, count, drawn }: Cell, found: EventSet): number {
  return countIn(found, first, first + count) - drawn.filter((number) => has(found, number)).length;
}
