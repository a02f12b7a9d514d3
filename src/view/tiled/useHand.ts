import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { PanZoom } from "../timeline/followHand.ts";

/** Like `usePanZoom`, with a script of its own for it, a third of the page's, that comes once the picture is there to be moved. Buttons and keys wait for nothing. */
export function useHand(ref: RefObject<SVGSVGElement | null>, input: PanZoom | null): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const axis = input?.axis ?? null;
  useEffect(() => {
    const svg = ref.current;
    if (svg === null || axis === null) return undefined;
    let letGo: (() => void) | null = () => undefined;
    void import("../timeline/followHand.ts").then(({ followHand }) => {
      if (letGo !== null) letGo = followHand(svg, axis, latest);
    });
    return () => {
      letGo?.();
      letGo = null;
    };
  }, [ref, axis]);
}
