import { useEffect, useRef, useState } from "react";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { countIn, nthOf } from "../../domain/tiles/eventSet.ts";
import type { TiledCard } from "../../domain/tiles/tiledStory.ts";
import { useArrivals, useTiled } from "./TiledContext.ts";
import { cardOf } from "./tiledRequests.ts";

/**
 * Goes to the found event after or before the selected one, theme by theme and in each by time; from the last to the first. `onArrive` is told of it when its card is here,
 * which alone knows its id.
 */
export function useFoundStep(found: EventSet | null, selected: number | null, onArrive: (card: TiledCard, number: number) => void): (by: 1 | -1) => void {
  const tiled = useTiled();
  const { story, store } = tiled;
  const [target, setTarget] = useState<{ readonly number: number } | null>(null);
  const reached = useRef(target);
  useArrivals(tiled, "step");
  const { card, needs } = target === null ? { card: null, needs: null } : cardOf(story, store, target.number);
  useEffect(() => {
    store.want("step", needs === null ? [] : [needs]);
    if (card === null || target === null || reached.current === target) return;
    reached.current = target;
    onArrive(card, target.number);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a request is made anew each time; its name is what counts
  }, [store, needs?.name, card, target]);
  return (by) => {
    if (found === null || found.total === 0) return;
    const place = selected === null ? (by > 0 ? 0 : -1) : countIn(found, 0, by > 0 ? selected + 1 : selected) - (by > 0 ? 0 : 1);
    const number = nthOf(found, (place + found.total) % found.total);
    if (number !== undefined) setTarget({ number });
  };
}
