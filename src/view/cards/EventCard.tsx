import type { ReactNode } from "react";
import { coverageOf } from "../../domain/story/coverage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { isBeyond } from "../../domain/story/storyWithRing.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { WhyHere } from "../shared/WhyHere.tsx";
import { citationId } from "../shared/citationId.ts";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { coverageWords, rootsWords } from "../../words/coverageWords.ts";
import { RouteChains } from "../routes/RouteChains.tsx";
import { CitationFigure } from "./CitationFigure.tsx";
import { OwnPageLink } from "./OwnPageLink.tsx";
import { Parts } from "../shared/Parts.tsx";
import { EventDifferences } from "./EventDifferences.tsx";
import { WhenAndWhere } from "./WhenAndWhere.tsx";
import { FoundElsewhere } from "./FoundElsewhere.tsx";
import { WiderRecord } from "./WiderRecord.tsx";

/** One event: when, where, what; who reported it, in which words, on whose word; who was silent; where reports differ; why here. `foot`: where it leads. */
export function EventCard({ event, heading: Heading = "h3", selected = false, foot }: { event: StoryEvent; heading?: "h1" | "h3"; selected?: boolean; foot: ReactNode }) {
  const index = useStoryIndex();
  const { cards: words, evidence } = useWords();
  const beyond = isBeyond(event);
  const silent = beyond ? [] : coverageOf(index, event).filter(({ coverage }) => coverage === "silent");
  return (
    <article id={`${EVENT_HASH}${event.id}`} className={selected ? "EventCard EventCard-selected" : "EventCard"} aria-labelledby={`title-${event.id}`}>
      <p className="EventCard-when">
        <WhenAndWhere event={event} />
      </p>
      <Heading id={`title-${event.id}`}>
        <StoryText text={event.title} />
      </Heading>
      <p className="EventCard-summary">
        <StoryText text={event.summary} />
      </p>
      <FoundElsewhere event={event} />
      <p className="EventCard-coverage">
        <strong>{coverageWords(index, event, evidence)}</strong> <span>{rootsWords(index, event, evidence)}</span>
      </p>
      {event.citations.map((citation, position) => (
        <CitationFigure key={position} id={citationId(event, position)} citation={citation} />
      ))}
      {silent.length > 0 && (
        <p className="EventCard-silent">
          {words.silent(evidence.list(silent.map(({ document }) => index.organisation(index.document(document).publisher).name)))}
        </p>
      )}
      {!beyond && <RouteChains citations={event.citations} />}
      {beyond && <WiderRecord event={event} />}
      {event.figures.length > 0 && <Figures event={event} />}
      {event.note !== null && (
        <p className="EventCard-note">
          <StoryText text={event.note} />
        </p>
      )}
      {event.corrections.map(({ date, text }) => (
        <p key={date + text} className="EventCard-note">
          <strong>
            <Parts of={words.correctedOn(<time dateTime={date}>{date}</time>)} />
          </strong>{" "}
          <StoryText text={text} />
        </p>
      ))}
      <EventDifferences event={event.id} />
      {!beyond && <WiderRecord event={event} />}
      <div className="EventCard-foot">
        {restsOnWords(event) && (
          <WhyHere of={event} zone={zoneOf(index, event)} summary={words.whyHere} instead={<OwnPageLink event={event.id} />}>
            {event.placeReason !== null && (
              <p>
                {words.placeIsInferred} <StoryText text={event.placeReason} />
              </p>
            )}
          </WhyHere>
        )}
        {foot}
      </div>
    </article>
  );
}

/** Tables say when an event was, and not how that is known: there is nothing then to ask for. */
function restsOnWords({ statements }: StoryEvent): boolean {
  return statements.length === 0 || statements.some(({ evidence, reason, record }) => evidence.length > 0 || reason !== null || record !== null);
}

function Figures({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { cards: words, evidence: evidenceWords } = useWords();
  return (
    <div className="EventCard-figures">
      <p className="EventCard-label">{words.figures}</p>
      <ul>
        {event.figures.map(({ says, evidence }) => (
          <li key={says}>
            <StoryText text={says} />{" "}
            <span className="EventCard-by">
              {evidenceWords.list([...new Set(evidence.map(({ document }) => index.organisation(index.document(document).publisher).name))])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
