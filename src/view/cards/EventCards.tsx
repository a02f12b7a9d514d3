import type { StoryEvent, EventKind } from "../../domain/story/story.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { useStoryIndex } from "../ViewerContext.tsx";
import { LOCALE } from "../shared/locale.ts";
import { EventCard } from "./EventCard.tsx";

/** The parts of a story, in the order in which they are read. */
export const PARTS: readonly { readonly kind: EventKind; readonly id: string; readonly title: string; readonly lead: string }[] = [
  { kind: "visit", id: "events", title: "The visit", lead: "In the order that the reports give. Where none gives an order, the place in the list is ours." },
  { kind: "ahead", id: "ahead", title: "Still ahead", lead: "Expected when the reports were written. None of them reports it as done." },
  { kind: "backdrop", id: "backdrop", title: "The backdrop", lead: "What the same reports tell of the time before." },
];

/** Every event as a card, always in the document: the equal of the timeline's picture. */
export function EventCards() {
  const { story } = useStoryIndex();
  return (
    <div className="EventCards">
      {PARTS.map(({ kind, id, title, lead }) => {
        const events = story.events.filter((event) => event.kind === kind);
        if (events.length === 0) return null;
        return (
          <section key={kind} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <p className="Section-lead">{lead}</p>
            <CardsByDay events={events} byDay={kind !== "backdrop"} />
          </section>
        );
      })}
    </div>
  );
}

function CardsByDay({ events, byDay }: { events: readonly StoryEvent[]; byDay: boolean }) {
  const { story } = useStoryIndex();
  const stretches: { heading: string; events: StoryEvent[] }[] = [];
  for (const event of events) {
    const heading = formatInstant(event.knob, story.zone, LOCALE, byDay ? "dayLong" : "year");
    const last = stretches.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else stretches.push({ heading, events: [event] });
  }
  return stretches.map(({ heading, events: stretch }) => (
    <div className="Day" key={heading}>
      <p className="Day-heading">{heading}</p>
      <ol>
        {stretch.map((event) => (
          <li key={event.id}>
            <EventCard event={event} />
          </li>
        ))}
      </ol>
    </div>
  ));
}
