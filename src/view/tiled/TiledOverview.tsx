import { memo, useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { countIn } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Block } from "../../domain/tiles/block.ts";
import { BINS, extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { layOutAxis } from "../timeline/layOutAxis.ts";
import { dragged } from "../timeline/Overview.tsx";
import { panned } from "../timeline/stretch.ts";
import type { UnitStretch } from "../timeline/stretch.ts";
import type { TimeWarp } from "../timeline/timeWarp.ts";
import { WIDTH_CLASSES } from "../timeline/widthClasses.ts";
import { useWords } from "../ViewerContext.tsx";
import { silhouette } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";

const HEIGHT = 46;
const CROWD = 26;
/** As in the overview of a small story: least width of the window on screen, and a press that is a click, as shares of the strip. */
const LEAST_WINDOW = 0.02;
const CLICK = 0.005;
const KEY_STEP = 0.02;

type Grip = "window" | "from" | "to" | "new";

interface OverviewProps {
  /** All of the story. */
  readonly block: Block;
  readonly stretch: UnitStretch;
  readonly warp: TimeWarp;
  readonly found: EventSet | null;
  readonly onPreview: (stretch: UnitStretch) => void;
  readonly onCommit: (stretch: UnitStretch) => void;
}

/** The whole story in one strip, to scale: how much happened when, and a window on what is shown, to move, to pull or to draw anew. */
export function TiledOverview({ block, stretch, warp, found, onPreview, onCommit }: OverviewProps) {
  const { story } = useTiled();
  const { zone } = story;
  const { timeline: { overview: words }, times: { calendar } } = useWords();
  const strip = useRef<SVGSVGElement>(null);
  const drag = useRef<{ grip: Grip; start: number; window: UnitStretch; last: UnitStretch | null } | null>(null);
  const drawn = { from: Math.min(stretch.from, 1 - LEAST_WINDOW), width: Math.max(LEAST_WINDOW, stretch.to - stretch.from) };

  const shareAt = (event: PointerEvent) => {
    const box = strip.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const pressed = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const grip = ((event.target as Element).getAttribute("data-grip") ?? "new") as Grip;
    strip.current!.setPointerCapture(event.pointerId);
    drag.current = { grip, start: shareAt(event), window: stretch, last: null };
  };
  const moved = (event: PointerEvent) => {
    const { current } = drag;
    if (current === null) return;
    const at = shareAt(event);
    if (current.last === null && Math.abs(at - current.start) < CLICK) return;
    current.last = dragged(current.grip, current.window, current.start, at);
    onPreview(current.last);
  };
  const released = (event: PointerEvent) => {
    const { current } = drag;
    drag.current = null;
    if (current === null) return;
    if (current.last !== null) onCommit(current.last);
    else if (current.grip === "new") {
      // A click on the strip brings the window there, as long as it was.
      const length = stretch.to - stretch.from;
      const from = Math.min(Math.max(0, shareAt(event) - length / 2), 1 - length);
      onCommit({ from, to: from + length });
    }
  };
  /** The browser has taken the gesture for itself, to scroll: what the hand had reached stands. */
  const cancelled = () => {
    const { current } = drag;
    drag.current = null;
    if (current !== null && current.last !== null) onCommit(current.last);
  };
  const keyed = (grip: Exclude<Grip, "new">) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onCommit(grip === "window" ? panned(stretch, step / (stretch.to - stretch.from)) : dragged(grip, stretch, stretch[grip], stretch[grip] + step));
  };
  const slider = (grip: Exclude<Grip, "new">, name: string, share: number) => ({
    "data-grip": grip, role: "slider", tabIndex: 0, "aria-label": name, "aria-valuemin": 0, "aria-valuemax": 100,
    "aria-valuenow": Math.round(share * 100), "aria-valuetext": formatInstant(warp.toTime(share), zone, calendar, "dayLong"), onKeyDown: keyed(grip),
  });

  return (
    <svg ref={strip} className="Overview" width="100%" height={HEIGHT} role="group" aria-label={words.title} onPointerDown={pressed} onPointerMove={moved} onPointerUp={released} onPointerCancel={cancelled}>
      <Ground block={block} warp={warp} found={found} />
      <rect className="Overview-window" x={`${drawn.from * 100}%`} width={`${drawn.width * 100}%`} y={1} height={HEIGHT - 2} rx={5} {...slider("window", words.move, stretch.from)} />
      <svg x={`${drawn.from * 100}%`} overflow="visible">
        <rect className="Overview-end" x={-5} y={8} width={10} height={HEIGHT - 16} rx={3} {...slider("from", words.beginning, stretch.from)} />
      </svg>
      <svg x={`${(drawn.from + drawn.width) * 100}%`} overflow="visible">
        <rect className="Overview-end" x={-5} y={8} width={10} height={HEIGHT - 16} rx={3} {...slider("to", words.end, stretch.to)} />
      </svg>
    </svg>
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
      {axis.major.map(({ at, from }) => from > 0 && <line key={at} className="Axis-line" x1={`${from * 100}%`} x2={`${from * 100}%`} y1={0} y2={HEIGHT} />)}
      <svg y={HEIGHT - CROWD} width="100%" height={CROWD} viewBox={`0 0 ${BINS} ${CROWD}`} preserveAspectRatio="none">
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
