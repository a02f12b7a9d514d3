import { expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { hostileStory } from "./linkCard.fixture.ts";
import { eventCard, storyCard } from "./linkCard.ts";
import { cardHead } from "./openGraph.ts";

const index = indexStory(hostileStory());
const SITE = "https://example.org/timeline/";
const head = cardHead(storyCard(index), SITE, "./");

/** What a `meta` says, as a browser reads it. */
function said(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((each) => each.includes(`"${name}"`));
  return /content="([^"]*)"/.exec(line ?? "")?.[1]?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

it("tells the title, the description and a picture, with absolute addresses", () => {
  expect(said(head, "og:title")).toBe(index.story.title);
  expect(said(head, "og:description")).toBe(index.story.standfirst);
  expect(said(head, "og:url")).toBe(SITE);
  expect(said(head, "og:image")).toBe(`${SITE}og.png`);
  expect([said(head, "og:image:width"), said(head, "og:image:height")]).toEqual(["1200", "630"]);
  expect(said(head, "og:image:alt")).toContain("4 reports");
  expect(said(head, "og:locale")).toBe("en_GB");
  expect(said(head, "article:modified_time")).toBe("2024-05-21");
  expect(said(head, "twitter:card")).toBe("summary_large_image");
  expect(head).toContain(`<link rel="canonical" href="${SITE}">`);
});

it("tells of an event how it was covered", () => {
  const lines = cardHead(eventCard(index, index.story.events[1]!), SITE, "./");
  expect(said(lines, "og:url")).toBe(`${SITE}event/talks/`);
  expect(said(lines, "og:description")).toMatch(/ Reported by 1 of 4, mentioned by 1\.$/);
  expect(said(lines, "og:image:alt")).toMatch(/reported as done; .*silent; .*silent; .*mentioned\.$/);
});

it("names no address that others could not follow where the site's is not known", () => {
  const lines = cardHead(eventCard(index, index.story.events[0]), null, "../../");
  for (const name of ["og:url", "og:image", "og:image:alt"]) expect(said(lines, name), name).toBeUndefined();
  expect(said(lines, "twitter:card")).toBe("summary");
  expect(lines).toContain('<link rel="canonical" href="../../event/landing/">');
});

it("begins with the way to oEmbed, and each line is one tag, whatever the texts", () => {
  expect(head[0]).toContain("application/json+oembed");
  for (const line of head) expect(line).toMatch(/^<(link|meta) [^<]*>$/);
});
