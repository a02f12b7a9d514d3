import { useContext } from "react";
import { countedEntries } from "../../domain/story/coverage.ts";
import { findHits } from "../../domain/story/foldedText.ts";
import { firstTimedPage } from "../../domain/story/firstTimedPage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { DAY, MINUTE } from "../../domain/time/wallClock.ts";
import { isBeyond } from "../../domain/story/storyWithRing.ts";
import type { CardsWords } from "../../words/en/cards.ts";
import { formatPublished } from "../../words/formatWhen.ts";
import { Marked, MarkedTerms, NO_TERMS } from "../find/Marked.tsx";
import { AtLength } from "../shared/AtLength.tsx";
import { Parts } from "../shared/Parts.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { OwnPageLink } from "./OwnPageLink.tsx";
import { useLinks } from "../shared/useLinks.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** What documents beyond the story's own say of an event, in our words: a second ring that counts in no coverage. */
export function WiderRecord({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { cards: { record: words } } = useWords();
  const terms = useContext(MarkedTerms);
  if (event.record.length === 0) return null;
  const origins = new Set(event.record.map(({ document }) => index.recordDocument(document).origin)).size;
  const found = countedEntries(index, event).some(({ says }) => findHits(says, terms).length > 0);
  return (
    <details className="WiderRecord" open={found}>
      <summary>{words.title(event.record.length, origins, !isBeyond(event))}</summary>
      <AtLength instead={<OwnPageLink event={event.id} />}>
        <FirstPage event={event} />
        <MarkedTerms value={found ? terms : NO_TERMS}>
          <Accounts event={event} />
        </MarkedTerms>
      </AtLength>
    </details>
  );
}

function Accounts({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { cards: { record: words }, evidence, times } = useWords();
  const { toSource } = useLinks();
  return (
    <ul>
      {event.record.map(({ document, stance, says }) => {
        const { url, publisher, origin, published } = index.recordDocument(document);
        const page = <a {...toSource(url)}><Marked text={index.organisation(publisher).name} /></a>;
        return (
          <li key={document + says}>
            <StoryText text={says} />{" "}
            <span className="WiderRecord-source">
              {origin === publisher ? page : <Parts of={words.carrying(page, <Marked text={index.organisation(origin).name} />)} />}
              {published !== null && ` · ${formatPublished(published, index.story.zone, times)}`} · {evidence.stances[stance]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Who is known to have had it first, and how late at most. */
function FirstPage({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { cards: { record: words }, times: { calendar } } = useWords();
  const { toSource } = useLinks();
  const first = firstTimedPage(index, event);
  if (first === null) return null;
  const { document, at, atLeast, atMost } = first;
  const zone = zoneOf(index, event);
  const page = <a {...toSource(document.url)}>{index.organisation(document.publisher).name}</a>;
  return (
    <p>
      <Parts of={words.firstPage(page, formatInstant(at, zone, calendar, "time"), formatInstant(at, zone, calendar, "dayLong"), lateWords(atLeast, atMost, words))} />
    </p>
  );
}

/** How long after an event its page came, both in ms. Null where that is too long to say anything, or not known. */
function lateWords(atLeast: number, atMost: number | null, words: CardsWords["record"]): string | null {
  if (atMost === null || atMost > 3 * DAY) return null;
  const duration = (ms: number) => {
    const minutes = Math.round(ms / MINUTE);
    return words.duration(Math.floor(minutes / 60), minutes % 60);
  };
  return atLeast > 0 ? words.lateBetween(duration(atLeast), duration(atMost)) : words.lateAtMost(duration(atMost));
}
