import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { ZoneOffsets } from "../../domain/time/wallClock.ts";

/** What stands in the page as data. */
export interface PageData {
  readonly story: TiledStory;
  /** Names of the tiles that the first view was drawn from, that of the whole first. They are on their way when a script begins. */
  readonly first: readonly string[];
  /** Of the story's zone, over its time; null where they are too many to stand here. */
  readonly offsets: ZoneOffsets | null;
}

/** The page's data, from the document that it stands in. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById("story")!.textContent) as PageData;
}

declare global {
  /** By name the opened files of the first view's tiles, from the page's first script (`tiledFirstMain.ts`); null for what did not come. */
  var firstTiles: ReadonlyMap<string, Promise<Uint8Array | null>>;
}
