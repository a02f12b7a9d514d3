import type { ReactNode } from "react";
import type { EventId } from "../../domain/brand.ts";
import { coverageOf, hasHappened } from "../../domain/story/coverage.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { Pip } from "../shared/Pip.tsx";
import { useStoryIndex, useView } from "../ViewerContext.tsx";
import { KNOB_RADIUS, PIP_STEP } from "./measures.ts";
import { markName } from "./markName.ts";

/** A mark is a link to its event's card, so that it works without script and Back undoes it. */
export function MarkLink({ event, children }: { event: EventId; children: ReactNode }) {
  const index = useStoryIndex();
  const selected = useView((view) => view.selected === event);
  return (
    <a
      href={`#${EVENT_HASH}${event}`}
      data-event={event}
      className={selected ? "Mark Mark-selected" : "Mark"}
      aria-label={markName(index, event)}
      aria-current={selected ? "true" : undefined}
    >
      {children}
    </a>
  );
}

/** Filled where some report has the event as done, hollow where it is only expected or alluded to. */
export function Knob({ event, x, y }: { event: EventId; x: number; y: number }) {
  const index = useStoryIndex();
  const done = hasHappened(index, index.event(event));
  return <circle className={done ? "Knob" : "Knob Knob-hollow"} cx={x} cy={y} r={done ? KNOB_RADIUS : KNOB_RADIUS - 1} />;
}

/** One pip per report, in the story's order. */
export function Pips({ event, x, y }: { event: EventId; x: number; y: number }) {
  const index = useStoryIndex();
  return (
    <g transform={`translate(${x} ${y})`}>
      {coverageOf(index, index.event(event)).map(({ document, coverage }, position) => (
        <Pip key={document} document={document} coverage={coverage} x={position * PIP_STEP} />
      ))}
    </g>
  );
}

/** The sign that reports conflict: “not equal”, 12 by 12 pixels. */
export function ContestedSign({ x, y }: { x: number; y: number }) {
  return <path className="ContestedSign" d={`M${x} ${y + 4}h11M${x} ${y + 8}h11M${x + 8.5} ${y}l-6 12`} />;
}
