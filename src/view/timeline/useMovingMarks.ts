import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/** How long a mark takes to its new place, in milliseconds: long enough to follow one, short enough not to wait for it. */
const DURATION = 350;

/**
 * Lets marks travel from where they stood to where they stand, so that the eye keeps hold of them when the range, the grouping, the spacing or the evidence
 * changes. Only where `settled` changes: not while a hand moves the picture, for then marks move of themselves. Readers who want less motion get none.
 */
export function useMovingMarks(picture: RefObject<SVGSVGElement | null>, settled: object | null): void {
  const carried = useRef(false);
  const before = useRef<{ readonly width: number; readonly places: ReadonlyMap<string, Place> } | null>(null);
  useLayoutEffect(() => {
    const svg = picture.current;
    if (svg === null) return;
    if (settled === null) {
      carried.current = true;
      return;
    }
    const places = placesOf(svg);
    const last = before.current;
    before.current = { width: svg.clientWidth, places };
    const byHand = carried.current;
    carried.current = false;
    // What a hand has moved is where the eye saw it go; and where the window has another width, all has moved, and none of it because of a choice.
    if (byHand || last === null || last.width !== svg.clientWidth || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const [id, { mark, x, y }] of places) {
      const from = last.places.get(id);
      if (from === undefined) mark.animate([{ opacity: 0 }, { opacity: 1 }], DURATION);
      else if (from.x !== x || from.y !== y) mark.animate([{ transform: `translate(${from.x - x}px, ${from.y - y}px)` }, { transform: "none" }], { duration: DURATION, easing: "ease-out" });
    }
  }, [picture, settled]);
}

interface Place {
  readonly mark: SVGElement;
  readonly x: number;
  readonly y: number;
}

/** Where each mark's knob stands in the picture, in pixels. */
function placesOf(svg: SVGSVGElement): ReadonlyMap<string, Place> {
  const origin = svg.getBoundingClientRect();
  return new Map(
    [...svg.querySelectorAll<SVGElement>("a[data-event]")].map((mark) => {
      const { left, top } = (mark.querySelector(".Knob") ?? mark).getBoundingClientRect();
      return [mark.getAttribute("data-event") ?? "", { mark, x: left - origin.left, y: top - origin.top }];
    }),
  );
}
