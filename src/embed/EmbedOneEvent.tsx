import type { StoryEvent } from "../domain/story/story.ts";
import { zoneOf } from "../domain/story/storyIndex.ts";
import { EVENT_HASH } from "../state/timelineChoices.ts";
import type { Viewer } from "../state/viewer.ts";
import { WhenAndWhere } from "../view/cards/WhenAndWhere.tsx";
import { WiderRecord } from "../view/cards/WiderRecord.tsx";
import { RouteChains } from "../view/routes/RouteChains.tsx";
import { WhyHere } from "../view/shared/WhyHere.tsx";
import { documentHues } from "../view/shared/documentHue.ts";
import { SurroundingsContext } from "../view/shared/useLinks.ts";
import { PipsPaint } from "../view/timeline/PipsPaint.tsx";
import { ViewerContext } from "../view/ViewerContext.tsx";
import { PipsIcon, Told } from "./EmbedEvent.tsx";
import { SourcesCount } from "./SourcesCount.tsx";

/** From `embed/event/<id>/` to the exploring page. */
const WHOLE = "../../../";
const SURROUNDINGS = { whole: WHOLE, framed: true };

/** One event in an article. It needs no script but that which tells its height. */
export function EmbedOneEvent({ viewer, event }: { viewer: Viewer; event: StoryEvent }) {
  const id = `${EVENT_HASH}${event.id}`;
  const { words } = viewer;
  const index = viewer.indexes[viewer.store.getState().ring];
  return (
    <ViewerContext value={viewer}>
      <SurroundingsContext value={SURROUNDINGS}>
        <div className="Embed Embed-one">
          <PipsPaint hues={documentHues(index.story.documents)} />
          <article id={id} aria-labelledby={`title-${event.id}`}>
            <p className="Embed-story">
              <span className="Embed-head">{index.story.title}</span>
              <PipsIcon event={event} />
            </p>
            <h1 id={`title-${event.id}`}>{event.title}</h1>
            <p className="EmbedEvent-when">
              <WhenAndWhere event={event} />
            </p>
            <Told event={event} />
            {event.citations.length > 0 && <RouteChains citations={event.citations} />}
            <WiderRecord event={event} />
            <WhyHere of={event} zone={zoneOf(index, event)} summary={words.embed.whyHere} />
          </article>
          <footer className="Embed-foot">
            <SourcesCount />
            <a className="Embed-whole" data-whole="" href={`${WHOLE}#${id}`} target="_blank" rel="noopener">
              {words.embed.seeInWhole}
            </a>
          </footer>
        </div>
      </SurroundingsContext>
    </ViewerContext>
  );
}
