import type { KeyboardEvent } from "react";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { takeStep } from "../../state/viewer.ts";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { focusTour, TOUR_PANEL } from "./focusTour.ts";

/** The step that the story's tour has come to, beside the timeline that shows it. */
export function TourPanel() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const { tour: words } = useWords();
  const step = useView((view) => view.step);
  const { tour } = viewer.story;
  const stop = step === null ? undefined : tour?.steps[step];
  if (tour === null || step === null || stop === undefined) return null;

  const last = tour.steps.length - 1;
  const go = (next: number | null) => {
    takeStep(viewer, next);
    focusTour(next === null ? null : tour.steps[next]!.event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: step + 1, ArrowLeft: step - 1, PageDown: step + 1, PageUp: step - 1, Home: 0, End: last, Escape: null }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(next === null ? null : Math.min(Math.max(next, 0), last));
  };
  return (
    <section className="Tour" aria-label={tour.title} id={TOUR_PANEL} tabIndex={-1} onKeyDown={onKeyDown}>
      <div aria-live="polite">
        <p className="Tour-place">
          <strong>{tour.title}</strong> {words.step(step + 1, tour.steps.length)}
        </p>
        <h3>
          <StoryText text={index.event(stop.event).title} />
        </h3>
        <p>
          <StoryText text={stop.says} />
        </p>
      </div>
      <p className="Tour-ways">
        <button type="button" disabled={step === 0} onClick={() => go(step - 1)}>
          {words.previous}
        </button>
        <button type="button" disabled={step === last} onClick={() => go(step + 1)}>
          {words.next}
        </button>
        <a href={`#${EVENT_HASH}${stop.event}`}>{words.toCard}</a>
        <button type="button" className="Tour-end" onClick={() => go(null)}>
          {words.end}
        </button>
      </p>
    </section>
  );
}
