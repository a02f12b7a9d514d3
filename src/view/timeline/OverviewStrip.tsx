import { useRef } from "react";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import type { Extent } from "../../domain/time/span.ts";
import { useWords } from "../ViewerContext.tsx";
import { arrowStep, useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";
import { panned } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";

export const OVERVIEW_HEIGHT = 46;
/** Least width of the window on screen, so that a finger finds it, as a share of the strip. */
const LEAST_WINDOW = 0.02;
/** A press that moves less than this share is a click, not a drawing. */
const CLICK = 0.005;
const KEY_STEP = 0.02;
/** Width of what an end is pulled by, in pixels; and nearer to an end of the strip than this share it stands inside. */
const GRIP = 10;
const AT_END = 0.005;

type Grip = "window" | "from" | "to" | "new";

interface StripProps {
  /** What is shown, as shares of the strip; and when that is. */
  readonly window: UnitStretch;
  readonly shown: Extent;
  readonly zone: Zone;
  /** What lies beneath the window. */
  readonly children: ReactNode;
  readonly onPreview: (window: UnitStretch) => void;
  readonly onCommit: (window: UnitStretch) => void;
}

/** The whole story in one strip, with a window on what is shown: move it, pull an end, or draw a new one. */
export function OverviewStrip({ window, shown, zone, children, onPreview, onCommit }: StripProps) {
  const { timeline: { overview: words }, times: { calendar } } = useWords();
  const mirror = useMirror();
  const strip = useRef<SVGSVGElement>(null);
  const drag = useRef<{ grip: Grip; start: number; window: UnitStretch; last: UnitStretch | null } | null>(null);
  // At the strip's end a window of least width stands before it.
  const drawnFrom = Math.min(window.from, 1 - LEAST_WINDOW);
  const drawn = { from: drawnFrom, to: Math.max(drawnFrom + LEAST_WINDOW, window.to) };
  const { from: left, to: right } = mirror.stretch(drawn);

  const shareAt = (event: PointerEvent) => {
    const box = strip.current!.getBoundingClientRect();
    return mirror.share(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  const pressed = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const grip = ((event.target as Element).getAttribute("data-grip") ?? "new") as Grip;
    strip.current!.setPointerCapture(event.pointerId);
    drag.current = { grip, start: shareAt(event), window, last: null };
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
      const length = window.to - window.from;
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
    const way = arrowStep(event.key, mirror.direction);
    if (way === undefined) return;
    const step = way * KEY_STEP;
    event.preventDefault();
    event.stopPropagation();
    onCommit(grip === "window" ? panned(window, step / (window.to - window.from)) : dragged(grip, window, window[grip], window[grip] + step));
  };
  const slider = (grip: Exclude<Grip, "new">, name: string, at: UtcMs, share: number) => ({
    "data-grip": grip,
    role: "slider",
    tabIndex: 0,
    "aria-label": name,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": Math.round(share * 100),
    "aria-valuetext": formatInstant(at, zone, calendar, "dayLong"),
    onKeyDown: keyed(grip),
  });
  const end = (grip: "from" | "to", name: string) => {
    const share = mirror.share(drawn[grip]);
    return (
      <svg x={percent(share)} overflow="visible">
        <rect className="Overview-end" x={share < AT_END ? 0 : share > 1 - AT_END ? -GRIP : -GRIP / 2} y={8} width={GRIP} height={OVERVIEW_HEIGHT - 16} rx={3} {...slider(grip, name, shown[grip], window[grip])} />
      </svg>
    );
  };

  return (
    <svg ref={strip} className="Overview" width="100%" height={OVERVIEW_HEIGHT} role="group" aria-label={words.title} onPointerDown={pressed} onPointerMove={moved} onPointerUp={released} onPointerCancel={cancelled}>
      {children}
      <rect className="Overview-window" x={percent(left)} width={percent(right - left)} y={1} height={OVERVIEW_HEIGHT - 2} rx={5} {...slider("window", words.move, shown.from, window.from)} />
      {end("from", words.beginning)}
      {end("to", words.end)}
    </svg>
  );
}

/** Where the window stands when its grip has been pulled from `start` to `at`. An end stops short of the other. */
export function dragged(grip: Grip, window: UnitStretch, start: number, at: number): UnitStretch {
  switch (grip) {
    case "window":
      return panned(window, (at - start) / (window.to - window.from));
    case "from":
      return { from: Math.max(0, Math.min(at, window.to - CLICK)), to: window.to };
    case "to":
      return { from: window.from, to: Math.min(1, Math.max(at, window.from + CLICK)) };
    case "new":
      return { from: Math.min(start, at), to: Math.max(start, at) };
    default:
      return grip satisfies never;
  }
}
