import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the bench has made, so that a second run is quick. Below `sites/` lies all that is served: a folder for each subject. */
export const CACHE = "node_modules/.cache/sourceline-bench";
export const SITES = join(CACHE, "sites");

/**
 * Makes something unless it was made before from the same sources, and gives what was noted of it then.
 * @param name of the note in the cache, unlike any other
 * @param sources what it is made from (`sourcesOf`)
 */
export async function madeOnce<T>(name: string, sources: string, make: () => Promise<T>): Promise<T> {
  const note = join(CACHE, "notes", `${name}.json`);
  if (existsSync(note)) {
    const noted = JSON.parse(readFileSync(note, "utf8")) as { readonly sources: string; readonly made: T };
    if (noted.sources === sources) return noted.made;
    rmSync(note);
  }
  const made = await make();
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify({ sources, made }));
  return made;
}

/** A short sum of files and of all files in folders; tests and installed packages do not count. */
export function sourcesOf(...paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).filter((name) => name !== "node_modules" && !/\.test\.tsx?$/.test(name)).sort().flatMap((name) => filesBelow(join(path, name)));
}
