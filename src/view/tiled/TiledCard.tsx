import type { ReactNode } from "react";
import { textFragment } from "../../domain/evidence/textFragment.ts";
import { STANCES } from "../../domain/evidence/citation.ts";
import type { TiledCard as Card, TiledCitation } from "../../domain/tiles/tiledStory.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { Marked } from "../find/Marked.tsx";
import { PipIcon } from "../shared/PipIcon.tsx";
import { Quote } from "../shared/Quote.tsx";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Parts } from "../shared/Parts.tsx";
import { useWords } from "../ViewerContext.tsx";
import { useTiled } from "./TiledContext.ts";
import { TiledParts } from "./TiledParts.tsx";
import { cardDate } from "./whenWords.ts";

/** One event: when, where, what; who reported it, in which words, on whose word; and who was silent. */
export function TiledCard({ card, selected, onShow }: { card: Card; selected: boolean; onShow: () => void }) {
  const { story } = useTiled();
  const { cards: words, times, evidence } = useWords();
  const { date, hourNotStated, order, since } = cardDate(card, story.zone, times);
  const { more } = card;
  const silent = story.documents.filter((_, place) => card.citations.every(({ document }) => document !== place));
  const strongest = story.documents.map((_, place) => STANCES.find((stance) => card.citations.some((citation) => citation.document === place && citation.stance === stance)));
  const told = (stance: string) => strongest.filter((one) => one === stance).length;
  return (
    <article id={`${EVENT_HASH}${card.id}`} className={selected ? "EventCard EventCard-selected" : "EventCard"} aria-labelledby={`title-${card.id}`} tabIndex={-1}>
      <p className="EventCard-when">
        <time dateTime={since}>{date}</time>
        {order !== null && <span> · {order}</span>}
        {hourNotStated && <span> · {times.hourNotStated}</span>}
        {card.place !== "" && (
          <span>
            {" "}
            · <Marked text={card.place} />
          </span>
        )}
        {more?.placeReason != null && <span> ({evidence.placeInferred})</span>}
      </p>
      <h3 id={`title-${card.id}`}>
        <Marked text={card.title} />
      </h3>
      {card.summary !== "" && (
        <p className="EventCard-summary">
          <Marked text={card.summary} />
        </p>
      )}
      <p className="EventCard-coverage">
        <strong>{evidence.coverage({ happened: told("happened"), expected: told("expected"), mentioned: told("mentioned"), total: story.documents.length })}</strong> {more !== undefined && <span>{more.restsOn}</span>}
      </p>
      {card.citations.map((citation, place) => (
        <Cited key={place} citation={citation} />
      ))}
      {silent.length > 0 && <p className="EventCard-silent">{words.silent(silent.map(({ publisher }) => publisher).join(", "))}</p>}
      {more !== undefined && <TiledParts parts={more.parts} />}
      <div className="EventCard-foot">
        <button type="button" className="TextButton" onClick={onShow}>
          {words.showOnTimeline}
        </button>
        <CopyLink className="EventCard-link" target={`${EVENT_HASH}${card.id}`}>
          {words.copyLink}
        </CopyLink>
      </div>
    </article>
  );
}

function Cited({ citation }: { citation: TiledCitation }) {
  const { story, hues } = useTiled();
  const { cards: words, evidence } = useWords();
  const { document: place, stance, quote, via } = citation;
  const { id, publisher, origin, url, language } = story.documents[place]!;
  return (
    <figure className="Citation" data-document={id} data-stance={stance} {...hues[place]}>
      <Quote text={quote} language={language} {...(url === null ? {} : { cite: url })} />
      <figcaption>
        <PipIcon hue={hues[place]!} coverage={stance} />
        <span>
          <Parts
            of={words.route<ReactNode>(
              <strong>
                <Marked text={origin} />
              </strong>,
              publisher === origin ? null : <Marked text={publisher} />,
              via.length === 0 ? null : (
                <strong>
                  <Marked text={via.join(", ")} />
                </strong>
              ),
            )}
          />
        </span>{" "}
        <span className="Citation-stance">{evidence.stances[stance]}</span>{" "}
        {url !== null && (
          <a className="Citation-source" href={textFragment(url, citation)} rel="noreferrer">
            {words.readItThere}
            <span className="Hidden">{words.readItAt(publisher)}</span>
          </a>
        )}
      </figcaption>
    </figure>
  );
}
