import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import type { Viewer } from "../../state/viewer.ts";
import { EventCard } from "../../view/cards/EventCard.tsx";
import { eventGraph, jsonLdBlock } from "./jsonLd.ts";
import type { LinkCard } from "./linkCard.ts";
import type { OwnPage } from "./ownPage.tsx";
import { rootFrom } from "./siteUrl.ts";
import type { SiteUrl } from "./siteUrl.ts";

/**
 * An event's own page: its card with all that it folds away, for readers who come by a link card, and for those without script. `viewer` has the story in the
 * ring of evidence that tells of the event.
 */
export function eventPage(viewer: Viewer, event: StoryEvent, card: LinkCard, siteUrl: SiteUrl): OwnPage {
  const index = viewer.indexes[viewer.store.getState().ring];
  const { cards: { ownPage: words } } = viewer.words;
  const { events } = index.story;
  const position = events.findIndex(({ id }) => id === event.id);
  const foot = (
    <>
      <a className="EventCard-link" href={`./#${EVENT_HASH}${event.id}`}>
        {words.seeOnTimeline}
      </a>
      <a className="EventCard-link" href={`./${card.embed}`}>
        {words.asEmbed}
      </a>
    </>
  );
  const content = (
    <>
      <EventCard event={event} heading="h1" foot={foot} />
      <nav className="OwnPage-neighbours" aria-label={words.neighbours}>
        <Neighbour event={events[position - 1]} side={words.before} />
        <Neighbour event={events[position + 1]} side={words.after} />
      </nav>
    </>
  );
  return { viewer, card, content, data: jsonLdBlock(eventGraph(index, event, card, rootFrom(siteUrl, "./"))) };
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
