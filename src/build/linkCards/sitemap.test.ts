import { expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { hostileStory } from "./linkCard.fixture.ts";
import { eventCard, storyCard } from "./linkCard.ts";
import { robots, sitemap } from "./sitemap.ts";

const index = indexStory(hostileStory());
const cards = [storyCard(index), ...index.story.events.map((event) => eventCard(index, event))];

it("lists the page and every event's own, each with the day of its last change", () => {
  const map = sitemap(cards, "https://example.org/a&b/");
  const entries = [...map.matchAll(/<url><loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod><\/url>/g)].map(([, address, day]) => [address, day]);
  expect(entries).toEqual([
    ["https://example.org/a&amp;b/", "2024-05-21"],
    ["https://example.org/a&amp;b/event/landing/", "2024-05-20"],
    ["https://example.org/a&amp;b/event/talks/", "2024-05-20"],
    ["https://example.org/a&amp;b/event/fair/", "2024-05-20"],
  ]);
});

it("is named in robots.txt, which shuts nobody out", () => {
  expect(robots("https://example.org/")).toBe("User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n");
  expect(robots(null)).not.toContain("Sitemap");
});
