import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import { extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import { DAY, offsetsBetween } from "../../domain/time/wallClock.ts";
import { LATER_STYLE } from "../../laterStyle.ts";
import type { PageData } from "../../view/tiled/pageData.ts";
import { TiledApp } from "../../view/tiled/TiledApp.tsx";
import { firstView } from "../../view/tiled/tiledLink.ts";
import { sourceHash } from "../sourceHash.ts";
import { inlineJson } from "../inlineJson.ts";
import type { FirstTiles } from "./firstTiles.ts";
import type { TiledAssets } from "./tiledAssets.ts";

/** Of a zone whose clocks change twice a year, those of thirty years: 300 bytes after brotli. */
const MOST_OFFSETS = 60;
/** An axis looks for the beginning of a year before what it shows, and for the end of one after it. */
const BEYOND = 368 * DAY;

/** Like that of every page of ours: its own files, the style sheet in it, and nothing from anywhere else. */
const contentSecurityPolicy = ({ style }: TiledAssets) => [
  "default-src 'none'", "script-src 'self'", `style-src 'self' ${sourceHash(style)}`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
].join("; ");

/** The page's content: the first view of a tiled story, drawn for every width. `still`: what stands in place of its cards where there is no script. */
export function tiledContent({ tiled }: FirstTiles, still: ReactNode = null): string {
  return renderToString(<TiledApp tiled={tiled} address={null} initial={firstView(tiled.story)} width={null} still={still} />);
}

/**
 * `index.html` of a tiled story: its first view drawn, with all the styles that it needs, and the tiles that it was drawn from, at most three. So the page weighs the same however many
 * events there are, and needs nothing but its script to answer.
 */
export function tiledPage({ tiled: { story }, files }: FirstTiles, content: string, assets: TiledAssets): string {
  const { from, to } = extentOfSpace(story.space);
  const tiles = Object.fromEntries([...files].map(([name, file]) => [name, Buffer.from(file).toString("base64")]));
  const data: PageData = { story, tiles, offsets: offsetsBetween(branded<UtcMs>(from - BEYOND), branded<UtcMs>(to + BEYOND), story.zone, MOST_OFFSETS) };
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(assets)}">`,
    `<title>${escapeHtml(story.title)}</title>`,
    `<meta name="description" content="${escapeHtml(story.standfirst)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    // Before the fonts: some hosts answer few requests at a time.
    `<script type="module" src="./${assets.script}"></script>`,
    ...assets.imported.map((file) => `<link rel="modulepreload" href="./${file}">`),
    // Not on a phone, where on a slow network they would hold up the first view itself.
    ...assets.fonts.map((font) => `<link rel="preload" href="./${font}" as="font" type="font/woff2" media="(min-width: 660px)" crossorigin>`),
    `<link id="${LATER_STYLE}" rel="preload" href="./${assets.laterStyle}" as="style" fetchpriority="low">`,
    `<style>${assets.style}</style>`,
    "</head>",
    "<body>",
    `<div id="root">${content}</div>`,
    `<script type="application/json" id="story">${inlineJson(data)}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
