import { memo } from "react";
import { countIn } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Block } from "../../domain/tiles/block.ts";
import { BINS, extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import { layOutAxis } from "../timeline/layOutAxis.ts";
import { OVERVIEW_HEIGHT, OverviewStrip } from "../timeline/OverviewStrip.tsx";
import type { UnitStretch } from "../timeline/stretch.ts";
import type { TimeWarp } from "../timeline/timeWarp.ts";
import { WIDTH_CLASSES } from "../timeline/widthClasses.ts";
import { useWords } from "../ViewerContext.tsx";
import { silhouette } from "./silhouette.ts";
import { useTiled } from "./TiledContext.ts";

const CROWD = 26;

interface OverviewProps {
  /** All of the story. */
  readonly block: Block;
  readonly stretch: UnitStretch;
  readonly warp: TimeWarp;
  readonly found: EventSet | null;
  readonly onPreview: (stretch: UnitStretch) => void;
  readonly onCommit: (stretch: UnitStretch) => void;
}

/** The whole story in one strip, to scale: how much happened when, and a window on what is shown. */
export function TiledOverview({ block, stretch, warp, found, onPreview, onCommit }: OverviewProps) {
  const { zone } = useTiled().story;
  return (
    <OverviewStrip window={stretch} shown={{ from: warp.toTime(stretch.from), to: warp.toTime(stretch.to) }} zone={zone} onPreview={onPreview} onCommit={onCommit}>
      <Ground block={block} warp={warp} found={found} />
    </OverviewStrip>
  );
}

/** What lies beneath the window, and does not move with it. */
const Ground = memo(function Ground({ block, warp, found }: Pick<OverviewProps, "block" | "warp" | "found">) {
  const { space, zone } = useTiled().story;
  const { calendar } = useWords().times;
  const axis = layOutAxis({ shown: extentOfSpace(space), warp, zone, calendar, floor: WIDTH_CLASSES[0].floor, spacing: "scale" });
  const [all, hits] = silhouettes(block, found);
  return (
    <g aria-hidden="true">
      {axis.major.map(({ at, from }) => from > 0 && <line key={at} className="Axis-line" x1={`${from * 100}%`} x2={`${from * 100}%`} y1={0} y2={OVERVIEW_HEIGHT} />)}
      <svg y={OVERVIEW_HEIGHT - CROWD} width="100%" height={CROWD} viewBox={`0 0 ${BINS} ${CROWD}`} preserveAspectRatio="none">
        <path className={found === null ? "Overview-event" : "Overview-event Overview-event-missed"} d={all} />
        {hits !== "" && <path className="Overview-event-found" d={hits} />}
      </svg>
      {axis.major
        .filter(({ labelled }) => labelled)
        .map(({ at, from, text }) => (
          <svg key={at} x={`${from * 100}%`} overflow="visible">
            <text className="Overview-label" x={5} y={14}>
              {text}
            </text>
          </svg>
        ))}
    </g>
  );
});

/** Counts of all groups together along the whole, and of those found. */
function silhouettes({ firsts, counts }: Block, found: EventSet | null): readonly [all: string, hits: string] {
  const next = Array.from(firsts);
  const all = new Array<number>(BINS).fill(0);
  const hits = new Array<number>(BINS).fill(0);
  for (let bin = 0; bin < BINS; bin += 1) {
    for (let group = 0; group < next.length; group += 1) {
      const count = counts[group * BINS + bin]!;
      all[bin]! += count;
      if (found !== null) hits[bin]! += countIn(found, next[group]!, next[group]! + count);
      next[group]! += count;
    }
  }
  const most = Math.max(...all);
  return [silhouette(all, most, CROWD), found === null ? "" : silhouette(hits, most, CROWD)];
}
