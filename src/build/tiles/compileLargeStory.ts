import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Problem } from "../compile/problem.ts";
import { checkInput } from "./checkInput.ts";
import { openDatabase } from "./database.ts";
import { readLargeStoryFile } from "./largeStoryFile.ts";
import { placeEvents } from "./placeEvents.ts";
import { readInput } from "./readInput.ts";
import { readTimes } from "./readTimes.ts";
import { tileFiles } from "./tileFiles.ts";
import { writeCards } from "./writeCards.ts";
import { writeIndexes } from "./writeIndexes.ts";
import { writeTiles } from "./writeTiles.ts";

/** A story as tiles, or everything that is wrong with it. */
export type CompiledLargeStory =
  | { readonly story: TiledStory; readonly files: number; readonly bytes: number }
  | { readonly story: null; readonly problems: readonly Problem[] };

/**
 * Compiles a folder with `story.yaml`, events and citations (`data/README.md`, “Large stories”) to `tiles/` in the site's folder. Rows pass through an embedded database that
 * sorts in files, never all in memory. Nothing is written where there is a problem. `progress` is told of each step as it begins.
 */
export async function compileLargeStory(folder: string, site: string, progress: (step: string) => void = () => undefined): Promise<CompiledLargeStory> {
  const problems: Problem[] = [];
  const file = readLargeStoryFile(folder, problems);
  if (file === null) return { story: null, problems };
  const database = await openDatabase();
  try {
    progress("reading");
    const input = await readInput(database, folder, problems);
    if (!input.whole) return { story: null, problems };
    progress("checking");
    await readTimes(database, file.zone);
    await checkInput(database, file, input, problems);
    if (problems.length > 0) return { story: null, problems };
    progress("placing events in time");
    const { space, total, themes } = await placeEvents(database, file);
    const files = tileFiles(site);
    progress("tiles");
    const root = await writeTiles(database, space, themes, files);
    progress("cards");
    const cards = await writeCards(database, total, files);
    progress("search");
    const indexes = await writeIndexes(database, files);
    const { id, eyebrow, title, standfirst, zone, documents } = file;
    const story: TiledStory = { version: 1, id, eyebrow, title, standfirst, zone, documents, themes, total, space, root, cards, ...indexes };
    return { story, ...(await files.finished()) };
  } finally {
    database.close();
  }
}
