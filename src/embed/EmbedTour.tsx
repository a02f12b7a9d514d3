import { EVENT_HASH } from "../state/timelineChoices.ts";
import type { Viewer } from "../state/viewer.ts";
import { WhenAndWhere } from "../view/cards/WhenAndWhere.tsx";
import { documentHues } from "../view/shared/documentHue.ts";
import { SurroundingsContext } from "../view/shared/useLinks.ts";
import { PipsPaint } from "../view/timeline/PipsPaint.tsx";
import { ViewerContext } from "../view/ViewerContext.tsx";
import { coverageWords } from "../words/coverageWords.ts";
import { EmbedTimeline } from "./EmbedTimeline.tsx";
import { PipsIcon } from "./EmbedEvent.tsx";
import { SourcesCount } from "./SourcesCount.tsx";

/** From `embed/tour/` to the exploring page. */
const WHOLE = "../../";
const SURROUNDINGS = { whole: WHOLE, framed: true };

/** The story's tour in an article: its steps as a list, whole without script. */
export function EmbedTour({ viewer }: { viewer: Viewer }) {
  const { words, index } = viewer;
  const { tour } = index.story;
  if (tour === null) return null;
  return (
    <ViewerContext value={viewer}>
      <SurroundingsContext value={SURROUNDINGS}>
        <div className="Embed Embed-one">
          <PipsPaint hues={documentHues(index.story.documents)} />
          <p className="Embed-story">
            <span className="Embed-head">{index.story.title}</span>
          </p>
          <h1>{tour.title}</h1>
          <section className="EmbedTimeline" aria-label={words.embed.timeline}>
            <EmbedTimeline viewer={viewer} events={tour.steps.map(({ event }) => index.event(event))} />
          </section>
          <ol className="EmbedTour">
            {tour.steps.map(({ event: id, says }, position) => {
              const event = index.event(id);
              return (
                <li key={position} id={`${EVENT_HASH}${id}`}>
                  <h2>
                    <a href={`${WHOLE}?v=1&step=${position + 1}`} target="_blank" rel="noopener">
                      {event.title}
                    </a>
                  </h2>
                  <p className="EmbedEvent-when">
                    <WhenAndWhere event={event} />
                  </p>
                  <p>{event.summary}</p>
                  <p className="EmbedTour-coverage">
                    <strong>{coverageWords(index, event, words.evidence)}</strong> <PipsIcon event={event} />
                  </p>
                  <p className="EmbedTour-says">{says}</p>
                </li>
              );
            })}
          </ol>
          <footer className="Embed-foot">
            <SourcesCount />
            <a className="Embed-whole" data-whole="" href={`${WHOLE}?v=1&step=1`} target="_blank" rel="noopener">
              {words.tour.walk}
            </a>
          </footer>
        </div>
      </SurroundingsContext>
    </ViewerContext>
  );
}
