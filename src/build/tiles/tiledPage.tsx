import { renderToString } from "react-dom/server";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import type { PageData } from "../../view/tiled/pageData.ts";
import { TiledApp } from "../../view/tiled/TiledApp.tsx";
import { firstView } from "../../view/tiled/tiledLink.ts";
import { inlineJson } from "../inlineJson.ts";
import type { FirstTiles } from "./firstTiles.ts";
import type { TiledAssets } from "./tiledAssets.ts";

/** Like that of every page of ours: its own files, and nothing from anywhere else. */
const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"].join("; ");

/**
 * `index.html` of a tiled story: its first view drawn, the tile of the whole, and the names of the others that the first view was drawn from. These are asked for in its head,
 * beside the script, so that the page itself weighs the same however many events there are.
 */
export function tiledPage({ tiled, rootFile, beside }: FirstTiles, assets: TiledAssets): string {
  const { story } = tiled;
  const page = renderToString(<TiledApp tiled={tiled} address={null} initial={firstView(story)} />);
  const data: PageData = { story, root: rootFile.toString("base64"), beside };
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(story.title)}</title>`,
    `<meta name="description" content="${escapeHtml(story.standfirst)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="./${assets.style}">`,
    ...assets.fonts.map((font) => `<link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin>`),
    ...beside.map((name) => `<link rel="preload" href="./tiles/${name}.bin" as="fetch" crossorigin>`),
    `<script type="module" src="./${assets.script}"></script>`,
    "</head>",
    "<body>",
    `<div id="root">${page}</div>`,
    `<script type="application/json" id="story">${inlineJson(data)}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
