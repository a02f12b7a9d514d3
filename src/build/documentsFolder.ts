import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Where the texts lie beside a working copy that has them. A clone has not: quotations are then held against the lock. */
const BESIDE_THE_PROJECT = "../shared/corpus/documents";

/** The folder of the documents' texts: the one asked for (`missing` if it is not there), else the usual one, else null. */
export function documentsFolderFor(asked?: string): string | null {
  if (asked !== undefined) return existsSync(asked) ? resolve(asked) : "missing";
  return existsSync(BESIDE_THE_PROJECT) ? resolve(BESIDE_THE_PROJECT) : null;
}
