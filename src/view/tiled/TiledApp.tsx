import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MouseEvent, ReactNode } from "react";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { numbersFor, shardsFor } from "../../domain/tiles/shard.ts";
import { extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { DAY } from "../../domain/time/wallClock.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import type { Notice } from "../../state/notice.ts";
import { english } from "../../words/en/english.ts";
import { tiled as ownWords } from "../../words/en/tiled.ts";
import { noticeText } from "../noticeText.ts";
import { SurroundingsContext } from "../shared/useLinks.ts";
import type { WidthClass } from "../timeline/widthClasses.ts";
import { useWords, WordsContext } from "../ViewerContext.tsx";
import { useCardList } from "./useCardList.ts";
import type { FileRequest } from "./fileStore.ts";
import { createSightStore } from "./sightStore.ts";
import { TiledCards } from "./TiledCards.tsx";
import type { Tiled } from "./TiledContext.ts";
import { TiledContext, useArrivals, useTroubles } from "./TiledContext.ts";
import { TiledData } from "./TiledData.tsx";
import { TiledEmbedding } from "./TiledEmbedding.tsx";
import { TiledFind } from "./TiledFind.tsx";
import type { TiledView } from "./tiledLink.ts";
import { encodeTiledView } from "./tiledLink.ts";
import { cardOf, shardIndexRequest, shardRequest } from "./tiledRequests.ts";
import { TiledTimeline } from "./TiledTimeline.tsx";
import { useFoundStep } from "./useFoundStep.ts";
import { useTiledFound } from "./useTiledFound.ts";

/** The reader's address: what it asks for at first, and where each choice is written. */
export interface TiledAddress {
  /** The page itself, without choices. */
  readonly site: string;
  readonly read: () => { readonly view: TiledView; readonly ignored: readonly Notice[] };
  readonly write: (view: TiledView, replace: boolean) => void;
  /** Tells of Back and Forward, and of links within the page. */
  readonly follow: (listener: () => void) => () => void;
}

interface PageProps {
  readonly tiled: Tiled;
  /** Null, like `width`, where the page is drawn without a browser. */
  readonly address: TiledAddress | null;
  readonly initial: TiledView;
  /** The class that the timeline will have, until it is measured. */
  readonly width: WidthClass | null;
  /** The build's: the cards that readers without script see. */
  readonly still?: ReactNode;
}

/** By these a reader moves about the page. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"];

const SURROUNDINGS = { whole: "", framed: false, sections: null };

/** The page of a tiled story. */
export function TiledApp(props: PageProps) {
  return (
    <WordsContext value={english}>
      <SurroundingsContext value={SURROUNDINGS}>
        <TiledContext value={props.tiled}>
          <TiledPage {...props} />
        </TiledContext>
      </SurroundingsContext>
    </WordsContext>
  );
}

function TiledPage({ tiled, address, initial, width, still = null }: PageProps) {
  const { story } = tiled;
  const words = useWords();
  const [view, setView] = useState(initial);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [sights] = useState(createSightStore);
  const [soon, setSoon] = useState(false);
  /** The search as it is typed, until it rests and becomes part of the view: it is made at every key. */
  const [typed, setTyped] = useState<string | null>(null);
  const sought = typed ?? view.search;
  const found = useTiledFound({ ...view, search: sought }, soon);
  const cards = useRef<HTMLDivElement>(null);
  /** Where the selected event is told of as a number: known at once where its mark was clicked. */
  const [clicked, setClicked] = useState<{ readonly id: string; readonly number: number } | null>(null);
  const looked = useNumberOf(tiled, clicked?.id === view.selected ? null : view.selected);
  const selected = view.selected === null ? null : clicked?.id === view.selected ? clicked.number : looked === "unknown" ? null : looked;

  /** The view as it was chosen last, also by what ends between two drawings: a move that comes to rest must not undo a search. */
  const current = useRef(view);
  const choose = useCallback(
    (choice: Partial<TiledView>, replace = false) => {
      current.current = { ...current.current, ...(choice.selected === undefined ? {} : { citation: null }), ...choice };
      setView(current.current);
      address?.write(current.current, replace);
    },
    [address],
  );
  // Before anything is drawn: what the address asks for is seen at once.
  useLayoutEffect(() => {
    if (address === null) return undefined;
    const read = () => {
      const { view: asked, ignored } = address.read();
      // What is the same as before is not drawn anew: mostly the whole of the story, as the build drew it.
      setView((before) => (encodeTiledView(asked, story) === encodeTiledView(before, story) ? before : asked));
      current.current = asked;
      setTyped(null);
      setNotices((before) => (before.length + ignored.length === 0 ? before : ignored));
    };
    read();
    return address.follow(read);
  }, [address, story]);

  // A link to an event shows its time, and its card once that is here.
  const list = useCardList(selected === null ? null : String(selected));
  const card = selected === null || list.kind !== "here" ? null : cardOf(story, tiled.store, selected).card;
  useArrivals(tiled, "cards");
  /** The event whose card was the last to come. */
  const [arrived, setArrived] = useState<string | null>(null);
  if (card !== null && arrived !== card.event.id) {
    setArrived(card.event.id);
    // Who clicked a mark sees where it is; who followed a link to an event does not, in a picture of the whole.
    if (clicked?.id !== card.event.id && (view.shown === null || !holds(view.shown, card.event.knob))) setView({ ...view, shown: around(story.space, card.event.knob) });
  }
  /** The card that the reader was led to. Until they move it stays where it is, however many others come to stand above it. */
  const led = useRef<HTMLElement | null>(null);
  const stayAtCard = useCallback(() => led.current?.scrollIntoView({ block: "start" }), []);
  useEffect(() => {
    const letGo = () => {
      led.current = null;
    };
    for (const move of MOVES) addEventListener(move, letGo, { capture: true, passive: true });
    return () => {
      for (const move of MOVES) removeEventListener(move, letGo, { capture: true });
    };
  }, []);
  /** The event whose place on the timeline was asked for from its card: the reader is not led back to the card. */
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (arrived === null || arrived !== view.selected) return;
    choose({ shown: view.shown }, true);
    if (left.current === arrived) return;
    const element = [view.citation, EVENT_HASH + arrived].map((id) => (id === null ? null : document.getElementById(id))).find((found) => found !== null);
    if (element == null) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    led.current = element;
    stayAtCard();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each card that comes, and for each click
  }, [arrived, clicked]);
  const gone: readonly Notice[] = looked === "unknown" && view.selected !== null ? [{ kind: "event", value: view.selected }] : [];

  /** A click on a mark selects its event without asking anybody for its number. */
  const onClick = (click: MouseEvent) => {
    const mark = click.target instanceof Element ? click.target.closest("a[data-event]") : null;
    if (mark === null || click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    const id = mark.getAttribute("data-event")!;
    setClicked({ id, number: Number(mark.getAttribute("data-number")) });
    left.current = null;
    choose({ selected: id });
  };
  const showOnTimeline = (of: StoryEvent) => {
    left.current = of.id;
    choose({ selected: of.id, shown: around(story.space, of.knob) });
    document.getElementById("timeline")?.scrollIntoView();
  };
  const step = useFoundStep(found.set, selected, (to, number) => {
    left.current = to.id;
    setClicked({ id: to.id, number });
    choose({ selected: to.id, ...(view.shown !== null && holds(view.shown, to.knob) ? {} : { shown: around(story.space, to.knob) }) });
  });
  const look = (choice: Partial<TiledView>) => {
    if (choice.search !== undefined) setTyped(null);
    if (Object.keys(choice).join() === "search" && choice.search === view.search) return;
    choose(choice, choice.search !== undefined && view.search !== "" && choice.search !== "");
  };
  const dismiss = () => setNotices([]);
  const told = [...notices, ...gone];
  return (
    <>
      <a className="SkipLink" href="#events">
        {words.page.skip}
      </a>
      <div className="Page">
        <header className="Header">
          <p className="Header-eyebrow">{story.eyebrow}</p>
          <h1>{story.title}</h1>
          <p className="Header-standfirst">{story.standfirst}</p>
        </header>
        <main onClick={onClick}>
          <noscript>
            <p className="Notice">{ownWords.noScript}</p>
          </noscript>
          {told.length > 0 && (
            <div className="Notice" role="status">
              <p>{words.page.sentences(told.map((notice) => noticeText(notice, words)))}</p>
              {notices.length > 0 && (
                <button type="button" onClick={dismiss}>
                  {words.page.dismiss}
                </button>
              )}
            </div>
          )}
          <Troubles tiled={tiled} />
          <TiledTimeline width={width} shown={view.shown} found={found.set} hide={view.hide} selected={view.selected} onShow={(shown) => choose({ shown }, view.shown !== null && shown !== null)} onSight={sights.tell}>
            <TiledFind view={view} sought={sought} found={found} selected={selected === null ? null : { number: selected, label: card?.event.title ?? null }} onSoon={() => setSoon(true)} onLook={look} onType={setTyped} onStep={step} />
          </TiledTimeline>
          <div ref={cards}>
            <TiledCards sights={sights} found={found} selected={selected} onShow={showOnTimeline} onDrawn={stayAtCard} still={still} />
          </div>
          <TiledData />
        </main>
        <footer className="Footer">
          {address !== null && <TiledEmbedding site={address.site} />}
          <p>{ownWords.footer}</p>
        </footer>
      </div>
    </>
  );
}

