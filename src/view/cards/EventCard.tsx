import type { MouseEvent, ReactNode } from "react";
import { coverageWords, rootsWords } from "../../domain/story/coverageWords.ts";
import { coverageOf } from "../../domain/story/coverage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { select } from "../../state/viewer.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { citationId } from "../shared/citationId.ts";
import { formatList } from "../shared/routeOf.ts";
import { useStoryIndex, useView, useViewer } from "../ViewerContext.tsx";
import { RouteChains } from "../routes/RouteChains.tsx";
import { CitationFigure } from "./CitationFigure.tsx";
import { EventDifferences } from "./EventDifferences.tsx";
import { WhenAndWhere } from "./WhenAndWhere.tsx";
import { WiderRecord } from "./WiderRecord.tsx";
import { WhyHere } from "./WhyHere.tsx";

/**
 * One event: when, where, what; who reported it, in which words, on whose word; who was silent; where reports differ; why here. Away from the
 * timeline it is headed otherwise, and leads elsewhere at its foot.
 */
export function EventCard({ event, heading: Heading = "h3", foot }: { event: StoryEvent; heading?: "h1" | "h3"; foot?: ReactNode }) {
  const viewer = useViewer();
  const index = useStoryIndex();
  const selected = useView((view) => view.selected === event.id);
  const silent = coverageOf(index, event).filter(({ coverage }) => coverage === "silent");
  const showOnTimeline = (click: MouseEvent) => {
    click.preventDefault();
    select(viewer, event.id);
    // Once the timeline shows it: to focus a mark scrolls to it.
    requestAnimationFrame(() => document.querySelector<SVGAElement>(`#timeline a[data-event="${event.id}"]`)?.focus());
  };
  return (
    <article id={`${EVENT_HASH}${event.id}`} className={selected ? "EventCard EventCard-selected" : "EventCard"} aria-labelledby={`title-${event.id}`}>
      <p className="EventCard-when">
        <WhenAndWhere event={event} />
      </p>
      <Heading id={`title-${event.id}`}>{event.title}</Heading>
      <p className="EventCard-summary">{event.summary}</p>
      <p className="EventCard-coverage">
        <strong>{coverageWords(index, event)}</strong> <span>{rootsWords(index, event)}</span>
      </p>
      {event.citations.map((citation, position) => (
        <CitationFigure key={position} id={citationId(event, position)} citation={citation} />
      ))}
      {silent.length > 0 && (
        <p className="EventCard-silent">Silent: {formatList(silent.map(({ document }) => index.organisation(index.document(document).publisher).name))}</p>
      )}
      <RouteChains citations={event.citations} />
      {event.figures.length > 0 && <Figures event={event} />}
      {event.note !== null && <p className="EventCard-note">{event.note}</p>}
      {event.corrections.map(({ date, text }) => (
        <p key={date + text} className="EventCard-note">
          <strong>
            Corrected on <time dateTime={date}>{date}</time>.
          </strong>{" "}
          {text}
        </p>
      ))}
      <EventDifferences event={event.id} />
      <WiderRecord event={event} />
      <div className="EventCard-foot">
        <WhyHere event={event} />
        {foot ?? (
          <>
            <a className="EventCard-link" href="#timeline" onClick={showOnTimeline}>
              Show on the timeline
            </a>
            <CopyLink className="EventCard-link" target={`${EVENT_HASH}${event.id}`}>
              Copy link
            </CopyLink>
          </>
        )}
      </div>
    </article>
  );
}

function Figures({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  return (
    <div className="EventCard-figures">
      <p className="EventCard-label">Figures</p>
      <ul>
        {event.figures.map(({ says, evidence }) => (
          <li key={says}>
            {says}{" "}
            <span className="EventCard-by">
              {formatList([...new Set(evidence.map(({ document }) => index.organisation(index.document(document).publisher).name))])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
