import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { PanZoom } from "./followHand.ts";
import { followHand } from "./followHand.ts";

/** Zoom and pan of a picture by mouse, wheel and touch; lets go of it on unmount. */
export function usePanZoom(ref: RefObject<SVGSVGElement | null>, input: PanZoom | null): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const axis = input?.axis ?? null;
  useEffect(() => (ref.current === null || axis === null ? undefined : followHand(ref.current, axis, latest)), [ref, axis]);
}
