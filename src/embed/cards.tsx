import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { EventId } from "../domain/brand.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import { EVENT_HASH } from "../state/timelineChoices.ts";
import type { Viewer } from "../state/viewer.ts";
import { WhenAndWhere } from "../view/cards/WhenAndWhere.tsx";
import { ViewerContext } from "../view/ViewerContext.tsx";
import { KnobIcon } from "./KnobIcon.tsx";

/*
 * The cards stand in the page as the build has drawn them, and nothing draws them again: their words would be in the file twice. What
 * options change of them is done here.
 */

function cardOf(event: EventId): HTMLElement | null {
  return document.getElementById(`${EVENT_HASH}${event}`);
}

/** Opens the card of an event, and marks it as the selected one. */
export function openCard(event: EventId): HTMLElement | null {
  const card = cardOf(event);
  for (const other of document.querySelectorAll(".EmbedEvent-selected")) other.classList.remove("EmbedEvent-selected");
  card?.classList.add("EmbedEvent-selected");
  card?.querySelector("details")?.setAttribute("open", "");
  return card;
}

/** Puts some events in sight; the others wait until all are asked for. Where none waits, all have been asked for. */
export function showFirst(events: readonly StoryEvent[]): void {
  const cards = new Set(events.map(({ id }) => cardOf(id)));
  for (const part of document.querySelectorAll(".Part")) {
    const entries = [...part.querySelectorAll("ol > li")];
    const waiting = entries.filter((entry) => !cards.has(entry.querySelector(".EmbedEvent")));
    for (const entry of entries) entry.classList.toggle("More", waiting.includes(entry));
    part.classList.toggle("More", waiting.length === entries.length);
  }
  const all = document.querySelector<HTMLDetailsElement>(".All")!;
  all.hidden = all.open = document.querySelector(".Part li.More") === null;
}

/** Tells when events were, and whether they have happened, as the viewer's ring of evidence has it; and puts the cards into its order. */
export function retellTimes(viewer: Viewer): void {
  const draw = (place: Element | null | undefined, content: ReactNode) => {
    if (place) createRoot(place).render(<ViewerContext value={viewer}>{content}</ViewerContext>);
  };
  for (const event of viewer.indexes[viewer.store.getState().ring].story.events) {
    const card = cardOf(event.id);
    draw(card?.querySelector(".EmbedEvent-knob"), <KnobIcon event={event} />);
    draw(card?.querySelector(".EmbedEvent-when"), <WhenAndWhere event={event} />);
    const entry = card?.closest("li");
    entry?.parentElement?.append(entry);
  }
}
