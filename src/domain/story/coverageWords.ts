import type { StoryIndex } from "./storyIndex.ts";
import { countCoverage, newsroomsOf, rootsOf } from "./coverage.ts";
import type { StoryEvent } from "./story.ts";

/** “Reported by 1 of 5, expected by 1, mentioned by 1” */
export function coverageWords(index: StoryIndex, event: StoryEvent): string {
  const { happened, expected, mentioned } = countCoverage(index, event);
  const total = index.story.documents.length;
  const parts = [happened > 0 && `reported by ${happened}`, expected > 0 && `expected by ${expected}`, mentioned > 0 && `mentioned by ${mentioned}`].filter((part) => part !== false);
  const [first = "", ...rest] = parts;
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)} of ${total}`, ...rest].join(", ");
}

/** “From one newsroom; rests on one source: Xinhua (through AFP)”. Independence is another number than coverage. */
export function rootsWords(index: StoryIndex, event: StoryEvent): string {
  const roots = rootsOf(index, event).map(({ organisation, through }) => {
    const others = through.filter((origin) => origin !== organisation).map((origin) => index.organisation(origin).name);
    const name = index.organisation(organisation).name;
    return others.length === 0 ? name : `${name} (through ${others.join(" and ")})`;
  });
  const newsrooms = newsroomsOf(index, event).length;
  return `from ${newsrooms === 1 ? "one newsroom" : `${newsrooms} newsrooms`}; rests on ${roots.length === 1 ? "one source" : `${roots.length} sources`}: ${roots.join("; ")}`;
}
