import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Problem } from "../compile/problem.ts";
import { openDatabase } from "./database.ts";
import { enterRows } from "./enterRows.ts";
import { enterStory } from "./enterStory.ts";
import { createTraits } from "./numberEvents.ts";
import type { Placed } from "./numberEvents.ts";
import { filesOf } from "./readInput.ts";
import { tileFiles } from "./tileFiles.ts";
import { writeCards } from "./writeCards.ts";
import { writeIndexes } from "./writeIndexes.ts";
import { writeTiles } from "./writeTiles.ts";

/** A story as tiles, or everything that is wrong with it. */
export type CompiledLargeStory =
  | { readonly story: TiledStory; readonly files: number; readonly bytes: number; readonly leftOut: readonly string[]; readonly dataFiles: readonly string[] }
  | { readonly story: null; readonly problems: readonly Problem[] };

/** A story whose events and citations are in the database, numbered and placed in time. */
export interface Entered {
  readonly head: Pick<TiledStory, "id" | "language" | "writtenIn" | "eyebrow" | "title" | "standfirst" | "zone" | "documents" | "organisations" | "checked" | "ranges" | "contested" | "data" | "people" | "places" | "kinds">;
  readonly placed: Placed;
  /** What a reader loads to see one card. */
  readonly cardsInFile: number;
  /** What the story has and its page in tiles has not, each as a few words. */
  readonly leftOut: readonly string[];
  /** Names of the files in the site's folder that readers take away. */
  readonly dataFiles: readonly string[];
}

/** Where a story is read from and where its site is built. */
export interface Folders {
  readonly folder: string;
  readonly site: string;
}

/**
 * Compiles a story's folder to `tiles/` and the data to take away in the site's folder: `story.yaml` with tables of events and citations (`data/README.md`, “Large stories”), or a story of YAML files. Rows pass
 * through an embedded database that sorts in files, never all in memory. Nothing is written where there is a problem. `progress` is told of each step as it begins.
 */
export async function compileLargeStory(folder: string, site: string, progress: (step: string) => void = () => undefined): Promise<CompiledLargeStory> {
  const problems: Problem[] = [];
  const database = await openDatabase();
  try {
    await createTraits(database);
    const entered = await (isWrittenInYaml(folder) ? enterStory : enterRows)(database, { folder, site }, problems, progress);
    if (entered === null) return { story: null, problems };
    const { head, placed: { space, total, themes }, cardsInFile, leftOut, dataFiles } = entered;
    const files = tileFiles(site);
    progress("tiles");
    const root = await writeTiles(database, space, themes, files);
    progress("cards");
    const cards = await writeCards(database, total, cardsInFile, files);
    progress("search");
    const indexes = await writeIndexes(database, files);
    const story: TiledStory = { version: 2, ...head, themes, total, space, root, cards, ...indexes };
    return { story, ...(await files.finished()), leftOut, dataFiles };
  } finally {
    database.close();
  }
}

/** A folder with files of both kinds is a large story: its tables are what it was given them for. */
function isWrittenInYaml(folder: string): boolean {
  return existsSync(join(folder, "events")) && filesOf(folder, "events").length === 0;
}
