import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import type { D3ZoomEvent, ZoomTransform } from "d3-zoom";
import type { Mirror } from "./mirror.ts";
import type { UnitStretch } from "./stretch.ts";

export interface PanZoom {
  readonly shown: UnitStretch;
  /** The shortest stretch that may be shown, in units. */
  readonly shortest: number;
  /** The axis along which time runs. Downwards only pinching and Ctrl+wheel count: a drag there scrolls the page. */
  readonly axis: "sideways" | "down";
  /** Which way it runs, sideways. */
  readonly mirror: Mirror;
  readonly onPreview: (stretch: UnitStretch) => void;
  readonly onCommit: (stretch: UnitStretch) => void;
}

/**
 * Free zoom and pan by mouse, wheel and touch: the one place that knows d3-zoom. The page's own wheel is left alone: only with Ctrl or
 * Cmd (which is also how browsers report a trackpad's pinch) does it zoom. Listens on the picture alone, until what it gives is called.
 */
export function followHand(svg: SVGSVGElement, axis: PanZoom["axis"], latest: { readonly current: PanZoom | null }): () => void {
  const sideways = axis === "sideways";
  let gesture: "none" | "begun" | "moved" = "none";
  const length = () => Math.max(1, sideways ? svg.clientWidth : svg.clientHeight);
  /** From time to what d3-zoom sees, left before right, and back. */
  const onScreen = (stretch: UnitStretch) => (sideways ? (latest.current?.mirror.stretch(stretch) ?? stretch) : stretch);
  const stretchOf = ({ x, y, k }: ZoomTransform): UnitStretch => {
    const from = -(sideways ? x : y) / (k * length());
    return onScreen({ from, to: from + 1 / k });
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .clickDistance(4)
    .wheelDelta(wheelSteps)
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event.type === "wheel") return event.ctrlKey || event.metaKey;
      if ("touches" in event) return sideways || event.touches.length > 1;
      return sideways && !event.ctrlKey && (event as MouseEvent).button === 0 && !isControl(event.target);
    })
    .extent(() => [[0, 0], [svg.clientWidth, svg.clientHeight]])
    .on("start", () => {
      gesture = "begun";
    })
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      gesture = "moved";
      latest.current?.onPreview(stretchOf(event.transform));
    })
    .on("end", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (gesture === "moved") latest.current?.onCommit(stretchOf(event.transform));
      gesture = "none";
    });

  // A gesture begins from what is shown and at the width of the moment, however those came about.
  const synchronise = () => {
    const { shown, shortest } = latest.current ?? {};
    if (gesture !== "none" || shown === undefined || shortest === undefined) return;
    const k = 1 / (shown.to - shown.from);
    const along = -onScreen(shown).from * k * length();
    behaviour.scaleExtent([1, 1 / shortest]);
    behaviour.translateExtent(sideways ? [[0, -Infinity], [length(), Infinity]] : [[-Infinity, 0], [Infinity, length()]]);
    select<SVGSVGElement, unknown>(svg).property("__zoom", (sideways ? zoomIdentity.translate(along, 0) : zoomIdentity.translate(0, along)).scale(k));
  };
  const begins = ["mousedown", "wheel", "touchstart"] as const;
  for (const type of begins) svg.addEventListener(type, synchronise, { capture: true, passive: true });
  // One finger that sets out up or down scrolls the page, which d3-zoom would hold back. Its first move decides for the whole gesture.
  let finger: { readonly x: number; readonly y: number; scrolls: boolean | null } | null = null;
  const touched = ({ touches: [first, second] }: TouchEvent) => {
    finger = sideways && first && !second ? { x: first.clientX, y: first.clientY, scrolls: null } : null;
  };
  const leaveToPage = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (finger === null || touch === undefined) return;
    finger.scrolls ??= Math.abs(touch.clientY - finger.y) > Math.abs(touch.clientX - finger.x);
    if (finger.scrolls) event.stopPropagation();
  };
  svg.addEventListener("touchstart", touched, { capture: true, passive: true });
  svg.addEventListener("touchmove", leaveToPage, { capture: true, passive: true });
  const selection = select(svg);
  selection.call(behaviour).on("dblclick.zoom", null);
  return () => {
    selection.on(".zoom", null);
    svg.removeEventListener("touchstart", touched, { capture: true });
    svg.removeEventListener("touchmove", leaveToPage, { capture: true });
    for (const type of begins) svg.removeEventListener(type, synchronise, { capture: true });
  };
}

/** Most that one turn of the wheel zooms, as a power of two: a mouse's notch is a hundred pixels and more, a pinch on a trackpad only a few. */
const LARGEST_STEP = 0.4;

function wheelSteps({ deltaY, deltaMode }: WheelEvent): number {
  const steps = -deltaY * (deltaMode === 0 ? 0.02 : 0.5);
  return Math.min(LARGEST_STEP, Math.max(-LARGEST_STEP, steps));
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button") !== null;
}
