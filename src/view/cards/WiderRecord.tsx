import { useContext } from "react";
import { countedEntries } from "../../domain/story/coverage.ts";
import { findHits } from "../../domain/story/foldedText.ts";
import { firstTimedPage } from "../../domain/story/firstTimedPage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { DAY, MINUTE } from "../../domain/time/wallClock.ts";
import { isBeyond } from "../../domain/story/storyWithRing.ts";
import { Marked, MarkedTerms, NO_TERMS } from "../find/Marked.tsx";
import { useLinks } from "../shared/useLinks.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { formatPublished } from "../../words/formatWhen.ts";

/** What documents beyond the story's own say of an event, in our words: a second ring that counts in no coverage. */
export function WiderRecord({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { times, evidence } = useWords();
  const terms = useContext(MarkedTerms);
  const { toSource } = useLinks();
  if (event.record.length === 0) return null;
  const documents = event.record.map(({ document }) => index.recordDocument(document));
  const origins = new Set(documents.map(({ origin }) => origin)).size;
  const beyond = isBeyond(event);
  const found = countedEntries(index, event).some(({ says }) => findHits(says, terms).length > 0);
  return (
    <details className="WiderRecord" open={found}>
      <summary>
        The wider record: {event.record.length} {!beyond && "more "}from {origins === 1 ? "one origin" : `${origins} origins`}, not read verbatim
      </summary>
      <FirstPage event={event} />
      <MarkedTerms value={found ? terms : NO_TERMS}>
        <ul>
          {event.record.map(({ document, stance, says }, position) => {
            const { url, publisher, origin, published } = documents[position]!;
            return (
              <li key={document + says}>
                <Marked text={says} />{" "}
                <span className="WiderRecord-source">
                  <a {...toSource(url)}>
                    <Marked text={index.organisation(publisher).name} />
                  </a>
                  {origin !== publisher && (
                    <>
                      , carrying <Marked text={index.organisation(origin).name} />
                    </>
                  )}
                  {published !== null && ` · ${formatPublished(published, index.story.zone, times)}`} · {evidence.stances[stance]}
                </span>
              </li>
            );
          })}
        </ul>
      </MarkedTerms>
    </details>
  );
}

/** Who is known to have had it first, and how late at most. */
function FirstPage({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { calendar } = useWords().times;
  const { toSource } = useLinks();
  const first = firstTimedPage(index, event);
  if (first === null) return null;
  const { document, at, atLeast, atMost } = first;
  const zone = zoneOf(index, event);
  const late = atMost === null || atMost > 3 * DAY ? null : atLeast > 0 ? `${durationWords(atLeast)} to ${durationWords(atMost)} after it` : `at most ${durationWords(atMost)} after it began`;
  return (
    <p className="WiderRecord-first">
      First of the pages that give an hour: <a {...toSource(document.url)}>{index.organisation(document.publisher).name}</a>, {formatInstant(at, zone, calendar, "time")} on{" "}
      {formatInstant(at, zone, calendar, "dayLong")}
      {late !== null && `, ${late}`}.
    </p>
  );
}

/** “2 h 25 min” */
function durationWords(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  const parts = [minutes >= 60 && `${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`];
  return parts.filter(Boolean).join(" ") || "0 min";
}
