import { EVENT_KINDS } from "../domain/story/story.ts";
import type { Story, StoryEvent } from "../domain/story/story.ts";
import type { Viewer } from "../state/viewer.ts";
import { documentHues } from "../view/shared/documentHue.ts";
import { SurroundingsContext } from "../view/shared/useLinks.ts";
import { PipsPaint } from "../view/timeline/PipsPaint.tsx";
import { StoryKey } from "../view/timeline/StoryKey.tsx";
import { Legend } from "../view/timeline/Legend.tsx";
import { useStoryIndex, useWords, ViewerContext } from "../view/ViewerContext.tsx";
import { DEFAULT_LOOK } from "../state/embedLook.ts";
import { EmbedEvent } from "./EmbedEvent.tsx";
import { EmbedTimeline } from "./EmbedTimeline.tsx";
import { firstEvents } from "./firstEvents.ts";
import { SourcesCount } from "./SourcesCount.tsx";

/** From `embed/` to the exploring page. */
const WHOLE = "../";
const SURROUNDINGS = { whole: WHOLE, framed: true, shortLinks: true };

/**
 * The story in an article: title, timeline, the leading events, all others behind them, and the way to the whole. The build draws it,
 * whole; in the browser only the timeline is drawn again (`embedMain.tsx`), and cards are moved and opened.
 */
export function EmbedApp({ viewer }: { viewer: Viewer }) {
  const { index, words } = viewer;
  const { story } = index;
  const { shown, selected } = viewer.store.getState();
  const first = firstEvents(index, shown, DEFAULT_LOOK.size, selected);
  return (
    <ViewerContext value={viewer}>
      <SurroundingsContext value={SURROUNDINGS}>
        <div className="Embed">
          <PipsPaint hues={documentHues(index.story.documents)} />
          <header className="Embed-head">
            <h1>{story.title}</h1>
            <p>{story.standfirst}</p>
          </header>
          <section id="timeline" className="EmbedTimeline" aria-label={words.embed.timeline}>
            <EmbedTimeline viewer={viewer} events={first} />
          </section>
          <Cards story={story} first={first} />
          <Foot />
        </div>
      </SurroundingsContext>
    </ViewerContext>
  );
}

/** Every event as a card, in one order; those that are not among the first wait until all are asked for. */
function Cards({ story, first }: { story: Story; first: readonly StoryEvent[] }) {
  const { embed: words, page, cards, evidence } = useWords();
  const waits = (event: StoryEvent) => !first.includes(event);
  return (
    <section className="EmbedEvents" aria-label={page.sections.events}>
      <div className="EmbedEvents-head">
        <p>{words.leading}</p>
        <details className="All">
          <summary>
            <span className="All-more">{words.showAll(story.events.length)}</span>
            <span className="All-fewer">{words.showLeading}</span>
          </summary>
          <p>{cards.leads.visit}</p>
        </details>
      </div>
      {EVENT_KINDS.map((kind) => {
        const events = story.events.filter((event) => event.kind === kind);
        if (events.length === 0) return null;
        return (
          <div key={kind} className={events.every(waits) ? "Part More" : "Part"}>
            <h2>{evidence.kinds[kind]}</h2>
            <ol>
              {events.map((event) => (
                <li key={event.id} className={waits(event) ? "More" : undefined}>
                  <EmbedEvent event={event} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

function Foot() {
  const { embed: words } = useWords();
  return (
    <footer className="Embed-foot">
      <Legend story={useStoryIndex().story} />
      <SourcesCount />
      <details className="Embed-key">
        <summary>{words.key}</summary>
        <StoryKey />
      </details>
      <a className="Embed-whole" data-whole="" href={WHOLE} target="_blank" rel="noopener">
        {words.whole}
      </a>
    </footer>
  );
}
