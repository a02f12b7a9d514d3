import type { StoryIndex } from "./storyIndex.ts";
import { countCoverage, newsroomsOf, rootsOf, voicesOf } from "./coverage.ts";
import { isBeyond } from "./storyWithRing.ts";
import type { Reading, StoryEvent } from "./story.ts";

/** “Reported by 1 of 5, expected by 1, mentioned by 1” */
export function coverageWords(index: StoryIndex, event: StoryEvent): string {
  const { happened, expected, mentioned } = countCoverage(index, event);
  const total = index.story.documents.length;
  if (isBeyond(event)) return `None of the ${total} reports tells of it`;
  const parts = [happened > 0 && `reported by ${happened}`, expected > 0 && `expected by ${expected}`, mentioned > 0 && `mentioned by ${mentioned}`].filter((part) => part !== false);
  const [first = "", ...rest] = parts;
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)} of ${total}`, ...rest].join(", ");
}

/** “From one newsroom; rests on one source: Xinhua (through AFP)”. Independence is another number than coverage. */
export function rootsWords(index: StoryIndex, event: StoryEvent): string {
  if (isBeyond(event)) {
    const { documents, origins } = voicesOf(index, { evidence: [], record: event.record.map(({ document }) => document) });
    return `it rests on the wider record: ${counted(documents, "document")} from ${counted(origins.length, "origin")}`;
  }
  const roots = rootsOf(index, event).map(({ organisation, through }) => {
    const others = through.filter((origin) => origin !== organisation).map((origin) => index.organisation(origin).name);
    const name = index.organisation(organisation).name;
    return others.length === 0 ? name : `${name} (through ${others.join(" and ")})`;
  });
  const newsrooms = newsroomsOf(index, event).length;
  return `from ${newsrooms === 1 ? "one newsroom" : `${newsrooms} newsrooms`}; rests on ${roots.length === 1 ? "one source" : `${roots.length} sources`}: ${roots.join("; ")}`;
}

/** “2 documents, one origin: AFP”: how many independent origins stand behind an answer. Null where a single document gives it. */
export function voicesWords(index: StoryIndex, reading: Pick<Reading, "evidence" | "record">): string | null {
  const { documents, origins } = voicesOf(index, reading);
  if (documents < 2) return null;
  const names = origins.map((id) => index.organisation(id).name);
  return `${counted(documents, "document")}, ${origins.length === 1 ? "one origin" : `${origins.length} origins`}: ${names.join(", ")}`;
}

function counted(count: number, noun: string): string {
  return `${count === 1 ? "one" : count} ${noun}${count === 1 ? "" : "s"}`;
}
