import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileLargeStory } from "./compileLargeStory.ts";
import type { CompiledLargeStory } from "./compileLargeStory.ts";
import { writeTiledAssets } from "./tiledAssets.ts";
import { tiledPage } from "./tiledPage.tsx";

/** Builds the whole site of a large story in a folder: `index.html`, `assets/`, `tiles/`. What an earlier build left of these goes first. */
export async function buildTiledSite(folder: string, site: string, progress: (step: string) => void = () => undefined): Promise<CompiledLargeStory> {
  mkdirSync(site, { recursive: true });
  for (const name of ["index.html", "assets", "tiles"]) rmSync(join(site, name), { recursive: true, force: true });
  const compiled = await compileLargeStory(folder, site, progress);
  if (compiled.story === null) return compiled;
  progress("page");
  const assets = await writeTiledAssets(site);
  writeFileSync(join(site, "index.html"), tiledPage(compiled.story, site, assets));
  return compiled;
}
