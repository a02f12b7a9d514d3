import { expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { HOSTILE, hostileStory } from "./linkCard.fixture.ts";
import { eventCard, storyCard } from "./linkCard.ts";
import { discoveryLink, oembed } from "./oembed.ts";

const index = indexStory(hostileStory());
const landing = eventCard(index, index.story.events[0]);
const SITE = "https://example.org/timeline/";

it("gives the embed in a frame after a quotation that is a link, as WordPress wants it", () => {
  const answer = oembed(landing, SITE);
  expect(answer).toMatchObject({
    version: "1.0",
    type: "rich",
    title: `Landing ${HOSTILE}`,
    provider_name: "Sourceline",
    provider_url: SITE,
    width: 600,
    thumbnail_url: `${SITE}og/landing.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  if (answer.type !== "rich") throw new Error("not rich");
  const parts = /^<blockquote><a href="([^"]*)">([^<]*)<\/a><\/blockquote><iframe ([^<]*)><\/iframe>$/.exec(answer.html);
  expect(parts?.[1]).toBe(`${SITE}event/landing/`);
  const frame = Object.fromEntries([...parts![3]!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  expect(frame).toMatchObject({ src: `${SITE}embed/event/landing/`, width: "600", height: String(answer.height), frameborder: "0", loading: "lazy" });
  expect(frame["sandbox"]).not.toContain("allow-same-origin");
});

it("has no tag in it but the three that it writes, whatever the title", () => {
  const answer = oembed(landing, SITE);
  const { html } = answer as Extract<typeof answer, { type: "rich" }>;
  expect([...html.matchAll(/<\/?(\w+)/g)].map(([, name]) => name)).toEqual(["blockquote", "a", "a", "blockquote", "iframe", "iframe"]);
  expect(html).toContain("&lt;/script>&lt;img src=x onerror=alert(1)> &amp; &quot;both&quot;");
});

it("is a titled link where the site's address is not known: a frame would have none", () => {
  expect(oembed(landing, null)).toEqual({
    version: "1.0", type: "link", title: `Landing ${HOSTILE}`, provider_name: "Sourceline", width: 600, height: landing.embedHeight, cache_age: 3600,
  });
});

it("is found by a link that is one tag, whatever the title", () => {
  const link = discoveryLink(storyCard(index), SITE);
  expect(link).toMatch(/^<link [^<]*>$/);
  expect(link).toContain(`type="application/json+oembed" href="${SITE}oembed.json"`);
});
