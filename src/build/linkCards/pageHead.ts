import type { Story } from "../../domain/story/story.ts";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { jsonLdBlock, pageGraph } from "./jsonLd.ts";
import { storyCard } from "./linkCard.ts";
import { cardHead } from "./openGraph.ts";
import { rootFrom } from "./siteUrl.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** What the exploring page says to other sites and to search engines: lines of its head, and a block of data that can stand anywhere. */
export function pageHead(story: Story, siteUrl: SiteUrl): { readonly head: readonly string[]; readonly data: string } {
  const index = indexStory(story);
  const card = storyCard(index);
  return { head: cardHead(card, siteUrl, "./"), data: jsonLdBlock(pageGraph(index, card, rootFrom(siteUrl, "./"))) };
}
