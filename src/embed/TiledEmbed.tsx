import { useId } from "react";
import { sceneOf } from "../domain/tiles/scene.ts";
import { areContested, coverageIn } from "../domain/tiles/stanceBits.ts";
import type { Tile } from "../domain/tiles/tile.ts";
import { extentOfSpace } from "../domain/tiles/tileSpace.ts";
import { EVENT_HASH } from "../state/timelineChoices.ts";
import { sectionLink, SurroundingsContext } from "../view/shared/useLinks.ts";
import type { Tiled } from "../view/tiled/TiledContext.ts";
import { TiledContext } from "../view/tiled/TiledContext.ts";
import { TiledKey } from "../view/tiled/TiledKey.tsx";
import { TiledPicture } from "../view/tiled/TiledPicture.tsx";
import { tileRequest } from "../view/tiled/tiledRequests.ts";
import { windowDate } from "../view/tiled/windowDate.ts";
import { Legend } from "../view/timeline/Legend.tsx";
import { PipsPaint } from "../view/timeline/PipsPaint.tsx";
import { timeWarp } from "../view/timeline/timeWarp.ts";
import { WordsContext } from "../view/ViewerContext.tsx";
import { english } from "../words/en/english.ts";
import { tiled as words } from "../words/en/tiled.ts";
import { EvidenceIcon } from "./EvidenceIcon.tsx";

/** From `embed/` to the exploring page. */
const SURROUNDINGS = { whole: "../", framed: true };
const ALL = { from: 0, to: 1 };
/** The picture's least width in pixels: `embed.css` shows it from there on. */
const FLOOR = 540;
/** Events in the list, the weightiest of all. */
const LISTED = 8;

/**
 * A tiled story in an article: the picture of the whole, its weightiest events as a list, and the ways into the page. Drawn by the build, from the tile of the whole alone: in a
 * sandbox, where frames have no origin, nothing more could be asked for.
 */
export function TiledEmbed({ tiled, root }: { tiled: Tiled; root: Tile }) {
  const { story, store } = tiled;
  const whole = extentOfSpace(story.space);
  const scene = sceneOf(story, (name) => store.get(tileRequest(name)), 0, ALL);
  const most = Math.max(1, ...scene.pieces.flatMap(({ block }) => Array.from(block.counts)));
  const { embed } = english;
  return (
    <WordsContext value={english}>
      <TiledContext value={tiled}>
        <SurroundingsContext value={SURROUNDINGS}>
          <div className="Embed TiledEmbed">
            <header className="Embed-head">
              <h1>{story.title}</h1>
              <p>{story.standfirst}</p>
            </header>
            <section className="EmbedTimeline" aria-label={embed.timeline}>
              <TiledPicture scene={scene} stretch={ALL} rest={{ scene, stretch: ALL }} shown={whole} warp={timeWarp("scale", whole, [])} floor={FLOOR} most={most} found={null} hide={false} selected={null} svgRef={null} onOpen={null} onStep={null} />
            </section>
            <Weightiest tiled={tiled} root={root} />
            <footer className="Embed-foot">
              <PipsPaint hues={tiled.hues} />
              <Legend story={story} />
              <details className="Embed-key">
                <summary>{embed.key}</summary>
                <TiledKey />
              </details>
              <a className="Embed-whole" data-whole="" href={SURROUNDINGS.whole} target="_blank" rel="noopener">
                {words.embed.whole(story.total)}
              </a>
            </footer>
          </div>
        </SurroundingsContext>
      </TiledContext>
    </WordsContext>
  );
}

function Weightiest({ tiled: { story }, root: { events } }: { tiled: Tiled; root: Tile }) {
  const id = useId();
  const documents = story.documents.length;
  const places = Array.from(events.label, (_, place) => place)
    .sort((a, b) => events.importance[b]! - events.importance[a]! || a - b)
    .slice(0, LISTED)
    .sort((a, b) => events.knob[a]! - events.knob[b]!);
  return (
    <section className="EmbedEvents" aria-labelledby={id}>
      <div className="EmbedEvents-head">
        <p id={id}>{words.embed.weightiest(places.length, story.total)}</p>
      </div>
      <ol>
        {places.map((place) => (
          <li key={events.id[place]}>
            <article id={`${EVENT_HASH}${events.id[place]}`} className="TiledEmbed-event">
              <h2>
                <a {...sectionLink(SURROUNDINGS, `${EVENT_HASH}${events.id[place]}`)}>{events.label[place]}</a>
              </h2>
              <p className="EmbedEvent-when">{windowDate(events, place, story.zone, english.times)}</p>
              <EvidenceIcon coverage={coverageIn(events.stances[place]!, documents)} contested={areContested(events.stances[place]!)} />
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
