import { escapeHtml } from "../../domain/escapeHtml.ts";
import { newsroomsOf, originOf } from "../../domain/story/coverage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { isoWithOffset } from "../../domain/time/calendar.ts";
import { coverageWords } from "../../words/coverageWords.ts";
import { formatWhen } from "../../words/formatWhen.ts";
import type { Words } from "../../words/words.ts";
import { routeOf } from "../shared/routeOf.ts";

/** Events as headings, a list, dates, quotations and links, without a class or a style: no sanitiser has anything to take away. */
export function staticHtml(index: StoryIndex, title: string, events: readonly StoryEvent[], page: string, words: Words): string {
  const address = escapeHtml(page);
  return [
    `<h3><a href="${address}">${escapeHtml(title)}</a></h3>`,
    "<ol>",
    ...events.map((event) => eventHtml(index, event, words)),
    "</ol>",
    `<p><a href="${address}">${escapeHtml(words.takeAway.pasted.wholeStory)}</a></p>`,
  ].join("\n");
}

function eventHtml(index: StoryIndex, event: StoryEvent, { times, evidence, takeAway }: Words): string {
  const zone = zoneOf(index, event);
  const { date } = formatWhen(event, zone, times, (id) => index.event(id).label);
  const time = `<time datetime="${isoWithOffset(event.window.start.earliest?.at ?? event.knob, zone)}">${escapeHtml(date)}</time>`;
  return [
    "<li>",
    `<p><strong>${escapeHtml(event.title)}</strong><br>${time}</p>`,
    `<p>${escapeHtml(takeAway.pasted.told(event.summary, coverageWords(index, event, evidence)))}</p>`,
    ...onePerNewsroom(index, event).map((citation) => {
      const url = index.document(citation.document).url;
      const source = escapeHtml(evidence.route(routeOf(index, citation)));
      const cite = url === null ? "" : ` cite="${escapeHtml(url)}"`;
      return `<blockquote${cite}><p>${escapeHtml(citation.quote)}</p><p><cite>${url === null ? source : `<a href="${escapeHtml(url)}">${source}</a>`}</cite></p></blockquote>`;
    }),
    "</li>",
  ].join("\n");
}

/** Of each newsroom behind the event's strongest stance, the first words. */
function onePerNewsroom(index: StoryIndex, event: StoryEvent): StoryEvent["citations"] {
  return newsroomsOf(index, event).flatMap((newsroom) => event.citations.find((citation) => originOf(index, citation) === newsroom) ?? []) as unknown as StoryEvent["citations"];
}
