import { Fragment, memo } from "react";
import type { Block } from "../../domain/tiles/block.ts";
import { has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { ROW_HEIGHT } from "../timeline/layOutSideways.ts";
import { percent } from "../timeline/percent.ts";
import { blockLayout } from "./blockLayout.ts";
import { AXIS_HEIGHT, BAND_Y, pictureRows, ROWS_TOP } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";

/** A window shorter than this share of its block is hidden by its knob. */
const LEAST_BAND = 0.012;

interface BandsProps {
  readonly block: Block;
  /** The share of the block whose marks are drawn. */
  readonly from: number;
  readonly to: number;
  readonly found: EventSet | null;
}

/** The windows of a block's marks. They may reach into other blocks, whose marks must not lie beneath them: so all windows are drawn before all marks. */
export const BlockBands = memo(function BlockBands({ block, from: least, to: most, found }: BandsProps) {
  const { story } = useTiled();
  const { groupHeight } = pictureRows(story.themes.length);
  return blockLayout(story, block).map(({ marks }, group) =>
    marks
      .filter(({ knob }) => knob >= least && knob < most)
      .map(({ number, row, from, to }) => {
        // Beyond a block's length to either side nothing of it is ever in sight.
        const [begins, ends] = [Math.max(-2, from), Math.min(3, to)];
        if (ends - begins < LEAST_BAND) return null;
        const y = AXIS_HEIGHT + group * groupHeight + ROWS_TOP + row * ROW_HEIGHT + BAND_Y;
        return (
          <Fragment key={number}>
            <rect className={found !== null && !has(found, number) ? "Band Dim" : "Band"} x={percent(begins)} y={y - 3} width={percent(ends - begins)} height={6} />
            {from > -2 && <line className="Band-end" x1={percent(from)} x2={percent(from)} y1={y - 6} y2={y + 6} />}
            {to < 3 && <line className="Band-end" x1={percent(to)} x2={percent(to)} y1={y - 6} y2={y + 6} />}
          </Fragment>
        );
      }),
  );
});
