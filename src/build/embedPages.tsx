import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Ring } from "../domain/story/storyWithRing.ts";
import { EmbedApp } from "../embed/EmbedApp.tsx";
import { EmbedOneEvent } from "../embed/EmbedOneEvent.tsx";
import { EmbedTour } from "../embed/EmbedTour.tsx";
import { timelineData } from "../embed/timelineData.ts";
import { TOUR_PAGE } from "../view/tour/TourWay.tsx";
import { checkEmbedWeight } from "./budget.ts";
import { chosenViewer } from "./chosenViewer.ts";
import type { Edition } from "./edition.ts";
import { classicScript } from "./embedScripts.ts";
import { embedStyles } from "./embedStyles.ts";
import { escapeHtml } from "../domain/escapeHtml.ts";
import { inlineJson } from "./inlineJson.ts";
import { eventCard, storyCard } from "./linkCards/linkCard.ts";
import type { LinkCard } from "./linkCards/linkCard.ts";
import { cardHead } from "./linkCards/openGraph.ts";
import type { SiteUrl } from "./linkCards/siteUrl.ts";
import { sourceHash } from "./sourceHash.ts";
import { stylesIn } from "./stylesIn.ts";
import { usedStyles } from "./usedStyles.ts";
import { DIRECTIONS } from "../words/language.ts";
import type { Language } from "../words/language.ts";

/**
 * The embeds of an edition: `embed/index.html` and `embed/event/<id>/index.html`, by path from its folder. Each is one file that asks for no other,
 * whole without script.
 * @throws when a script does not compile, or an embed is heavier than it may be
 */
export async function embedPages({ story, words, language }: Edition, siteUrl: SiteUrl): Promise<ReadonlyMap<string, string>> {
  const [css, look, height] = await (parts ??= Promise.all([embedStyles(), classicScript("lookMain.ts"), classicScript("heightMain.ts")]));
  const main = await classicScript("embedMain.tsx", language);
  const pages = new Map<string, string>();
  const add = (kind: "story" | "event", card: LinkCard, wayUp: string, body: ReactNode, script: string, data?: unknown) => {
    const path = `${card.embed}index.html`;
    const html = embedPage({ language, region: words.embed.frame(card.title), head: cardHead(card, siteUrl, wayUp), title: card.title, css, look, body: renderToStaticMarkup(body), script, data });
    checkEmbedWeight(kind, path, html, { language, events: kind === "story" ? story.events.length : 1 });
    pages.set(path, html);
  };

  const viewers = { core: chosenViewer(story, words, { ring: "core" }), wider: chosenViewer(story, words, { ring: "wider" }) };
  const { core, wider } = viewers.core.indexes;
  add("story", storyCard(core), "../", <EmbedApp viewer={viewers.core} />, main, timelineData(story));
  const { tour } = story;
  if (tour !== null) add("story", { ...storyCard(core), title: tour.title, embed: TOUR_PAGE }, "../../", <EmbedTour viewer={viewers.core} />, height);
  for (const { id, citations } of wider.story.events) {
    // The story's own documents, wherever they tell of an event; else the wider record.
    const ring: Ring = citations.length > 0 ? "core" : "wider";
    const index = viewers.core.indexes[ring];
    add("event", eventCard(index, index.event(id)), "../../../", <EmbedOneEvent viewer={viewers[ring]} event={index.event(id)} />, height);
  }
  return pages;
}

/** What all embeds of a build share, made once. */
let parts: Promise<[css: string, look: string, height: string]> | null = null;

interface EmbedParts {
  readonly language: Language;
  /** What the frame holds, as its region is called. */
  readonly region: string;
  readonly head: readonly string[];
  readonly title: string;
  /** The sheet of all embeds; the page takes what it needs of it. */
  readonly css: string;
  /** Runs in the head, before anything is drawn. */
  readonly look: string;
  readonly body: string;
  /** Runs at the end of the body. */
  readonly script: string;
  /** What the script reads from the page, as JSON. */
  readonly data: unknown;
}

/**
 * The file. Its policy allows these two scripts and this style sheet by their hashes, and no other thing whatever: `'self'` would be
 * nobody in a sandboxed frame.
 */
export function embedPage({ language, region, head, title, css, look, body, script, data }: EmbedParts): string {
  const [first, last] = [inlineScript(look), inlineScript(script)];
  const json = data === undefined ? "" : `<script type="application/json" id="story">${inlineJson(data)}</script>\n`;
  const style = usedStyles(stylesIn(language, css), body + last);
  const policy = `default-src 'none'; script-src ${sourceHash(first)} ${sourceHash(last)}; style-src ${sourceHash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}" dir="${DIRECTIONS[language]}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
${head.join("\n")}
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,">
<style>${style}</style>
<script>${first}</script>
</head>
<body>
<main><div id="embed" data-region role="region" aria-label="${escapeHtml(region)}">${body}</div></main>
${json}<script>${last}</script>
</body>
</html>
`;
}

/** Text in a script element ends at its end tag, wherever in the script that stands. */
function inlineScript(code: string): string {
  return code.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}
