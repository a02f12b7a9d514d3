import type { ReactNode } from "react";
import type { EventId } from "../../domain/brand.ts";
import { coverageOf, hasHappened } from "../../domain/story/coverage.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { useFound } from "../find/FoundContext.tsx";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { windowWords } from "../../words/windowWords.ts";
import type { Mark } from "./marks.ts";
import { drawPips } from "./drawPips.tsx";
import { KNOB_RADIUS } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { markName } from "./markName.ts";

/** A mark is a link to its event's card or its report's entry, so that it works without script and Back undoes it. */
export function MarkLink({ mark: { of, label }, children }: { mark: Mark; children: ReactNode }) {
  const index = useStoryIndex();
  const words = useWords();
  const found = useFound();
  const selected = useView((view) => of.kind === "event" && view.selected === of.event);
  if (of.kind === "report") {
    const written = windowWords(index.reportTime(of.document).window, index.story.zone, words.times);
    return (
      <a href={`#report-${of.document}`} className="Mark" aria-label={words.timeline.reportMark(label, written)} {...documentHue(index, of.document)}>
        {children}
      </a>
    );
  }
  const { event } = of;
  const look = !found.has(event) ? " Dim" : found.terms.length > 0 ? " Mark-found" : "";
  return (
    <a
      href={`#${EVENT_HASH}${event}`}
      data-event={event}
      className={(selected ? "Mark Mark-selected" : "Mark") + look}
      aria-label={markName(index, event, words, found.narrowed && found.has(event))}
      aria-current={selected ? "true" : undefined}
    >
      {children}
    </a>
  );
}

/** Filled where some report has the event as done, hollow where it is only expected or alluded to. A report is a square in its colour. */
export function Knob({ of, x, y }: { of: Mark["of"]; x: number; y: number }) {
  const index = useStoryIndex();
  if (of.kind === "report") return <rect className="Knob Knob-report" x={x - 5} y={y - 5} width={10} height={10} rx={2} />;
  const done = hasHappened(index, index.event(of.event));
  return <circle className={done ? "Knob" : "Knob Knob-hollow"} cx={x} cy={y} r={done ? KNOB_RADIUS : KNOB_RADIUS - 1} />;
}

/** One pip per report, in the story's order, which runs as the reader's lines do. `x` is the left edge of them all. */
export function Pips({ event, x, y }: { event: EventId; x: number; y: number }) {
  const index = useStoryIndex();
  const { row } = useMirror();
  return drawPips(row(coverageOf(index, index.event(event)).map(({ coverage }) => coverage)), x, y);
}

/** Where a doubted statement would put a knob. Empty and broken: nobody vouches for it. */
export function AlternativeKnob({ x, y }: { x: number; y: number }) {
  return <circle className="Alternative" cx={x} cy={y} r={KNOB_RADIUS - 1.5} />;
}

/** The sign that reports conflict: “not equal”, `SIGN_SIZE` wide and high. `x` is its left edge. */
export function ContestedSign({ x, y }: { x: number; y: number }) {
  return <path className="ContestedSign" d={`M${x} ${y + 4}h11M${x} ${y + 8}h11M${x + 8.5} ${y}l-6 12`} />;
}