/** What did not come, or not yet, and a way to ask again. */
function Troubles({ tiled }: { tiled: Tiled }) {
  const { failed, slow } = useTroubles(tiled);
  if (failed === 0 && !slow) return null;
  return (
    <div className="Notice Troubles" role="status">
      <p>{failed > 0 ? ownWords.troubles.failed(failed) : ownWords.troubles.slow}</p>
      <button type="button" onClick={tiled.store.retry}>
        {ownWords.troubles.tryAgain}
      </button>
    </div>
  );
}

/** The number of the event with an id, from the index of ids; null while it is not known. */
function useNumberOf(tiled: Tiled, id: string | null): number | "unknown" | null {
  const { story, store } = tiled;
  useArrivals(tiled, "id");
  const requests: FileRequest<unknown>[] = [];
  let number: number | "unknown" | null = null;
  if (id !== null) {
    const index = shardIndexRequest(story.ids);
    requests.push(index);
    const shards = store.get(index);
    if (shards !== undefined) {
      const parts = shardsFor(shards, id).map((name) => shardRequest(name));
      requests.push(...parts);
      const here = parts.map((part) => store.get(part)).filter((part) => part !== undefined);
      number = here.flatMap((part) => numbersFor(part, id, true).flatMap((list) => [...list]))[0] ?? (here.length === parts.length ? "unknown" : null);
    }
  }
  const names = requests.map(({ name }) => name).join(" ");
  useEffect(() => {
    store.want("id", requests);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- requests are made anew each time; their names are what counts
  }, [store, names]);
  return number;
}

function holds({ from, to }: Extent, at: number): boolean {
  return at >= from && at <= to;
}

/** Two weeks about an instant, or all of a shorter story. */
function around(space: Parameters<typeof extentOfSpace>[0], at: number): Extent {
  const whole = extentOfSpace(space);
  const half = Math.min(7 * DAY, (whole.to - whole.from) / 2);
  const middle = Math.min(Math.max(at, whole.from + half), whole.to - half);
  const minute = (ms: number) => branded<UtcMs>(Math.round(ms / 60_000) * 60_000);
  return { from: minute(middle - half), to: minute(middle + half) };
}
