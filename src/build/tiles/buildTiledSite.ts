import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embedLoader } from "../embedScripts.ts";
import { compileLargeStory } from "./compileLargeStory.ts";
import type { CompiledLargeStory } from "./compileLargeStory.ts";
import { firstTiles } from "./firstTiles.ts";
import { tiledEmbed } from "./tiledEmbed.tsx";
import { stillCards } from "./stillCards.tsx";
import { writeTiledAssets } from "./tiledAssets.ts";
import { tiledContent, tiledPage } from "./tiledPage.tsx";

/** Folders whose files are named for what is in them: those of two builds can lie side by side. */
const NAMED_FOR_CONTENT = ["tiles", "assets"];
/** What readers and publishers ask for by name, besides the data to take away: each file is whole by itself or names files of the above. */
const ENTRIES = ["embed.js", join("embed", "index.html"), "index.html"];

/**
 * Builds the whole site of a story in tiles in a folder: the page, its assets and tiles, the embed and its loader, and the data to take away. It is built beside what an earlier build left of these and takes its
 * place once it is whole: a build that fails changes nothing.
 */
export async function buildTiledSite(folder: string, site: string, progress: (step: string) => void = () => undefined): Promise<CompiledLargeStory> {
  mkdirSync(site, { recursive: true });
  const building = mkdtempSync(join(site, ".building-"));
  try {
    const compiled = await compileLargeStory(folder, building, progress);
    if (compiled.story === null) return compiled;
    progress("page");
    const first = firstTiles(compiled.story, building);
    const content = tiledContent(first);
    const assets = await writeTiledAssets(building, content);
    writeFileSync(join(building, "index.html"), tiledPage(first, tiledContent(first, stillCards(first, content, assets, building)), assets));
    mkdirSync(join(building, "embed"));
    writeFileSync(join(building, "embed", "index.html"), await tiledEmbed(first));
    writeFileSync(join(building, "embed.js"), await embedLoader());
    takePlace(building, site, [...compiled.dataFiles, ...ENTRIES]);
    return compiled;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/**
 * Moves a built site to its place. A folder cannot be exchanged at one stroke where others' files stay in it; a file can. So the new tiles and assets first lie beside the old ones, then
 * each entry is exchanged, the page last, and at every moment finds all that it names; only then what an earlier build left goes.
 */
function takePlace(building: string, site: string, entries: readonly string[]): void {
  const added = new Map(NAMED_FOR_CONTENT.map((folder) => [folder, new Set(readdirSync(join(building, folder)))]));
  for (const [folder, names] of added) {
    mkdirSync(join(site, folder), { recursive: true });
    for (const name of names) renameSync(join(building, folder, name), join(site, folder, name));
  }
  mkdirSync(join(site, "embed"), { recursive: true });
  for (const entry of entries) renameSync(join(building, entry), join(site, entry));
  for (const [folder, names] of added) {
    for (const name of readdirSync(join(site, folder))) if (!names.has(name)) rmSync(join(site, folder, name), { recursive: true });
  }
}
