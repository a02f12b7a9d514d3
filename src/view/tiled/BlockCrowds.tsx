import { memo } from "react";
import type { Block } from "../../domain/tiles/block.ts";
import { countIn, has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Cell } from "../../domain/tiles/layOutBlock.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import { percent } from "../timeline/percent.ts";
import { useWords } from "../ViewerContext.tsx";
import { blockLayout } from "./blockLayout.ts";
import { CrowdCell, cellRange, cellWhen } from "./CrowdCell.tsx";
import { CROWD_HEIGHT, crowdTop, groupTops, pictureRows } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";

interface CrowdsProps {
  readonly block: Block;
  /** The share of the block that was in sight when the picture was last at rest: numbers stand in the middle of what is in sight of their cells. */
  readonly from: number;
  readonly to: number;
  readonly found: EventSet | null;
  readonly hide: boolean;
  readonly onOpen: ((range: UnitRange) => void) | null;
}

/** Of a cell at the edge less than this share of the block has no room for its number. */
const LEAST_CELL = 0.25;

/** The numbers of a block's events that are not drawn by themselves. */
export const BlockCrowds = memo(function BlockCrowds({ block, from, to, found, hide, onOpen }: CrowdsProps) {
  const { story } = useTiled();
  const words = useWords();
  const { rows } = pictureRows(story.themes.length);
  const { tops } = groupTops(story, found, hide);
  const layout = blockLayout(story, block);
  const whens = layout[0]!.cells.map((cell) => cellWhen(story, cellRange(block.address, cell.from, cell.to), words));
  return layout.flatMap(({ cells }, group) =>
    cells.map((cell, place) => {
      const top = tops[group]!;
      const hits = found && hitsIn(cell, found);
      const [begins, ends] = [Math.max(cell.from, from), Math.min(cell.to, to)];
      if (top === null || cell.rest === 0 || (hide && hits === 0) || ends - begins < LEAST_CELL) return null;
      const range = cellRange(block.address, cell.from, cell.to);
      return (
        <foreignObject key={`${group}/${place}`} x={percent(begins)} y={top + crowdTop(rows) + 2} width={percent(ends - begins)} height={CROWD_HEIGHT - 4}>
          <CrowdCell range={range} when={whens[place]!} group={story.themes[group]!.name} rest={cell.rest} hits={hits} onOpen={onOpen} />
        </foreignObject>
      );
    }),
  );
});

function hitsIn({ first, count, drawn }: Cell, found: EventSet): number {
  return countIn(found, first, first + count) - drawn.filter((number) => has(found, number)).length;
}
