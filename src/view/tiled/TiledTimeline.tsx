import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { blockOf } from "../../domain/tiles/block.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Scene } from "../../domain/tiles/scene.ts";
import { sceneOf } from "../../domain/tiles/scene.ts";
import { extentOfSpace, lengthOf, levelFor } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { SHORTEST_SHOWN_MS } from "../../state/viewState.ts";
import { tiled } from "../../words/en/tiled.ts";
import { useMirror } from "../timeline/mirror.ts";
import { panned, toExtent, toUnits, zoomed } from "../timeline/stretch.ts";
import type { UnitStretch } from "../timeline/stretch.ts";
import { timeWarp } from "../timeline/timeWarp.ts";
import { usePanZoom } from "../timeline/usePanZoom.ts";
import { useWidthClass } from "../timeline/useWidthClass.ts";
import type { WidthClass } from "../timeline/widthClasses.ts";
import { WIDTH_CLASSES } from "../timeline/widthClasses.ts";
import { useWords } from "../ViewerContext.tsx";
import { BLOCK_FLOOR, COLUMN_HEIGHT } from "./pictureLayout.ts";
import { TiledColumn } from "./TiledColumn.tsx";
import { useArrivals, useTiled } from "./TiledContext.ts";
import { TiledKey, TiledLegend } from "./TiledLegend.tsx";
import { TiledOverview } from "./TiledOverview.tsx";
import { TiledPicture } from "./TiledPicture.tsx";
import { tileRequest } from "./tiledRequests.ts";
import { useGlide } from "./useGlide.ts";

const PAN_STEP = 0.25;
const ZOOM_STEP = 1.6;
/** A tile is asked for when it is still needed after so long, in ms: one that a hand only passes over is not. */
const REST_MS = 30;
const ALL: UnitStretch = { from: 0, to: 1 };

/** What the picture shows, once the hand rests: for the cards below it. */
export interface Sight {
  readonly scene: Scene;
  readonly stretch: UnitStretch;
}

interface TiledTimelineProps {
  /** Null: all of the story. */
  readonly shown: Extent | null;
  readonly found: EventSet | null;
  readonly selected: string | null;
  readonly onShow: (shown: Extent | null) => void;
  readonly onSight: (sight: Sight) => void;
  /** Search and filters, which stand between the head and the overview. */
  readonly children: ReactNode;
}

