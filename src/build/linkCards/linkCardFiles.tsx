import { brotliCompressSync } from "node:zlib";
import type { ReactNode } from "react";
import type { Ring } from "../../domain/story/storyWithRing.ts";
import { budgetFor } from "../budget.ts";
import { chosenViewer } from "../chosenViewer.ts";
import type { Edition } from "../edition.ts";
import { drawPicture } from "./drawPicture.ts";
import { differencesPage } from "./differencesPage.tsx";
import { eventPage } from "./eventPage.tsx";
import { EventPicture } from "./eventPicture.tsx";
import { STORY_GRAPH, storyGraph } from "./jsonLd.ts";
import { eventCard, storyCard } from "./linkCard.ts";
import type { LinkCard } from "./linkCard.ts";
import { oembed } from "./oembed.ts";
import { ownPage } from "./ownPage.tsx";
import { robots, sitemap } from "./sitemap.ts";
import { rootFrom } from "./siteUrl.ts";
import type { SiteUrl } from "./siteUrl.ts";
import { StoryPicture } from "./storyPicture.tsx";

/** What an event's own page may weigh, in bytes after brotli; its stylesheet weighs 6 kB more, fonts apart. */
const EVENT_PAGE_BUDGET = 6_000;

export interface LinkCardFiles {
  /** By path from the site's root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What could not be made as it should be, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Everything by which other sites know an edition: each event's own page and that of the differences, oEmbed, pictures, `story.jsonld`, `sitemap.xml`, `robots.txt`. `shell` is
 * its exploring page before the story is filled in, `siteUrl` its own folder's. Pictures are drawn once, for the edition at the site's root: what
 * is written in them is names.
 * @throws when an event's page is heavier than it may be
 */
export async function linkCardFiles({ story, words, language, folder }: Edition, shell: string, siteUrl: SiteUrl): Promise<LinkCardFiles> {
  const viewers = { core: chosenViewer(story, words, { ring: "core" }), wider: chosenViewer(story, words, { ring: "wider" }) };
  const { core, wider } = viewers.core.indexes;
  const files = new Map<string, string | Uint8Array>();
  const notes: string[] = [];
  const atRoot = folder === "";
  const withPicture = (card: LinkCard): LinkCard => (atRoot ? card : { ...card, picture: `../${card.picture}` });
  const draw = async (card: LinkCard, picture: ReactNode) => {
    if (!atRoot) return;
    const { png, undrawn } = await drawPicture(picture);
    files.set(card.picture, png);
    if (undrawn.length > 0) notes.push(`${card.picture} has empty boxes for “${undrawn.join("")}”: the faces at hand lack these letters`);
  };

  const whole = withPicture(storyCard(core));
  files.set(whole.oembed, json(oembed(whole, siteUrl)));
  files.set(STORY_GRAPH, json(storyGraph(wider, whole, rootFrom(siteUrl, "./"))));
  await draw(whole, <StoryPicture index={core} />);

  const cards = [whole];
  for (const { id, citations } of wider.story.events) {
    // The story's own documents, wherever they tell of an event; else the wider record.
    const ring: Ring = citations.length > 0 ? "core" : "wider";
    const index = viewers.core.indexes[ring];
    const event = index.event(id);
    const card = withPicture(eventCard(index, event));
    files.set(card.oembed, json(oembed(card, siteUrl)));
    files.set(`${card.page}index.html`, ownPage(eventPage(viewers[ring], event, card, siteUrl), shell, siteUrl));
    await draw(card, <EventPicture index={index} event={event} />);
    cards.push(card);
  }

  const pages = cards.slice(1).map(({ page }) => `${page}index.html`);
  const heaviest = pages.reduce((a, b) => (files.get(a)!.length < files.get(b)!.length ? b : a));
  const bytes = brotliCompressSync(files.get(heaviest)!).length;
  const budget = budgetFor({ language, events: 1 }, EVENT_PAGE_BUDGET);
  if (bytes > budget) throw new Error(`${heaviest} weighs ${bytes} bytes after brotli; it may weigh ${budget}`);

  const differences = differencesPage(viewers.core, whole);
  files.set(`${differences.card.page}index.html`, ownPage(differences, shell, siteUrl));
  cards.push(differences.card);

  if (!atRoot) return { files, notes };
  files.set("robots.txt", robots(siteUrl));
  if (siteUrl !== null) files.set("sitemap.xml", sitemap(cards, siteUrl));
  else notes.push("without SITE_URL there is no sitemap.xml, link cards have no picture, and a pasted address becomes a link, not an embed");
  return { files, notes };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
