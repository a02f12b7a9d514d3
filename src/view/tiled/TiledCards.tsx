import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { StoryEvent } from "../../domain/story/story.ts";
import { tiled } from "../../words/en/tiled.ts";
import { MarkedTerms } from "../find/Marked.tsx";
import { useWords } from "../ViewerContext.tsx";
import type { FileRequest } from "./fileStore.ts";
import { useCardList } from "./useCardList.ts";
import { cardsInSight } from "./cardsInSight.ts";
import type { SightStore } from "./sightStore.ts";
import { useArrivals, useTiled, useWaiting } from "./TiledContext.ts";
import { cardOf } from "./tiledRequests.ts";
import type { TiledFound } from "./useTiledFound.ts";

/** Cards at first and with each press; and the most, for a page that can be read. */
const PORTION = 10;
const MOST = 60;

interface CardsProps {
  readonly sights: SightStore;
  readonly found: TiledFound;
  /** The number of the selected event, once it is known. */
  readonly selected: number | null;
  readonly onShow: (event: StoryEvent) => void;
  /** Told each time that cards may have come or gone. */
  readonly onDrawn: () => void;
  /** What readers without script see in their place; null in the browser. */
  readonly still: ReactNode;
}

/** The cards of the stretch that is shown: a few, with how many there are. They are asked for once the reader comes near them. */
export function TiledCards({ sights, found, selected, onShow, onDrawn, still }: CardsProps) {
  const context = useTiled();
  const { story, store } = context;
  const { page, shared } = useWords();
  useArrivals(context, "cards");
  const waiting = useWaiting(context, "cards");
  const sight = useSyncExternalStore(sights.subscribe, sights.get, sights.get);
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const [most, setMost] = useState(PORTION);
  const { numbers, total } = useMemo(() => (sight === null ? { numbers: [], total: 0 } : cardsInSight(story, sight.scene, sight.stretch, found.set, most)), [story, sight, found.set, most]);
  const asked = useMemo(() => [...new Set([...(selected === null ? [] : [selected]), ...(near ? numbers : [])])], [selected, near, numbers]);
  const looked = asked.map((number) => ({ number, ...cardOf(story, store, number) }));
  const needs = new Map(looked.flatMap(({ needs: request }): [string, FileRequest<unknown>][] => (request === null ? [] : [[request.name, request]])));
  const names = [...needs.keys()].join(" ");
  useEffect(() => {
    store.want("cards", [...needs.values()]);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- requests are made anew each time; their names are what counts
  }, [store, names]);

  const cards = looked.flatMap(({ number, card }) => (card === null ? [] : [{ number, card }])).sort((a, b) => a.card.event.knob - b.card.event.knob || a.number - b.number);
  const here = cards.filter(({ number }) => numbers.includes(number)).length;
  const list = useCardList(asked.length > 0 ? names : null);
  useLayoutEffect(onDrawn);
  const narrowed = found.set !== null;
  return (
    <section id="events" className="TiledCards" aria-labelledby="events-title" ref={section}>
      <h2 id="events-title">{page.sections.events}</h2>
      <p className="Section-lead" role="status">
        {sight === null ? "" : total === 0 ? tiled.cards.none : narrowed ? tiled.cards.foundShown(numbers.length, total) : tiled.cards.shownOf(numbers.length, total)}
      </p>
      {still !== null && <noscript>{still}</noscript>}
      <MarkedTerms value={found.terms}>
        {list.kind === "here" && <list.List cards={cards} selected={selected} onShow={onShow} />}
      </MarkedTerms>
      {list.kind === "failed" && <p className="Section-lead">{shared.loadFailure}</p>}
      {near && ((here < numbers.length && waiting) || list.kind === "away") && <p className="Section-lead">{tiled.cards.loading}</p>}
      {numbers.length < total && numbers.length >= most && most < MOST && (
        <button type="button" className="Pill TiledCards-more" onClick={() => setMost(Math.min(MOST, most + PORTION))}>
          {tiled.cards.more}
        </button>
      )}
    </section>
  );
}

/** Whether an element has once come within a screen's reach. */
function useNear(ref: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return;
      setNear(true);
      observer.disconnect();
    }, { rootMargin: "0px 0px 50% 0px" });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return near;
}
