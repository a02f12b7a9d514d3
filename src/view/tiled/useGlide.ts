import { useCallback, useEffect, useRef } from "react";
import type { UnitStretch } from "../timeline/stretch.ts";

/** How long a move that a press asks for takes, in ms. */
const GLIDE_MS = 280;

/**
 * Moves from one stretch to another in frames, so that a reader sees where a crowd opens; at once for those who want no motion. `onFrame` draws what lies between, `onEnd` keeps
 * the last. A new move takes the place of one that is under way.
 */
export function useGlide(onFrame: (stretch: UnitStretch) => void, onEnd: (stretch: UnitStretch) => void): { readonly glide: (from: UnitStretch, to: UnitStretch) => void; readonly stop: () => void } {
  const frame = useRef(0);
  const latest = useRef({ onFrame, onEnd });
  useEffect(() => {
    latest.current = { onFrame, onEnd };
  });
  const stop = useCallback(() => cancelAnimationFrame(frame.current), []);
  useEffect(() => stop, [stop]);
  const glide = useCallback(
    (from: UnitStretch, to: UnitStretch) => {
      stop();
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        latest.current.onEnd(to);
        return;
      }
      const begins = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - begins) / GLIDE_MS));
        if (share === 1) latest.current.onEnd(to);
        else {
          latest.current.onFrame(between(from, to, share * share * (3 - 2 * share)));
          frame.current = requestAnimationFrame(step);
        }
      };
      frame.current = requestAnimationFrame(step);
    },
    [stop],
  );
  return { glide, stop };
}

/** A stretch on the way: lengths change by a constant factor, and the point that stays in place on the screen stays there. */
export function between(from: UnitStretch, to: UnitStretch, share: number): UnitStretch {
  const [first, last] = [from.to - from.from, to.to - to.from];
  const length = first * (last / first) ** share;
  // How much of the change of length is done: the ends move in step with it.
  const done = Math.abs(last - first) < 1e-12 ? share : (length - first) / (last - first);
  const begins = from.from + (to.from - from.from) * done;
  return { from: begins, to: begins + length };
}
