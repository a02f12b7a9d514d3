import { correctionsOf } from "../domain/story/correctionsOf.ts";
import type { Story } from "../domain/story/story.ts";
import { EVENT_HASH } from "../state/timelineChoices.ts";
import { escapeHtml } from "../domain/escapeHtml.ts";

/**
 * `corrections.xml`: the log of corrections as an Atom feed (RFC 4287). Ids are tag URIs, which need no address; links are absolute with `siteUrl`
 * (ends with a slash) and relative without. A day is told as its first moment in UTC, because Atom wants an instant.
 */
export function correctionsFeed(story: Story, siteUrl = ""): string {
  const corrections = correctionsOf(story);
  const updated = corrections[0]?.date ?? story.checked;
  const tag = (rest: string) => `tag:sourceline,2026:${story.id}${rest}`;
  const entries = corrections.map(({ date, text, event }, position) => {
    const label = event === null ? story.title : (story.events.find(({ id }) => id === event)?.title ?? event);
    const anchor = event === null ? "#method" : `#${EVENT_HASH}${event}`;
    return [
      "  <entry>",
      `    <id>${tag(`/corrections/${date}/${event ?? "story"}/${corrections.length - position}`)}</id>`,
      `    <title>${escapeHtml(label)}</title>`,
      `    <updated>${date}T00:00:00Z</updated>`,
      `    <link href="${escapeHtml(`${siteUrl}index.html${anchor}`)}"/>`,
      `    <content type="text">${escapeHtml(text)}</content>`,
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${tag("/corrections")}</id>`,
    `  <title>${escapeHtml(story.title)}: corrections</title>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    "  <author><name>Sourceline</name></author>",
    `  <link rel="self" href="${escapeHtml(`${siteUrl}corrections.xml`)}"/>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}
