import { useMemo, useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { hasHappened } from "../../domain/story/coverage.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import type { Extent } from "../../domain/time/span.ts";
import { useFound } from "../find/FoundContext.tsx";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";
import { layOutAxis } from "./layOutAxis.ts";
import { arrowStep, useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";
import { panned, toUnits } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";
import { timeWarp } from "./timeWarp.ts";
import type { TimeWarp } from "./timeWarp.ts";
import { WIDTH_CLASSES } from "./widthClasses.ts";

const HEIGHT = 46;
/** Least width of the window on screen, so that a finger finds it, as a share of the strip. */
const LEAST_WINDOW = 0.02;
/** A press that moves less than this share is a click, not a drawing. */
const CLICK = 0.005;
const KEY_STEP = 0.02;

type Grip = "window" | "from" | "to" | "new";

/**
 * The whole story in one strip, with a window on what is shown: move it, pull an end, or draw a new one. Events stand in order, each with the
 * same room, because to scale two years of backdrop would leave the visit itself the width of a hair.
 */
export function Overview({ shown, hint, warp, whole, zone, onPreview, onCommit }: {
  shown: UnitStretch;
  /** What a choice that the reader considers would show. */
  hint: UnitStretch | null;
  warp: TimeWarp;
  whole: Extent;
  zone: Zone;
  onPreview: (stretch: UnitStretch) => void;
  onCommit: (stretch: UnitStretch) => void;
}) {
  const { overview: words } = useWords().timeline;
  const mirror = useMirror();
  const index = useStoryIndex();
  const { events } = index.story;
  const { calendar } = useWords().times;
  const { selected, hide } = useView((view) => view);
  const { narrowed, has } = useFound();
  const strip = useRef<SVGSVGElement>(null);
  const drag = useRef<{ grip: Grip; start: number; window: UnitStretch; last: UnitStretch | null } | null>(null);
  const ordered = useMemo(() => timeWarp("order", whole, events.map(({ knob }) => knob)), [whole, events]);
  const axis = useMemo(() => layOutAxis({ shown: whole, warp: ordered, zone, calendar, floor: WIDTH_CLASSES[0].floor, spacing: "order" }), [whole, ordered, zone, calendar]);

  const hinted = hint && mirror.stretch(toUnits(ordered, { from: warp.toTime(hint.from), to: warp.toTime(hint.to) }));
  const window = toUnits(ordered, { from: warp.toTime(shown.from), to: warp.toTime(shown.to) });
  const drawn = { from: window.from, to: Math.max(window.from + LEAST_WINDOW, window.to) };
  const { from: left, to: right } = mirror.stretch(drawn);
  const place = (share: number) => percent(mirror.share(share));
  const toShown = (stretch: UnitStretch) => toUnits(warp, { from: ordered.toTime(stretch.from), to: ordered.toTime(stretch.to) });

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
    const next = dragged(current.grip, current.window, current.start, at);
    current.last = next;
    onPreview(toShown(next));
  };
  const released = (event: PointerEvent) => {
    const { current } = drag;
    drag.current = null;
    if (current === null) return;
    if (current.last !== null) onCommit(toShown(current.last));
    else if (current.grip === "new") {
      // A click on the strip brings the window there, as long as it was.
      const length = window.to - window.from;
      const from = Math.min(Math.max(0, shareAt(event) - length / 2), 1 - length);
      onCommit(toShown({ from, to: from + length }));
    }
  };
  /** The browser has taken the gesture for itself, to scroll: what the hand had reached stands. */
  const cancelled = () => {
    const { current } = drag;
    drag.current = null;
    if (current !== null && current.last !== null) onCommit(toShown(current.last));
  };
  const keyed = (grip: Exclude<Grip, "new">) => (event: KeyboardEvent) => {
    const way = arrowStep(event.key, mirror.direction);
    if (way === undefined) return;
    const step = way * KEY_STEP;
    event.preventDefault();
    event.stopPropagation();
    onCommit(toShown(grip === "window" ? panned(window, step / (window.to - window.from)) : dragged(grip, window, window[grip], window[grip] + step)));
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

  return (
    <svg
      ref={strip}
      className="Overview"
      width="100%"
      height={HEIGHT}
      role="group"
      aria-label={words.title}
      onPointerDown={pressed}
      onPointerMove={moved}
      onPointerUp={released}
      onPointerCancel={cancelled}
    >
      <g aria-hidden="true">
        {axis.major.map(({ at, from }) => (from > 0 ? <line key={at} className="Axis-line" x1={place(from)} x2={place(from)} y1={0} y2={HEIGHT} /> : null))}
        {axis.major
          .filter(({ labelled }) => labelled)
          .map(({ at, from, text }) => (
            <svg key={at} x={place(from)} overflow="visible">
              <text className="Overview-label" {...mirror.text(text)} x={mirror.px(5)} y={14}>
                {text}
              </text>
            </svg>
          ))}
        {events
          .filter(({ id }) => !hide || has(id))
          .map((event) => (
            <svg key={event.id} x={place(ordered.toUnit(event.knob))} overflow="visible">
              <rect
                className={`Overview-event${hasHappened(index, event) ? "" : " Overview-event-hollow"}${!narrowed ? "" : has(event.id) ? " Overview-event-found" : " Overview-event-missed"}${event.id === selected ? " Overview-event-selected" : ""}`}
                x={-1.5}
                // What is found stands out by its height too.
                y={narrowed && has(event.id) ? 20 : 26}
                width={3}
                height={narrowed && has(event.id) ? 18 : 12}
                rx={1}
              />
            </svg>
          ))}
      </g>
      {hinted !== null && <rect className="Overview-hint" aria-hidden="true" x={percent(hinted.from)} width={percent(hinted.to - hinted.from)} y={1} height={HEIGHT - 2} rx={5} />}
      <rect className="Overview-window" x={percent(left)} width={percent(right - left)} y={1} height={HEIGHT - 2} rx={5} {...slider("window", words.move, warp.toTime(shown.from), window.from)} />
      <svg x={place(drawn.from)} overflow="visible">
        <rect className="Overview-end" x={-5} y={8} width={10} height={HEIGHT - 16} rx={3} {...slider("from", words.beginning, warp.toTime(shown.from), window.from)} />
      </svg>
      <svg x={place(drawn.to)} overflow="visible">
        <rect className="Overview-end" x={-5} y={8} width={10} height={HEIGHT - 16} rx={3} {...slider("to", words.end, warp.toTime(shown.to), window.to)} />
      </svg>
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
