import type { KeyboardEvent } from "react";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { takeStep } from "../../state/viewer.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";

/** Where the tour stands as a page of its own, for readers without script. */
export const TOUR_PAGE = "embed/tour/";

const PANEL = "tour";

/** The way into the story's tour, and while it lasts the step that it has come to, beside the timeline that shows it. */
export function TourPanel() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const { tour: words } = useWords();
  const step = useView((view) => view.step);
  const { tour } = viewer.story;
  if (tour === null) return null;

  const go = (next: number | null) => {
    takeStep(viewer, next);
    // The button that was pressed may be gone or switched off; the tour keeps the focus, so that its keys are heard.
    requestAnimationFrame(() => {
      document.getElementById(PANEL)?.focus({ preventScroll: true });
      const event = next === null ? undefined : tour.steps[next]?.event;
      if (event !== undefined) document.querySelector(`#timeline a[data-event="${event}"]`)?.scrollIntoView({ block: "center" });
    });
  };
  const stop = step === null ? undefined : tour.steps[step];
  if (step === null || stop === undefined) {
    return (
      <p className="Tour-way">
        <a
          className="Tour-begin"
          href={`./${TOUR_PAGE}`}
          onClick={(click) => {
            if (click.ctrlKey || click.metaKey || click.shiftKey) return;
            click.preventDefault();
            go(0);
          }}
        >
          {tour.title}
        </a>
      </p>
    );
  }

  const last = tour.steps.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: step + 1, ArrowLeft: step - 1, PageDown: step + 1, PageUp: step - 1, Home: 0, End: last, Escape: null }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(next === null ? null : Math.min(Math.max(next, 0), last));
  };
  return (
    <section className="Tour" aria-label={tour.title} id={PANEL} tabIndex={-1} onKeyDown={onKeyDown}>
      <div aria-live="polite">
        <p className="Tour-place">
          <strong>{tour.title}</strong> {words.step(step + 1, tour.steps.length)}
        </p>
        <h3>{index.event(stop.event).title}</h3>
        <p>{stop.says}</p>
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
