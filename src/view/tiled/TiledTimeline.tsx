import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { blockOf } from "../../domain/tiles/block.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Scene } from "../../domain/tiles/scene.ts";
import { sceneOf } from "../../domain/tiles/scene.ts";
import { extentOfSpace, heldLevel, lengthOf, levelFor } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { SHORTEST_SHOWN_MS } from "../../state/viewState.ts";
import { tiled } from "../../words/en/tiled.ts";
import { Legend } from "../timeline/Legend.tsx";
import { useMirror } from "../timeline/mirror.ts";
import { PipsPaint } from "../timeline/PipsPaint.tsx";
import { openKeys } from "../timeline/KeysButton.tsx";
import { StepButtons } from "../timeline/StepButtons.tsx";
import { STEPS } from "../timeline/steps.ts";
import type { Step } from "../timeline/steps.ts";
import { toExtent, toUnits } from "../timeline/stretch.ts";
import type { UnitStretch } from "../timeline/stretch.ts";
import { timelineKey } from "../timeline/timelineKey.ts";
import { timeWarp } from "../timeline/timeWarp.ts";
import { useRovingFocus } from "../timeline/useRovingFocus.ts";
import { useWidthClass } from "../timeline/useWidthClass.ts";
import type { WidthClass } from "../timeline/widthClasses.ts";
import { WIDTH_CLASSES } from "../timeline/widthClasses.ts";
import { useWords } from "../ViewerContext.tsx";
import { BLOCK_FLOOR } from "./tileMeasures.ts";
import type { Sight } from "./sightStore.ts";
import { TiledColumn } from "./TiledColumn.tsx";
import { useArrivals, useTiled } from "./TiledContext.ts";
import type { Tiled } from "./TiledContext.ts";
import { TiledKey } from "./TiledKey.tsx";
import { TiledOverview } from "./TiledOverview.tsx";
import { TiledRanges } from "./TiledRanges.tsx";
import { TiledPicture } from "./TiledPicture.tsx";
import { tileRequest } from "./tiledRequests.ts";
import { useGlide } from "./useGlide.ts";
import { useHand } from "./useHand.ts";

/** While a hand moves the picture, a tile is asked for when it is still needed after so long, in ms: one that is only passed over is not. */
const REST_MS = 110;
const ALL: UnitStretch = { from: 0, to: 1 };

/** What a hand moves the picture over, the level to be drawn meanwhile, and the one that was drawn last. */
interface Preview {
  readonly stretch: UnitStretch;
  readonly level: number;
  readonly held: number;
}

interface TiledTimelineProps {
  /** The class that it will have, until it is measured; null in the build. */
  readonly width: WidthClass | null;
  /** Null: all of the story. */
  readonly shown: Extent | null;
  readonly found: EventSet | null;
  /** What is not found is left out, not only dimmed. */
  readonly hide: boolean;
  readonly selected: string | null;
  readonly onShow: (shown: Extent | null) => void;
  readonly onSight: (sight: Sight) => void;
  /** Search and filters, which stand between the head and the overview. */
  readonly children: ReactNode;
}

