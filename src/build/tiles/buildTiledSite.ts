import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embedLoader } from "../embedScripts.ts";
import { compileLargeStory } from "./compileLargeStory.ts";
import type { CompiledLargeStory } from "./compileLargeStory.ts";
import { firstTiles } from "./firstTiles.ts";
import { tiledEmbed } from "./tiledEmbed.tsx";
import { writeTiledAssets } from "./tiledAssets.ts";
import { tiledPage } from "./tiledPage.tsx";

/** All that a site is made of. The page comes last: it names the others. */
const PARTS = ["tiles", "assets", "embed", "embed.js", "index.html"];

/**
 * Builds the whole site of a large story in a folder: the page, its assets and tiles, the embed and its loader. It is built beside what an earlier build left of these and takes its
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
    writeFileSync(join(building, "index.html"), tiledPage(first, await writeTiledAssets(building)));
    mkdirSync(join(building, "embed"));
    writeFileSync(join(building, "embed", "index.html"), await tiledEmbed(first));
    writeFileSync(join(building, "embed.js"), await embedLoader());
    for (const part of PARTS) {
      if (existsSync(join(site, part))) renameSync(join(site, part), join(building, `${part}.old`));
      renameSync(join(building, part), join(site, part));
    }
    return compiled;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}
