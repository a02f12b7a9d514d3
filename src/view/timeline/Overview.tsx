import { useMemo } from "react";
import type { Zone } from "../../domain/brand.ts";
import { hasHappened } from "../../domain/story/coverage.ts";
import type { Extent } from "../../domain/time/span.ts";
import { useFound } from "../find/FoundContext.tsx";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";
import { layOutAxis } from "./layOutAxis.ts";
import { useMirror } from "./mirror.ts";
import { OVERVIEW_HEIGHT, OverviewStrip } from "./OverviewStrip.tsx";
import { percent } from "./percent.ts";
import { toUnits } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";
import { timeWarp } from "./timeWarp.ts";
import type { TimeWarp } from "./timeWarp.ts";
import { WIDTH_CLASSES } from "./widthClasses.ts";

/**
 * The whole story in one strip, with a window on what is shown. Events stand in order, each with the same room, because to scale two years of backdrop would leave the visit
 * itself the width of a hair.
 */
export function Overview({ shown, hint, warp, whole, zone, onPreview, onCommit }: {
  shown: UnitStretch;
  /** What a choice that the reader considers would show. */
  hint: UnitStretch | null;
  warp: TimeWarp;
  whole: Extent;
  zone: Zone;
  onPreview: (stretch: UnitStretch) => void;
  onCommit: (stretch: UnitStretch) => void;
}) {
  const mirror = useMirror();
  const index = useStoryIndex();
  const { events } = index.story;
  const { calendar } = useWords().times;
  const { selected, hide } = useView((view) => view);
  const { narrowed, has } = useFound();
  const ordered = useMemo(() => timeWarp("order", whole, events.map(({ knob }) => knob)), [whole, events]);
  const axis = useMemo(() => layOutAxis({ shown: whole, warp: ordered, zone, calendar, floor: WIDTH_CLASSES[0].floor, spacing: "order" }), [whole, ordered, zone, calendar]);

  const hinted = hint && mirror.stretch(toUnits(ordered, { from: warp.toTime(hint.from), to: warp.toTime(hint.to) }));
  const extent = { from: warp.toTime(shown.from), to: warp.toTime(shown.to) };
  const place = (share: number) => percent(mirror.share(share));
  const toShown = (stretch: UnitStretch) => toUnits(warp, { from: ordered.toTime(stretch.from), to: ordered.toTime(stretch.to) });

  return (
    <OverviewStrip window={toUnits(ordered, extent)} shown={extent} zone={zone} onPreview={(next) => onPreview(toShown(next))} onCommit={(next) => onCommit(toShown(next))}>
      <g aria-hidden="true">
        {axis.major.map(({ at, from }) => (from > 0 ? <line key={at} className="Axis-line" x1={place(from)} x2={place(from)} y1={0} y2={OVERVIEW_HEIGHT} /> : null))}
        {axis.major
          .filter(({ labelled }) => labelled)
          .map(({ at, from, text }) => (
            <svg key={at} x={place(from)} overflow="visible">
              <text className="Overview-label" {...mirror.text(text)} x={mirror.px(5)} y={14}>
                {text}
              </text>
            </svg>
          ))}
        {events
          .filter(({ id }) => !hide || has(id))
          .map((event) => (
            <svg key={event.id} x={place(ordered.toUnit(event.knob))} overflow="visible">
              <rect
                className={`Overview-event${hasHappened(index, event) ? "" : " Overview-event-hollow"}${!narrowed ? "" : has(event.id) ? " Overview-event-found" : " Overview-event-missed"}${event.id === selected ? " Overview-event-selected" : ""}`}
                x={-1.5}
                // What is found stands out by its height too.
                y={narrowed && has(event.id) ? 20 : 26}
                width={3}
                height={narrowed && has(event.id) ? 18 : 12}
                rx={1}
              />
            </svg>
          ))}
      </g>
      {hinted !== null && <rect className="Overview-hint" aria-hidden="true" x={percent(hinted.from)} width={percent(hinted.to - hinted.from)} y={1} height={OVERVIEW_HEIGHT - 2} rx={5} />}
    </OverviewStrip>
  );
}
