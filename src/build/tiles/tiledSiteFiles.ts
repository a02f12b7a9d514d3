import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface TiledSiteFiles {
  /** By name from the site's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the program that built them said of it. */
  readonly told: string;
}

/**
 * The site of a story in tiles. It is built by another process: a build that has no need of the database does not load it.
 * @throws when the story has problems, which that process tells
 */
export function tiledSiteFiles(folder: string): TiledSiteFiles {
  const site = mkdtempSync(join(tmpdir(), "sourceline-site-"));
  try {
    const program = fileURLToPath(new URL("../makeTiles.ts", import.meta.url));
    const told = execFileSync(process.execPath, [createRequire(import.meta.url).resolve("tsx/cli"), program, folder, site], { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
    const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = new Map(entries.map(({ parentPath, name }) => [relative(site, join(parentPath, name)).replaceAll(sep, "/"), readFileSync(join(parentPath, name))]));
    return { files, told };
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
