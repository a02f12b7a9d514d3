import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { renderToString } from "react-dom/server";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import type { Tile } from "../../domain/tiles/tile.ts";
import { decodeTile } from "../../domain/tiles/tile.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { documentLooks } from "../../view/tiled/documentLook.ts";
import { createFileStore } from "../../view/tiled/fileStore.ts";
import { TiledApp } from "../../view/tiled/TiledApp.tsx";
import { WHOLE } from "../../view/tiled/tiledLink.ts";
import { inlineJson } from "../inlineJson.ts";
import type { TiledAssets } from "./tiledAssets.ts";
import { utf8 } from "./tileFiles.ts";

/** Like that of every page of ours: its own files, and nothing from anywhere else. */
const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"].join("; ");

/** No more than this many tiles come with the page: the whole, and its two halves, which a wide screen shows. */
const TILES_ON_FIRST_LEVEL = 2;

/** `index.html` of a tiled story: its first view drawn, and what that was drawn from, so that the browser asks for nothing before a reader does. */
export function tiledPage(story: TiledStory, site: string, assets: TiledAssets): string {
  const compressed = new Map<string, Buffer>();
  const seeds = new Map<string, Tile>();
  const take = (name: string): Tile => {
    const bytes = readFileSync(join(site, "tiles", `${name}.bin`));
    const tile = decodeTile(new Uint8Array(gunzipSync(bytes)), utf8);
    if (!tile.ok) throw new Error(`tiles/${name}.bin: ${tile.why}`);
    compressed.set(name, bytes);
    seeds.set(name, tile.value);
    return tile.value;
  };
  for (const name of take(story.root).below.slice(0, TILES_ON_FIRST_LEVEL)) if (name !== "") take(name);
  const store = createFileStore(() => Promise.reject(new Error("nothing is fetched while the page is made")), seeds);
  const page = renderToString(<TiledApp tiled={{ story, store, looks: documentLooks(story.documents) }} address={null} initial={WHOLE} />);
  const tiles = Object.fromEntries([...compressed].map(([name, bytes]) => [name, bytes.toString("base64")]));
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
    `<script type="module" src="./${assets.script}"></script>`,
    "</head>",
    "<body>",
    `<div id="root">${page}</div>`,
    `<script type="application/json" id="story">${inlineJson({ story, tiles })}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
