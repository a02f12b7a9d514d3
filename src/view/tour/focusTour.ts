import type { EventId } from "../../domain/brand.ts";

/** The id of the panel that shows a step. */
export const TOUR_PANEL = "tour";

/** After a step has been taken: the panel has the focus, so that its keys are heard, and the event of the step is in sight. Null: the tour is over. */
export function focusTour(event: EventId | null): void {
  requestAnimationFrame(() => {
    document.getElementById(TOUR_PANEL)?.focus({ preventScroll: true });
    if (event !== null) document.querySelector(`#timeline a[data-event="${event}"]`)?.scrollIntoView({ block: "center" });
  });
}
