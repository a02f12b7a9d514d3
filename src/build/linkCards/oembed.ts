import { EMBED_SANDBOX } from "../../state/embedOptions.ts";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import { PICTURE_SIZE, PROVIDER } from "./linkCard.ts";
import type { LinkCard } from "./linkCard.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** An answer to oEmbed 1.0, as a file. `link` gives a title alone; `rich` gives the embed. */
export type OEmbed = OEmbedLink | OEmbedRich;

interface OEmbedLink {
  readonly version: "1.0";
  readonly type: "link";
  readonly title: string;
  readonly provider_name: string;
  /** What a frame of the embed takes, in CSS pixels: here also for those who write the frame themselves. */
  readonly width: number;
  readonly height: number;
  /** In seconds. */
  readonly cache_age: number;
}

interface OEmbedRich extends Omit<OEmbedLink, "type"> {
  readonly type: "rich";
  readonly provider_url: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
}

/** The column that an article most often has; the frame is as wide as its column where the host lets it be. */
const WIDTH = 600;
const AN_HOUR = 3600;


/** Without the site's address an embed has none that another site could frame: then only the title is told. */
export function oembed({ title, page, embed, embedHeight, picture }: LinkCard, siteUrl: SiteUrl): OEmbed {
  const told = { version: "1.0", title, provider_name: PROVIDER, width: WIDTH, height: embedHeight, cache_age: AN_HOUR } as const;
  if (siteUrl === null) return { ...told, type: "link" };
  return {
    ...told,
    type: "rich",
    provider_url: siteUrl,
    thumbnail_url: siteUrl + picture,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    html: embedHtml(title, siteUrl + page, siteUrl + embed, embedHeight),
  };
}

/**
 * A quotation that is a link, then the frame. WordPress wants this order and a `blockquote` without attributes: only then does its script
 * listen to the frame. It keeps the frame's address, size, border and title; others take all of it as it is, so there is no script in it.
 */
function embedHtml(title: string, page: string, embed: string, height: number): string {
  const name = escapeHtml(title);
  return (
    `<blockquote><a href="${escapeHtml(page)}">${name}</a></blockquote>` +
    `<iframe src="${escapeHtml(embed)}" title="Timeline: ${name}" width="${WIDTH}" height="${height}" frameborder="0" ` +
    `loading="lazy" sandbox="${EMBED_SANDBOX}"></iframe>`
  );
}

/** What tells other sites where the file is. It belongs among the first lines of the head: some read no further than 150 kB. */
export function discoveryLink({ title, oembed: path }: LinkCard, root: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(root + path)}" title="${escapeHtml(title)}">`;
}
