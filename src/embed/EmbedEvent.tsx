import { coverageOf } from "../domain/story/coverage.ts";
import { isContested } from "../domain/story/storyIndex.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import { EVENT_HASH } from "../state/timelineChoices.ts";
import { CitationFigure } from "../view/cards/CitationFigure.tsx";
import { EventDifferences } from "../view/cards/EventDifferences.tsx";
import { WhenAndWhere } from "../view/cards/WhenAndWhere.tsx";
import { citationId } from "../view/shared/citationId.ts";
import { useLinks } from "../view/shared/useLinks.ts";
import { useStoryIndex, useWords } from "../view/ViewerContext.tsx";
import { coverageWords, rootsWords } from "../words/coverageWords.ts";
import { EvidenceIcon } from "./EvidenceIcon.tsx";
import { KnobIcon } from "./KnobIcon.tsx";
import { leadingCitations } from "./leadingCitations.ts";

/** One event among others: a line that opens to what was reported, by whom, in which words. Its heading names it; a name by reference besides would take 300 bytes of the 45,000. */
export function EmbedEvent({ event }: { event: StoryEvent }) {
  const { toSection } = useLinks();
  const { embed: words } = useWords();
  const id = `${EVENT_HASH}${event.id}`;
  return (
    <article id={id} className="EmbedEvent">
      <details>
        <summary>
          <span className="EmbedEvent-knob">
            <KnobIcon event={event} />
          </span>
          <h3>{event.title}</h3>
          <PipsIcon event={event} />
          <span className="EmbedEvent-when">
            <WhenAndWhere event={event} />
          </span>
        </summary>
        <div className="EmbedEvent-body">
          <Told event={event} />
          <p className="EmbedEvent-whole">
            <a {...toSection(id)}>{words.eventInWhole}</a>
          </p>
        </div>
      </details>
    </article>
  );
}

/** More questions than these wait until they are asked for. */
export const FEW_QUESTIONS = 4;

/**
 * What is told of an event under its title: summary, coverage, the words themselves, one of each document first; who is silent; where
 * reports differ.
 */
export function Told({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { embed: words, evidence } = useWords();
  const silent = coverageOf(index, event).filter(({ coverage }) => coverage === "silent");
  const questions = index.differencesOf(event.id).length;
  const first = leadingCitations(event);
  const others = event.citations.map((_, position) => position).filter((position) => !first.includes(position));
  const figure = (position: number) => <CitationFigure key={position} id={citationId(event, position)} citation={event.citations[position]!} />;
  return (
    <>
      <p>{event.summary}</p>
      <p className="EmbedEvent-coverage">
        <strong>{coverageWords(index, event, evidence)}</strong> <span>{rootsWords(index, event, evidence)}</span>
      </p>
      {first.map(figure)}
      {others.length > 0 && (
        <details className="Fold">
          <summary>{words.moreQuotations(others.length)}</summary>
          {others.map(figure)}
        </details>
      )}
      {silent.length > 0 && (
        <p className="EmbedEvent-silent">{words.silent(evidence.list(silent.map(({ document }) => index.organisation(index.document(document).publisher).name)))}</p>
      )}
      {questions > 0 && (
        <details className="Fold" open={questions <= FEW_QUESTIONS}>
          <summary>{words.differences(questions)}</summary>
          <EventDifferences event={event.id} />
        </details>
      )}
    </>
  );
}

/** The pips of the timeline, and in words for those who do not see them. */
export function PipsIcon({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { embed: words, evidence } = useWords();
  const contested = isContested(index, event.id);
  return (
    <span className="EmbedEvent-pips">
      <EvidenceIcon coverage={coverageOf(index, event).map(({ coverage }) => coverage)} contested={contested} />
      <span className="Hidden">{words.pips(coverageWords(index, event, evidence), contested)}</span>
    </span>
  );
}
