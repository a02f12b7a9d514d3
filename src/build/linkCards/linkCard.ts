import { correctionsOf } from "../../domain/story/correctionsOf.ts";
import { coverageOf } from "../../domain/story/coverage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { routeOf } from "../../view/shared/routeOf.ts";
import { coverageWords } from "../../words/coverageWords.ts";
import { english } from "../../words/en/english.ts";
import { eventEmbedHeight, storyEmbedHeight } from "../embedHeight.tsx";

/** Who provides every card, feed and record of this build. */
export const PROVIDER = "Sourceline";

/** Of every picture, in pixels: what link cards are cut from. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What other sites show of an address of ours, whatever the format they ask for it in. Paths are from the site's root. */
export interface LinkCard {
  readonly title: string;
  readonly description: string;
  /** The page itself: `` or `event/landing/`. */
  readonly page: string;
  readonly embed: string;
  /** What an article keeps free for the embed before it has spoken, in CSS pixels. */
  readonly embedHeight: number;
  readonly oembed: string;
  readonly picture: string;
  /** The picture in words. */
  readonly pictureWords: string;
  /** The day of the last change, `2024-05-20`. */
  readonly modified: string;
}

export function storyCard(index: StoryIndex): LinkCard {
  const { story } = index;
  return {
    title: story.title,
    description: story.standfirst,
    page: "",
    embed: "embed/",
    embedHeight: storyEmbedHeight(index),
    oembed: "oembed.json",
    picture: "og.png",
    pictureWords: `${story.title}: a timeline, and under each event which of the ${story.documents.length} reports tells of it.`,
    modified: [story.checked, ...correctionsOf(story).map(({ date }) => date)].reduce(later),
  };
}

export function eventCard(index: StoryIndex, event: StoryEvent): LinkCard {
  const { id, title, summary, corrections } = event;
  const coverage = coverageWords(index, event, english.evidence);
  const stances = coverageOf(index, event).map(({ document, coverage: stance }) => ({ by: english.evidence.route(routeOf(index, { document })), stance }));
  const reports = stances.map(({ by, stance }) => `${by}: ${english.evidence.stances[stance]}`);
  return {
    title,
    description: `${summary} ${coverage}.`,
    page: `event/${id}/`,
    embed: `embed/event/${id}/`,
    embedHeight: eventEmbedHeight(index, event),
    oembed: `oembed/${id}.json`,
    picture: `og/${id}.png`,
    pictureWords: `${title}. ${coverage}. ${reports.join("; ")}.`,
    modified: [index.story.checked, ...corrections.map(({ date }) => date)].reduce(later),
  };
}

/** Days in ISO 8601 sort as text. */
function later(a: string, b: string): string {
  return a < b ? b : a;
}
