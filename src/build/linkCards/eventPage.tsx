import { renderToString } from "react-dom/server";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import type { Viewer } from "../../state/viewer.ts";
import { EventCard } from "../../view/cards/EventCard.tsx";
import { Footer } from "../../view/Footer.tsx";
import { SurroundingsContext } from "../../view/shared/useLinks.ts";
import { ViewerContext } from "../../view/ViewerContext.tsx";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import { eventGraph, jsonLdBlock } from "./jsonLd.ts";
import type { LinkCard } from "./linkCard.ts";
import { cardHead } from "./openGraph.ts";
import { rootFrom } from "./siteUrl.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** Nothing runs on this page. `base-uri` allows the one element by which its links lead to the whole timeline. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'self'; form-action 'none'";

const SURROUNDINGS = { whole: "", framed: false, scripted: false };

/** From `event/<id>/` to the site's root. */
const WAY_UP = "../../";

/**
 * An event's own page: its card, without script, for readers who come by a link card. `shell` is the exploring page before the story is filled in
 * (`index.html`, with its stylesheet); `viewer` has the story in the ring of evidence that tells of the event.
 *
 * Its `base` is the site's root. So every link of the card leads where it says, which is elsewhere: to the report, the difference, the method on the
 * exploring page.
 */
export function eventPage(viewer: Viewer, event: StoryEvent, card: LinkCard, shell: string, siteUrl: SiteUrl): string {
  const { story } = viewer.index;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    `<base href="${WAY_UP}">`,
    ...cardHead(card, siteUrl, "./"),
    jsonLdBlock(eventGraph(viewer.indexes[viewer.store.getState().ring], event, card, rootFrom(siteUrl, "./"))),
  ];
  return shell
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace("<title>Sourceline</title>", () => `<title>${escapeHtml(`${event.title} – ${story.title}`)}</title>`)
    .replace("<!--head-->", () => head.join("\n    "))
    .replace("<!--page-->", () => renderToString(<EventPage viewer={viewer} event={event} card={card} />));
}

function EventPage({ viewer, event, card }: { viewer: Viewer; event: StoryEvent; card: LinkCard }) {
  const { story } = viewer.indexes[viewer.store.getState().ring];
  const position = story.events.findIndex(({ id }) => id === event.id);
  return (
    <ViewerContext value={viewer}>
      <SurroundingsContext value={SURROUNDINGS}>
        <div className="Page EventPage">
          <header>
            <p className="Header-eyebrow">{story.eyebrow}</p>
            <p className="EventPage-story">
              <a href="./">{story.title}</a>
            </p>
          </header>
          <main>
            <EventCard event={event} heading="h1" foot={<Ways event={event} embed={card.embed} />} />
            <nav className="EventPage-neighbours" aria-label="Next to it on the timeline">
              <Neighbour event={story.events[position - 1]} side="Before it on the timeline" />
              <Neighbour event={story.events[position + 1]} side="After it on the timeline" />
            </nav>
          </main>
          <Footer />
        </div>
      </SurroundingsContext>
    </ViewerContext>
  );
}

function Ways({ event, embed }: { event: StoryEvent; embed: string }) {
  return (
    <>
      <a className="EventCard-link" href={`./#${EVENT_HASH}${event.id}`}>
        See it on the timeline
      </a>
      <a className="EventCard-link" href={`./${embed}`}>
        This event as an embed
      </a>
    </>
  );
}

/** The order of the timeline is not always known from the reports, so it is called the timeline's. */
function Neighbour({ event, side }: { event: StoryEvent | undefined; side: string }) {
  if (event === undefined) return null;
  return (
    <p>
      <span>{side}</span> <a href={`./event/${event.id}/`}>{event.title}</a>
    </p>
  );
}
