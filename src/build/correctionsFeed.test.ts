import { expect, it } from "vitest";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import type { Story } from "../domain/story/story.ts";
import { correctionsFeed } from "./correctionsFeed.ts";

const story = storyFrom("landing 2024-05-16 a:happened\ntalks 2024-05-16 a:happened");
const corrected: Story = {
  ...story,
  corrections: [{ date: "2024-05-21", text: "The standfirst said three days." }],
  events: [{ ...story.events[0], corrections: [{ date: "2024-06-02", text: "It said “A & B” <twice>." }] }, ...story.events.slice(1)],
};

it("tells corrections the latest first, each with what it concerns and a way to it", () => {
  const feed = correctionsFeed(corrected, "https://example.org/visit/");
  expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, at]) => at)).toEqual(["2024-06-02T00:00:00Z", "2024-06-02T00:00:00Z", "2024-05-21T00:00:00Z"]);
  expect(feed).toContain(`<link href="https://example.org/visit/index.html#event-${story.events[0].id}"/>`);
  expect(feed).toContain("It said “A &amp; B” &lt;twice>.");
  expect(new Set([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).size).toBe(3);
});

it("is a whole feed also where nothing was corrected", () => {
  const feed = correctionsFeed(story);
  expect(feed).toContain(`<updated>${story.checked}T00:00:00Z</updated>`);
  expect(feed).not.toContain("<entry>");
});