/** The timeline of a tiled story: it draws what is at hand, and asks for what it shows and no more. */
export function TiledTimeline({ shown: chosen, found, selected, onShow, onSight, children }: TiledTimelineProps) {
  const context = useTiled();
  const { story, store } = context;
  const { timeline: words } = useWords();
  const mirror = useMirror();
  const { version } = useArrivals(context);
  const [preview, setPreview] = useState<UnitStretch | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const widthClass = useWidthClass(frame);

  const whole = useMemo(() => extentOfSpace(story.space), [story]);
  const warp = useMemo(() => timeWarp("scale", whole, []), [whole]);
  const committed = useMemo(() => (chosen === null ? ALL : toUnits(warp, chosen)), [warp, chosen]);
  const stretch = preview ?? committed;
  const extent = useMemo(() => ({ from: warp.toTime(stretch.from), to: warp.toTime(stretch.to) }), [warp, stretch]);
  const root = store.get(tileRequest(story.root));
  const overview = useMemo(() => (root === undefined ? null : blockOf(story.space, root, { level: 0, index: 0 })), [story, root]);
  const most = useMemo(() => (overview === null ? 1 : Math.max(...overview.counts)), [overview]);

  const sceneIn = ({ floor, direction }: WidthClass): Scene => {
    const level = direction === "down" ? levelFor(story.space, stretch, COLUMN_HEIGHT, COLUMN_HEIGHT) : levelFor(story.space, stretch, floor, BLOCK_FLOOR);
    return sceneOf(story, (name) => store.get(tileRequest(name)), level, stretch);
  };
  const classes = widthClass === null ? WIDTH_CLASSES : [widthClass];
  const scenes = classes.map((each) => ({ ...each, scene: sceneIn(each) }));
  const scene = scenes[0]!.scene;
  const wanted = widthClass === null ? "" : scene.wanted.join(" ");
  useEffect(() => {
    if (widthClass === null) return;
    const names = new Set([story.root, ...scene.wanted]);
    store.want("picture", [...names].map(tileRequest), REST_MS);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is wanted is a list made anew each time; its names are what counts
  }, [store, story, wanted, widthClass]);
  useEffect(() => {
    if (preview === null && widthClass !== null) onSight({ scene, stretch: committed });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the scene follows from these
  }, [committed, version, widthClass, preview]);

  const keep = (next: UnitStretch) => {
    setPreview(null);
    onShow(next.from <= 0 && next.to >= 1 ? null : toExtent(warp, whole, next));
  };
  const { glide, stop } = useGlide(setPreview, keep);
  const shortest = Math.min(1, SHORTEST_SHOWN_MS / lengthOf(story.space));
  const go = (next: UnitStretch) => glide(stretch, atLeast(next, shortest));
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  // The same in every frame: the blocks, which have it, are not drawn anew while a hand moves them.
  const open = useCallback((range: UnitRange) => latest.current(range), []);
  const byHand = (next: UnitStretch) => {
    stop();
    setPreview(next);
  };
  usePanZoom(svg, widthClass && { shown: stretch, shortest, axis: widthClass.direction, mirror, onPreview: byHand, onCommit: keep });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { "+": () => go(zoomed(stretch, ZOOM_STEP)), "-": () => go(zoomed(stretch, 1 / ZOOM_STEP)), "0": () => go(ALL) }[event.key]
      ?? (event.shiftKey ? { ArrowLeft: () => go(panned(stretch, -PAN_STEP)), ArrowRight: () => go(panned(stretch, PAN_STEP)) }
        : { ArrowLeft: () => stepFocus(-1), ArrowRight: () => stepFocus(1) })[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  // What has left the picture takes the focus with it; the timeline keeps it, so that the next key is heard.
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) frame.current?.focus();
  });

  /** Moves the focus to the mark before or after, from left to right and from above to below. */
  const stepFocus = (step: 1 | -1) => {
    const box = frame.current!.getBoundingClientRect();
    const at = (mark: Element) => mark.querySelector("circle")!.getBoundingClientRect();
    const marks = [...frame.current!.querySelectorAll<SVGAElement>("a[data-event]")].filter((mark) => at(mark).right > box.left && at(mark).left < box.right && at(mark).width > 0 && at(mark).bottom > box.top && at(mark).top < box.bottom);
    marks.sort((a, b) => at(a).left - at(b).left || at(a).top - at(b).top);
    const current = marks.findIndex((mark) => mark === document.activeElement);
    marks[current < 0 ? (step > 0 ? 0 : marks.length - 1) : Math.min(Math.max(current + step, 0), marks.length - 1)]?.focus();
  };

  return (
    <section className="Timeline Tiled" aria-labelledby="timeline-title" id="timeline">
      <h2 id="timeline-title" className="Hidden">
        {words.title}
      </h2>
      <TiledLegend />
      <div className="Timeline-box">
        {children}
        {overview !== null && <TiledOverview block={overview} stretch={stretch} warp={warp} found={found} onPreview={byHand} onCommit={keep} />}
        <div className="Timeline-frame" ref={frame} tabIndex={-1} aria-busy={preview !== null || (widthClass !== null && scene.wanted.length > 0)} onKeyDown={onKeyDown} onFocus={() => (hadFocus.current = true)} onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}>
          {scenes.map(({ floor, direction, scene: drawn }) => {
            const props = { scene: drawn, stretch, shown: extent, warp, floor, most, found, selected, svgRef: widthClass === null ? null : svg, onOpen: open };
            return (
              <div key={floor} className={`Timeline-picture Timeline-picture-${floor}`}>
                {direction === "sideways" ? <TiledPicture {...props} /> : <TiledColumn {...props} />}
              </div>
            );
          })}
        </div>
        <TiledKey />
        <div className="Timeline-foot">
          <div className="Timeline-steps" role="group" aria-label={words.steps.title}>
            <button type="button" onClick={() => go(panned(stretch, -PAN_STEP))}>
              {words.steps.earlier}
            </button>
            <button type="button" onClick={() => go(zoomed(stretch, ZOOM_STEP))}>
              {words.steps.zoomIn}
            </button>
            <button type="button" onClick={() => go(zoomed(stretch, 1 / ZOOM_STEP))}>
              {words.steps.zoomOut}
            </button>
            <button type="button" onClick={() => go(panned(stretch, PAN_STEP))}>
              {words.steps.later}
            </button>
            <button type="button" onClick={() => go(ALL)} aria-disabled={chosen === null}>
              {words.showAll}
            </button>
          </div>
          <p className="Timeline-hint">{tiled.hint}</p>
          <p className="Timeline-clock">{tiled.clock(story.zone)}</p>
        </div>
      </div>
    </section>
  );
}

/** A stretch no shorter than may be shown, within the whole, about the same middle. */
function atLeast({ from, to }: UnitStretch, shortest: number): UnitStretch {
  const length = Math.min(1, Math.max(shortest, to - from));
  const begins = Math.min(Math.max(0, (from + to) / 2 - length / 2), 1 - length);
  return { from: begins, to: begins + length };
}
