import type { Story } from "../../domain/story/story.ts";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { jsonLdBlock, pageGraph } from "./jsonLd.ts";
import { storyCard } from "./linkCard.ts";
import { cardHead } from "./openGraph.ts";
import { rootFrom } from "./siteUrl.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** The lines of the exploring page's head that speak to other sites and to search engines. */
export function pageHead(story: Story, siteUrl: SiteUrl): readonly string[] {
  const index = indexStory(story);
  const card = storyCard(index);
  return [...cardHead(card, siteUrl, "./"), jsonLdBlock(pageGraph(index, card, rootFrom(siteUrl, "./")))];
}
