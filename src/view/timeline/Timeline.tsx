import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Extent } from "../../domain/time/span.ts";
import type { EventId, Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import { choose } from "../../state/viewer.ts";
import { extentOf, SHORTEST_SHOWN_MS, wholeExtent } from "../../state/viewState.ts";
import type { Shown } from "../../state/viewState.ts";
import { Find } from "../find/Find.tsx";
import { useFound } from "../find/FoundContext.tsx";
import { TourPanel } from "../tour/TourPanel.tsx";
import { TourWay } from "../tour/TourWay.tsx";
import { useStoryIndex, useView, useViewer } from "../ViewerContext.tsx";
import { DownwardsPicture } from "./DownwardsPicture.tsx";
import { openKeys } from "./KeysButton.tsx";
import { Legend } from "./Legend.tsx";
import { PipsPaint } from "./PipsPaint.tsx";
import { documentHues } from "../shared/documentHue.ts";
import { groupMarks, keepFound } from "./groupMarks.ts";
import type { Mark } from "./mark.ts";
import { useStoryLook } from "./marksLook.ts";
import { useMirror } from "./mirror.ts";
import { Overview } from "./Overview.tsx";
import { Ruler } from "./Ruler.tsx";
import { storyAside } from "./storyAside.ts";
import { StorySideways } from "./StorySideways.tsx";
import { around, toExtent, toUnits, withHalfSteps } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";
import { timelineKey } from "./timelineKey.ts";
import { timeWarp } from "./timeWarp.ts";
import type { TimeWarp } from "./timeWarp.ts";
import { STEPS } from "./steps.ts";
import type { Step } from "./steps.ts";
import { StoryKey } from "./StoryKey.tsx";
import { TimelineFoot } from "./TimelineFoot.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useMovingMarks } from "./useMovingMarks.ts";
import { usePanZoom } from "./usePanZoom.ts";
import { useRovingFocus } from "./useRovingFocus.ts";
import { useTimelineNews } from "./useTimelineNews.ts";
import { useWidthClass } from "./useWidthClass.ts";
import { WIDTH_CLASSES } from "./widthClasses.ts";

/**
 * The timeline: what to show, the picture, and the overview. The committed stretch comes from the store; while a hand moves there is a
 * preview, which is committed when the hand lets go.
 */
export function Timeline() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const { story } = index;
  const { timeline: words } = viewer.words;
  const view = useView((state) => state);
  const [preview, setPreview] = useState<UnitStretch | null>(null);
  const [hint, setHint] = useState<Shown | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const widthClass = useWidthClass(frame);

  const whole = useMemo(() => wholeExtent(story), [story]);
  const warp = useMemo(() => timeWarp(view.spacing, whole, story.events.map(({ knob }) => knob)), [view.spacing, whole, story]);
  const found = useFound();
  const look = useStoryLook();
  const asidesOf = (mark: Mark) => [storyAside(index, mark, viewer.words)];
  const groups = useMemo(() => {
    const all = groupMarks(index, view.grouping, viewer.words);
    return view.hide && found.narrowed ? keepFound(all, found.has) : all;
  }, [index, view.grouping, view.hide, found, viewer]);
  const committed = useMemo(() => {
    const units = toUnits(warp, extentOf(story, view.shown));
    return view.spacing === "order" && view.shown.kind === "range" ? withHalfSteps(units, warp, story.events.map(({ knob }) => knob)) : units;
  }, [warp, story, view.shown, view.spacing]);
  const stretch = preview ?? committed;
  const shown = useMemo(() => ({ from: warp.toTime(stretch.from), to: warp.toTime(stretch.to) }), [warp, stretch]);
  const anchor = useAnchor(shown, stretch, warp);
  const zone = useClockZone();
  const mirror = useMirror();
  const moveFocus = useRovingFocus(frame, { knobOf: (event) => index.event(branded<EventId>(event)).knob, zone, axis: widthClass?.direction ?? null });
  const extent = useMemo(() => ({ from: warp.toTime(committed.from), to: warp.toTime(committed.to) }), [warp, committed]);
  const news = useTimelineNews(extent, view.selected, zone);
  const settled = useMemo(() => ({ committed, groups, widthClass }), [committed, groups, widthClass]);
  useMovingMarks(svg, preview === null ? settled : null);

  const commit = (next: UnitStretch) => {
    setPreview(null);
    choose(viewer, { shown: { kind: "free", extent: toExtent(warp, whole, next) } });
  };
  const reveal = (marks: readonly Mark[]) => commit(around(marks, warp));
  const shortest = view.spacing === "scale" ? SHORTEST_SHOWN_MS / (whole.to - whole.from) : 1 / story.events.length;
  usePanZoom(svg, widthClass && { shown: stretch, shortest, axis: widthClass.direction, mirror, onPreview: setPreview, onCommit: commit });

  const step = (by: Step) => (by === "all" ? choose(viewer, { shown: { kind: "all" } }) : commit(STEPS[by](stretch)));
  const onKeyDown = (event: KeyboardEvent) => {
    const asks = timelineKey(event, mirror.direction);
    if (asks === null) return;
    event.preventDefault();
    if (asks.kind === "show") step(asks.step);
    else if (asks.kind === "focus") moveFocus(asks.way);
    else openKeys();
    // A mark that leaves the picture takes the focus with it; the timeline keeps it, so that the next key is heard. One that stays has been followed by then.
    const focused = document.activeElement;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && focused?.isConnected === false) frame.current?.focus();
    });
  };

  const pictures = widthClass === null ? WIDTH_CLASSES : [widthClass];
  return (
    <section className="Timeline" aria-labelledby="timeline-title" id="timeline">
      <h2 id="timeline-title" className="Hidden">
        {words.title}
      </h2>
      <PipsPaint hues={documentHues(index.story.documents)} />
      <Legend story={story} />
      <div className="Timeline-box">
        <Toolbar onHint={setHint} />
        <div className="Timeline-ways">
          <Find />
          <TourWay />
        </div>
        <TourPanel />
        <Overview shown={stretch} hint={hint && toUnits(warp, extentOf(story, hint))} warp={warp} whole={whole} zone={zone} onPreview={setPreview} onCommit={commit} />
        <div className="Timeline-frame" ref={frame} tabIndex={-1} onKeyDown={onKeyDown}>
          {pictures.map(({ floor, direction }) => {
            const props = { groups, shown, zone, floor, spacing: view.spacing, look, onReveal: reveal, svgRef: widthClass === null ? null : svg };
            return (
              <div key={floor} className={`Timeline-picture Timeline-picture-${floor} Timeline-picture-${direction}`}>
                {direction === "sideways" ? <StorySideways {...props} warp={warp} anchor={anchor}>{widthClass !== null && <Ruler svg={svg} warp={warp} shown={shown} zone={zone} />}</StorySideways> : <DownwardsPicture {...props} asidesOf={asidesOf} />}
              </div>
            );
          })}
        </div>
        <StoryKey />
        <TimelineFoot svg={svg} shown={shown} zone={zone} onStep={step} />
        <p className="Hidden" role="status">
          {news}
        </p>
      </div>
    </section>
  );
}

/** What was shown when the scale last changed: it stays while the reader pans. */
function useAnchor(shown: Extent, stretch: UnitStretch, warp: TimeWarp): Extent {
  const scale = stretch.to - stretch.from;
  const [anchor, setAnchor] = useState({ shown, scale, warp });
  // Ends are kept to the minute, which is up to a fiftieth of the shortest stretch; one step of the wheel is more.
  const kept = anchor.warp === warp && Math.abs(anchor.scale / scale - 1) < 0.02;
  if (!kept) setAnchor({ shown, scale, warp });
  return kept ? anchor.shown : shown;
}

/** The zone of the chosen clock. The reader's own is only asked for once it is chosen, so the build need not know it. */
function useClockZone(): Zone {
  const clock = useView((state) => state.clock);
  return clock.kind === "zone" ? clock.zone : branded<Zone>(Intl.DateTimeFormat().resolvedOptions().timeZone);
}
