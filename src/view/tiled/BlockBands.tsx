import { memo } from "react";
import type { Block } from "../../domain/tiles/block.ts";
import { has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { BAND_Y, ROW_HEIGHT } from "../timeline/measures.ts";
import { blockLayout } from "./blockLayout.ts";
import { groupTops, ROWS_TOP } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";

/** A window shorter than this share of its block is hidden by its knob. */
const LEAST_BAND = 0.012;
/** Into so many parts the block's length is divided, for paths that are stretched with it. */
const PARTS = 1000;

interface BandsProps {
  readonly block: Block;
  /** The share of the block whose marks are drawn. */
  readonly from: number;
  readonly to: number;
  readonly found: EventSet | null;
  readonly hide: boolean;
}

/**
 * The windows of a block's marks, as three paths. They may reach into other blocks, whose marks must not lie beneath them: so all windows are drawn before
 * all marks.
 */
export const BlockBands = memo(function BlockBands({ block, from: least, to: most, found, hide }: BandsProps) {
  const { story } = useTiled();
  const { tops, height } = groupTops(story, found, hide);
  let [bands, missed, tips] = ["", "", ""];
  for (const [group, { marks }] of blockLayout(story, block).entries()) {
    const top = tops[group]!;
    if (top === null) continue;
    for (const { number, row, knob, from, to } of marks) {
      const isMissed = found !== null && !has(found, number);
      if (knob < least || knob >= most || (hide && isMissed)) continue;
      // Beyond a block's length to either side nothing of it is ever in sight.
      const [begins, ends] = [Math.max(-2, from), Math.min(3, to)];
      if (ends - begins < LEAST_BAND) continue;
      const y = top + ROWS_TOP + row * ROW_HEIGHT + BAND_Y;
      const [left, right] = [(begins * PARTS).toFixed(2), (ends * PARTS).toFixed(2)];
      const band = `M${left} ${y - 3}H${right}v6H${left}z`;
      if (isMissed) missed += band;
      else bands += band;
      if (from > -2) tips += `M${left} ${y - 6}v12`;
      if (to < 3) tips += `M${right} ${y - 6}v12`;
    }
  }
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${PARTS} ${height}`} preserveAspectRatio="none" overflow="visible">
      {missed !== "" && <path className="Band Dim" d={missed} />}
      {bands !== "" && <path className="Band" d={bands} />}
      {tips !== "" && <path className="Band-end" d={tips} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
});
