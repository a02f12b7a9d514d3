import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { ZoneOffsets } from "../../domain/time/wallClock.ts";

/** What stands in the page as data. */
export interface PageData {
  readonly story: TiledStory;
  /** By name the tiles that the first view was drawn from, opened, in base64. They come with the page: asked for by themselves they would hold up its first frame. */
  readonly tiles: Readonly<Record<string, string>>;
  /** Of the story's zone, over its time; null where they are too many to stand here. */
  readonly offsets: ZoneOffsets | null;
}

/** The page's data, from the document that it stands in. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById("story")!.textContent) as PageData;
}
