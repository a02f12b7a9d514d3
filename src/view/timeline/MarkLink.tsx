import type { ReactNode } from "react";
import { coverageOf, hasHappened } from "../../domain/story/coverage.ts";
import type { Coverage } from "../../domain/story/coverage.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { useFound } from "../find/FoundContext.tsx";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { windowWords } from "../../words/windowWords.ts";
import type { Mark } from "./marks.ts";
import { eventAttributes } from "./drawRowMark.tsx";
import type { KnobKind } from "./drawRowMark.tsx";
import { KNOB_RADIUS } from "./measures.ts";
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
  const isFound = found.has(event);
  const name = markName(index, event, words, found.narrowed && isFound);
  return (
    <a href={`#${EVENT_HASH}${event}`} {...eventAttributes(event, name, selected, isFound && found.terms.length === 0 ? null : isFound)}>
      {children}
    </a>
  );
}

export function knobKind(index: StoryIndex, of: Mark["of"]): KnobKind {
  if (of.kind === "report") return "report";
  return hasHappened(index, index.event(of.event)) ? "happened" : "hollow";
}

/** What each document does with what a mark stands for, in the story's order; nothing of a report. */
export function markCoverage(index: StoryIndex, of: Mark["of"]): readonly Coverage[] {
  return of.kind === "report" ? [] : coverageOf(index, index.event(of.event)).map(({ coverage }) => coverage);
}

/** Where a doubted statement would put a knob. Empty and broken: nobody vouches for it. */
export function AlternativeKnob({ x, y }: { x: number; y: number }) {
  return <circle className="Alternative" cx={x} cy={y} r={KNOB_RADIUS - 1.5} />;
}
