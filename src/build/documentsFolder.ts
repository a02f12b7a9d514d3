import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Where the texts lie beside a working copy that has them. A clone has not: quotations are then held against the lock. */
const BESIDE_THE_PROJECT = "../shared/corpus/documents";
/** The stories whose texts these are. */
const STORIES = "data";

/** The folder of the documents' texts: the one asked for (`missing` if it is not there), else the usual one, else null. */
export function documentsFolderFor(asked?: string): string | null {
  if (asked !== undefined) return existsSync(asked) ? resolve(asked) : "missing";
  return existsSync(BESIDE_THE_PROJECT) ? resolve(BESIDE_THE_PROJECT) : null;
}

/** The folder of the texts that a story is held against when it is built: of one that lies elsewhere, those beside the project are not. */
export function documentsFolderOf(storyFolder: string): string | null {
  return resolve(storyFolder, "..") === resolve(STORIES) ? documentsFolderFor() : null;
}
