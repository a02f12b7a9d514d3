import { useEffect, useRef, useState } from "react";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { countIn, nthOf } from "../../domain/tiles/eventSet.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { useArrivals, useTiled } from "./TiledContext.ts";
import { cardOf } from "./tiledRequests.ts";

/** The card of the event that Enter would go to is asked for once what is found has rested so long, in ms. */
const AHEAD_MS = 100;

/**
 * Goes to the found event after or before the selected one, theme by theme and in each by time; from the last to the first. `onArrive` is told of it when its card is here,
 * which alone knows its id.
 */
export function useFoundStep(found: EventSet | null, selected: number | null, onArrive: (event: StoryEvent, number: number) => void): (by: 1 | -1) => void {
  const tiled = useTiled();
  const { story, store } = tiled;
  const [target, setTarget] = useState<{ readonly number: number } | null>(null);
  const reached = useRef(target);
  useArrivals(tiled, "step");
  useArrivals(tiled, "ahead");
  const lookUp = (number: number | undefined) => (number === undefined ? { card: null, needs: null } : cardOf(story, store, number));
  const { card, needs } = lookUp(target?.number);
  const { needs: ahead } = lookUp(found === null ? undefined : numberBeside(found, selected, 1));
  useEffect(() => {
    store.want("ahead", ahead === null ? [] : [ahead], AHEAD_MS);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a request is made anew each time; its name is what counts
  }, [store, ahead?.name]);
  useEffect(() => {
    store.want("step", needs === null ? [] : [needs]);
    if (card === null || target === null || reached.current === target) return;
    reached.current = target;
    onArrive(card.event, target.number);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a request is made anew each time; its name is what counts
  }, [store, needs?.name, card, target]);
  return (by) => {
    const number = found === null ? undefined : numberBeside(found, selected, by);
    if (number === undefined) return;
    const { card: here } = cardOf(story, store, number);
    setTarget(here === null ? { number } : null);
    if (here !== null) onArrive(here.event, number);
  };
}

/** The event of a set that comes after (1) or before (−1) another, round and round; undefined where there is none. */
function numberBeside(found: EventSet, selected: number | null, by: 1 | -1): number | undefined {
  if (found.total === 0) return undefined;
  const place = selected === null ? (by > 0 ? 0 : -1) : countIn(found, 0, by > 0 ? selected + 1 : selected) - (by > 0 ? 0 : 1);
  return nthOf(found, (place + found.total) % found.total);
}