/** The timeline of a tiled story: it draws what is at hand, and asks for what it shows and no more. */
export function TiledTimeline({ width, shown: chosen, found, hide, selected, onShow, onSight, children }: TiledTimelineProps) {
  const context = useTiled();
  const { story, store, hues } = context;
  const { timeline: words } = useWords();
  const mirror = useMirror();
  const version = useArrivals(context, "picture");
  const [preview, setPreview] = useState<Preview | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const widthClass = useWidthClass(frame, width);

  const whole = useMemo(() => extentOfSpace(story.space), [story]);
  const warp = useMemo(() => timeWarp("scale", whole, []), [whole]);
  const committed = useMemo(() => (chosen === null ? ALL : toUnits(warp, chosen)), [warp, chosen]);
  const stretch = preview?.stretch ?? committed;
  const extent = useMemo(() => ({ from: warp.toTime(stretch.from), to: warp.toTime(stretch.to) }), [warp, stretch]);
  const root = store.get(tileRequest(story.root));
  const overview = useMemo(() => (root === undefined ? null : blockOf(story.space, root, { level: 0, index: 0 })), [story, root]);
  const most = useMemo(() => (overview === null ? 1 : Math.max(...overview.counts)), [overview]);

  /** Downwards blocks are as long as what is shown, or up to twice as long. */
  const levelIn = ({ floor, direction }: WidthClass, of: UnitStretch) =>
    direction === "down" ? levelFor(story.space, of, 1, 1) : levelFor(story.space, of, floor, BLOCK_FLOOR);
  const sceneAt = (level: number, of: UnitStretch): Scene => sceneOf(story, (name) => store.get(tileRequest(name)), level, of);
  const rests = useMemo(
    (): readonly { readonly each: WidthClass; readonly rest: Sight }[] => (widthClass === null ? WIDTH_CLASSES : [widthClass]).map((each) => ({ each, rest: { scene: sceneAt(levelIn(each, committed), committed), stretch: committed } })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is at hand changes with `version`
    [story, store, version, committed, widthClass],
  );
  const asked = preview === null ? rests[0]!.rest.scene : sceneAt(preview.level, stretch);
  // Until a closer level is here whole, that drawn last stays: its marks keep their places, and none is drawn twice.
  const isHeld = preview !== null && preview.level > preview.held && asked.wanted.length > 0;
  const scene = isHeld ? sceneAt(preview.held, stretch) : asked;
  const moves = preview !== null;
  const wanted = widthClass === null ? "" : asked.wanted.join(" ");
  useEffect(() => {
    if (widthClass === null) return;
    const names = new Set([story.root, ...asked.wanted]);
    store.want("picture", [...names].map(tileRequest), moves ? REST_MS : 0);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is wanted is a list made anew each time; its names are what counts
  }, [store, story, wanted, widthClass, moves]);
  // Before anything is drawn: the page is whole in its first frame.
  useLayoutEffect(() => {
    if (preview === null && widthClass !== null) onSight(rests[0]!.rest);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- who asks does not count
  }, [rests, preview]);

  const keep = (next: UnitStretch) => {
    setPreview(null);
    onShow(next.from <= 0 && next.to >= 1 ? null : toExtent(warp, whole, next));
  };
  const move = (next: UnitStretch) => {
    if (widthClass === null) return;
    const held = preview === null ? levelIn(widthClass, committed) : isHeld ? preview.held : preview.level;
    setPreview({ stretch: next, level: heldLevel(held, levelIn(widthClass, next)), held });
  };
  const { glide, stop } = useGlide(move, keep);
  const shortest = Math.min(1, SHORTEST_SHOWN_MS / lengthOf(story.space));
  const go = (next: UnitStretch) => glide(stretch, atLeast(next, shortest));
  const latest = useRef(go);
  const shownNow = useRef(stretch);
  useEffect(() => {
    latest.current = go;
    shownNow.current = stretch;
  });
  // The same in every frame: the parts that have these are not drawn anew while a hand moves the picture.
  const open = useCallback((range: UnitRange) => latest.current(range), []);
  const byHand = (next: UnitStretch) => {
    stop();
    move(next);
  };
  const step = useCallback((by: Step) => latest.current(STEPS[by](shownNow.current)), []);
  useHand(svg, widthClass && { shown: stretch, shortest, axis: widthClass.direction, mirror, onPreview: byHand, onCommit: keep });

  const knobOf = (event: string) => {
    for (const { block: { events } } of rests[0]!.rest.scene.pieces) if (events.id.includes(event)) return branded<UtcMs>(events.knob[events.id.indexOf(event)]!);
    throw new Error(`“${event}” is not in the picture`);
  };
  const moveFocus = useRovingFocus(frame, { knobOf, zone: story.zone, axis: preview === null && widthClass !== null ? widthClass.direction : null });
  const onKeyDown = (event: KeyboardEvent) => {
    const asks = timelineKey(event, mirror.direction);
    if (asks === null) return;
    event.preventDefault();
    if (asks.kind === "show") step(asks.step);
    else if (asks.kind === "focus") moveFocus(asks.way);
    else openKeys();
  };
  // What has left the picture takes the focus with it; the timeline keeps it, so that the next key is heard.
  const hadFocus = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (hadFocus.current?.isConnected === false && document.activeElement === document.body) frame.current?.focus();
  });

  /** Some browsers tell of a focus that is lost with its element, too: that one is not given up. */
  const giveUp = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (target.isConnected && hadFocus.current === target) hadFocus.current = null;
    });

  return (
    <section className="Timeline Tiled" aria-labelledby="timeline-title" id="timeline">
      <h2 id="timeline-title" className="Hidden">
        {words.title}
      </h2>
      <Reports story={story} hues={hues} />
      <div className="Timeline-box">
        <TiledRanges shown={chosen} onShow={(range) => go(range === null ? ALL : toUnits(warp, range))} />
        {children}
        {overview !== null && <TiledOverview block={overview} stretch={stretch} warp={warp} found={found} onPreview={byHand} onCommit={keep} />}
        <div className="Timeline-frame" ref={frame} tabIndex={-1} aria-busy={preview !== null || (widthClass !== null && asked.wanted.length > 0)} onKeyDown={onKeyDown} onFocus={({ target }) => (hadFocus.current = target)} onBlur={giveUp}>
          {rests.map(({ each: { floor, direction }, rest }) => {
            const props = { scene: preview === null ? rest.scene : scene, stretch, rest, shown: extent, warp, floor, most, found, hide, selected, svgRef: widthClass === null ? null : svg, onOpen: open, onStep: step };
            return (
              <div key={floor} className={`Timeline-picture Timeline-picture-${floor} Timeline-picture-${direction}`}>
                {direction === "sideways" ? <TiledPicture {...props} /> : <TiledColumn {...props} />}
              </div>
            );
          })}
        </div>
        <TiledKey />
        <div className="Timeline-foot">
          <Steps isWhole={chosen === null} onStep={step} />
          <p className="Timeline-hint">{tiled.hint}</p>
          <p className="Timeline-clock">{tiled.clock(story.zone)}</p>
        </div>
      </div>
    </section>
  );
}

const Reports = memo(function Reports({ story, hues }: Pick<Tiled, "story" | "hues">) {
  return (
    <>
      <PipsPaint hues={hues} />
      <Legend story={story} />
    </>
  );
});

const Steps = memo(function Steps({ isWhole, onStep }: { isWhole: boolean; onStep: (by: Step) => void }) {
  const { showAll } = useWords().timeline;
  return (
    <StepButtons onStep={onStep}>
      <button type="button" onClick={() => onStep("all")} aria-disabled={isWhole ? true : undefined}>
        {showAll}
      </button>
    </StepButtons>
  );
});

/** A stretch no shorter than may be shown, within the whole, about the same middle. */
function atLeast({ from, to }: UnitStretch, shortest: number): UnitStretch {
  const length = Math.min(1, Math.max(shortest, to - from));
  const begins = Math.min(Math.max(0, (from + to) / 2 - length / 2), 1 - length);
  return { from: begins, to: begins + length };
}
