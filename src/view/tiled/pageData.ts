import type { TiledStory } from "../../domain/tiles/tiledStory.ts";

/** What stands in the page as data. */
export interface PageData {
  readonly story: TiledStory;
  /** The tile of the whole, compressed, in base 64. */
  readonly root: string;
  /** Names of the other tiles that the first view is drawn from. They are on their way when the script begins. */
  readonly beside: readonly string[];
}
