import { escapeHtml } from "../../domain/escapeHtml.ts";
import type { LinkCard } from "./linkCard.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** `sitemap.xml` (sitemaps.org 0.9), which has absolute addresses only. Embeds are left out: their content is that of the pages. */
export function sitemap(cards: readonly LinkCard[], siteUrl: NonNullable<SiteUrl>): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...cards.map(({ page, modified }) => `  <url><loc>${escapeHtml(siteUrl + page)}</loc><lastmod>${modified}</lastmod></url>`),
    "</urlset>",
    "",
  ].join("\n");
}

/** `robots.txt`: all is open. Embeds too, so that a robot can read that they are not to be listed. */
export function robots(siteUrl: SiteUrl): string {
  return ["User-agent: *", "Allow: /", ...(siteUrl === null ? [] : [`Sitemap: ${siteUrl}sitemap.xml`]), ""].join("\n");
}
