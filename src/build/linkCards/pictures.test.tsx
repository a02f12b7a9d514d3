import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import type { Story } from "../../domain/story/story.ts";
import { compileStory } from "../compile/compileStory.ts";
import { drawPicture, pictureSvg } from "./drawPicture.ts";
import { EventPicture } from "./eventPicture.tsx";
import { all, HOSTILE, hostileStory } from "./linkCard.fixture.ts";
import { StoryPicture } from "./storyPicture.tsx";

const LONG =
  "Eine Donaudampfschifffahrtsgesellschaftskapitänsversammlung und was sechzehn Zeitungen in vier Ländern über sie schrieben, ehe sie stattfand, ";
const letters = [..."abcdefghijklmnop"];
const crowd = storyFrom(
  Array.from({ length: 120 }, (_, day) => `e${day} 2024-0${1 + (day % 5)}-${10 + (day % 18)} ${letters.join(":happened ")}:happened`).join("\n"),
);

const titled = (story: Story, title: string): Story => ({
  ...story, title, eyebrow: title, standfirst: title, events: all(story.events, () => ({ title, label: title })),
});
const STORIES: readonly (readonly [string, StoryIndex])[] = [
  ["the real one", indexStory(compileStory("data/putin-china-2024", null).story!)],
  ["one with hostile texts", indexStory(hostileStory())],
  ["one with long titles", indexStory(titled(hostileStory(), LONG.repeat(2)))],
  ["one with endless titles", indexStory(titled(hostileStory(), LONG.repeat(12)))],
  ["one with a crowd of events and sixteen reports", indexStory(crowd)],
];

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&#x27;": "'", "&#39;": "'", "&amp;": "&",
};

/** Each box of text in a picture: the words, and where they stand. */
async function textsOf(picture: ReactNode) {
  const texts: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  await pictureSvg(picture, {
    onNodeDetected: ({ textContent, left, top, width, height }) => {
      const text = textContent?.trim() ?? "";
      if (text !== "") texts.push({ text, left, right: left + width, top, bottom: top + height });
    },
  });
  return texts;
}

describe.each(STORIES)("of a story, %s", (_, index) => {
  const events = [index.story.events[0], index.story.events.at(-1)!];
  const own = events.map((event) => <EventPicture key={event.id} index={index} event={event} />);
  const pictures = [<StoryPicture key="story" index={index} />, ...own];

  it("every text stands on the picture, and over no other", async () => {
    for (const picture of pictures) {
      const texts = await textsOf(picture);
      expect(texts.length).toBeGreaterThan(4);
      for (const { text, left, right, top, bottom } of texts) {
        expect(Math.min(left, top), text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(1200);
        expect(bottom, text).toBeLessThanOrEqual(630);
      }
      for (const [position, a] of texts.entries()) {
        // Lines stand closer than their boxes are high.
        const meets = (b: typeof a) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
        expect(texts.slice(position + 1).filter(meets).map(({ text }) => [a.text, text])).toEqual([]);
      }
    }
  });
});

it("the words are on the picture, and are words alone", async () => {
  const index = indexStory(hostileStory());
  const svg = await pictureSvg(<EventPicture index={index} event={index.story.events[0]} />, { embedFont: false });
  expect(svg).not.toMatch(/<img|<script|<\/script/);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join("");
  const read = words.replaceAll(/&(\w+|#x?\w+);/g, (entity) => ENTITIES[entity] ?? entity).replaceAll(/\s/g, "");
  expect(read).toContain(`Landing${HOSTILE}`.replaceAll(/\s/g, ""));
  expect(read).toContain("Reportedby2of4");
});

it("is a PNG of 1200 by 630 pixels", async () => {
  const { png, undrawn } = await drawPicture(<StoryPicture index={STORIES[0]![1]} />);
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(undrawn).toEqual([]);
});

it("says which letters it could not draw; those of Europe's alphabets it can", async () => {
  const draw = (title: string) => drawPicture(<StoryPicture index={indexStory({ ...hostileStory(), title })} />);
  expect((await draw("Łódź, Ελλάδα, Москва, Việt Nam")).undrawn).toEqual([]);
  expect((await draw("北京 and Москва")).undrawn.join("")).toBe("北京");
});
