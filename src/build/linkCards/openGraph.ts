import { escapeHtml } from "../../domain/escapeHtml.ts";
import { PICTURE_SIZE, PROVIDER } from "./linkCard.ts";
import type { LinkCard } from "./linkCard.ts";
import { discoveryLink } from "./oembed.ts";
import { rootFrom } from "./siteUrl.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** Of the cards, which are English. Open Graph asks for a territory with the language; dates are written as in this one. */
const OG_LOCALE = "en_GB";

/**
 * The lines of a page's head that speak to other sites: oEmbed, canonical address, description, Open Graph, Twitter. `wayUp` leads from the page
 * to the site's root. Open Graph knows absolute addresses only: where the site's is not known, a card has no picture and no address of its own.
 */
export function cardHead(card: LinkCard, siteUrl: SiteUrl, wayUp: string): readonly string[] {
  const { title, description, page, picture, pictureWords, modified } = card;
  const root = rootFrom(siteUrl, wayUp);
  return [
    discoveryLink(card, root),
    `<link rel="canonical" href="${escapeHtml(root + page)}">`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    property("og:type", "article"),
    property("og:title", title),
    property("og:description", description),
    property("og:site_name", PROVIDER),
    property("og:locale", OG_LOCALE),
    property("article:modified_time", modified),
    ...(siteUrl === null
      ? [named("twitter:card", "summary")]
      : [
          property("og:url", siteUrl + page),
          property("og:image", siteUrl + picture),
          property("og:image:type", "image/png"),
          property("og:image:width", String(PICTURE_SIZE.width)),
          property("og:image:height", String(PICTURE_SIZE.height)),
          property("og:image:alt", pictureWords),
          // The rest Twitter takes from Open Graph.
          named("twitter:card", "summary_large_image"),
          named("twitter:image:alt", pictureWords),
        ]),
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`;
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`;
}
