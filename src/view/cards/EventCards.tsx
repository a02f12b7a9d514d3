import { useEffect, useRef } from "react";
import type { MouseEvent } from "react";
import type { EventId } from "../../domain/brand.ts";
import { EVENT_KINDS } from "../../domain/story/story.ts";
import type { StoryEvent, EventKind } from "../../domain/story/story.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { select } from "../../state/viewer.ts";
import { EmbedButton } from "../embed/EmbedButton.tsx";
import { useFound } from "../find/FoundContext.tsx";
import { MarkedTerms, NO_TERMS } from "../find/Marked.tsx";
import { Later } from "../shared/Later.tsx";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { CardFoot } from "./CardFoot.tsx";
import { EventCard } from "./EventCard.tsx";

/** The ids of the story's parts. */
const PARTS: Readonly<Record<EventKind, string>> = { visit: "events", ahead: "ahead", backdrop: "backdrop" };

/** Every event as a card, always in the document: the equal of the timeline's picture. */
export function EventCards() {
  const { story, beyond } = useStoryIndex();
  const { cards: words, evidence } = useWords();
  return (
    <div className="EventCards">
      {EVENT_KINDS.map((kind) => {
        const id = PARTS[kind];
        const events = story.events.filter((event) => event.kind === kind);
        if (events.length === 0) return null;
        return (
          <section key={kind} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{evidence.kinds[kind]}</h2>
            <p className="Section-lead">{words.leads[kind]}</p>
            <NothingHere events={events} />
            <CardsByDay events={events} byDay={kind !== "backdrop"} />
          </section>
        );
      })}
      {beyond.length > 0 && (
        <section id="beyond" aria-labelledby="beyond-title">
          <h2 id="beyond-title">{words.beyond.title(story.documents.length)}</h2>
          <p className="Section-lead">{words.beyond.lead}</p>
          <NothingHere events={beyond} />
          <CardsByDay events={beyond} byDay />
        </section>
      )}
    </div>
  );
}

/** A hidden card comes back when it is selected: a link to it must not lead nowhere. */
function useShown(): (id: EventId) => boolean {
  const { has } = useFound();
  const { hide, selected } = useView((view) => view);
  return (id) => !hide || has(id) || id === selected;
}

function NothingHere({ events }: { events: readonly StoryEvent[] }) {
  const isShown = useShown();
  const { cards: words } = useWords();
  return events.some(({ id }) => isShown(id)) ? null : <p className="Section-lead">{words.noneFound(events.length)}</p>;
}

function CardsByDay({ events, byDay }: { events: readonly StoryEvent[]; byDay: boolean }) {
  const { story } = useStoryIndex();
  const { calendar } = useWords().times;
  const isShown = useShown();
  const stretches: { heading: string; events: StoryEvent[] }[] = [];
  for (const event of events) {
    const heading = formatInstant(event.knob, story.zone, calendar, byDay ? "dayLong" : "year");
    const last = stretches.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else stretches.push({ heading, events: [event] });
  }
  return stretches.map(({ heading, events: stretch }) => (
    <div className="Day" key={heading} hidden={!stretch.some(({ id }) => isShown(id))}>
      <p className="Day-heading">{heading}</p>
      <ol>
        {stretch.map((event) => (
          <CardItem key={event.id} event={event} hidden={!isShown(event.id)} />
        ))}
      </ol>
    </div>
  ));
}

/** A card in its list: what is looked for is marked in it where it is found, else it is dimmed or hidden. */
function CardItem({ event, hidden }: { event: StoryEvent; hidden: boolean }) {
  const { terms, has } = useFound();
  const item = useRef<HTMLLIElement>(null);
  const was = useRef(hidden);
  useEffect(() => {
    // The browser has looked for it in vain: it is shown only since it is selected.
    if (was.current && !hidden && !has(event.id)) item.current?.scrollIntoView();
    was.current = hidden;
  }, [event.id, has, hidden]);
  return (
    <li ref={item} hidden={hidden} className={has(event.id) ? undefined : "Dim"}>
      <Later of={`${EVENT_HASH}${event.id}`}>
        <MarkedTerms value={has(event.id) ? terms : NO_TERMS}>
          <ChosenCard event={event} />
        </MarkedTerms>
      </Later>
    </li>
  );
}

/** The card of an event that the timeline can be led to. */
function ChosenCard({ event }: { event: StoryEvent }) {
  const viewer = useViewer();
  const { cards: words } = useWords();
  const selected = useView((view) => view.selected === event.id);
  const showOnTimeline = (click: MouseEvent) => {
    click.preventDefault();
    select(viewer, event.id);
    // Once the timeline shows it: to focus a mark scrolls to it.
    requestAnimationFrame(() => document.querySelector<SVGAElement>(`#timeline a[data-event="${event.id}"]`)?.focus());
  };
  const foot = (
    <CardFoot event={event} onShow={showOnTimeline}>
      <EmbedButton className="EventCard-link" event={event.id}>
        {words.embed}
      </EmbedButton>
    </CardFoot>
  );
  return <EventCard event={event} selected={selected} foot={foot} />;
}
