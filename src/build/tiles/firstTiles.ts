import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Tile } from "../../domain/tiles/tile.ts";
import { decodeTile } from "../../domain/tiles/tile.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { documentHues } from "../../view/shared/documentHue.ts";
import { createFileStore } from "../../view/tiled/fileStore.ts";
import type { Tiled } from "../../view/tiled/TiledContext.ts";
import { utf8 } from "./tileFiles.ts";

/** A wide screen begins with the two halves of the whole. */
const HALVES = 2;

/** What the first view is drawn from: the tile of the whole, and its halves. */
export interface FirstTiles {
  readonly tiled: Tiled;
  readonly root: Tile;
  /** All of them, by name, as they are once opened. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads back the tiles of the first view. @throws when one cannot be read */
export function firstTiles(story: TiledStory, site: string): FirstTiles {
  const files = new Map<string, Uint8Array>();
  const read = (name: string): Tile => {
    const file = new Uint8Array(gunzipSync(readFileSync(join(site, "tiles", `${name}.bin`))));
    const tile = decodeTile(file, utf8);
    if (!tile.ok) throw new Error(`tiles/${name}.bin: ${tile.why}`);
    files.set(name, file);
    return tile.value;
  };
  const root = read(story.root);
  const beside = root.below.slice(0, HALVES).filter((name) => name !== "");
  const seeds = new Map([[story.root, root], ...beside.map((name): [string, Tile] => [name, read(name)])]);
  const store = createFileStore(() => Promise.reject(new Error("nothing is fetched while the page is made")), seeds);
  return { tiled: { story, store, hues: documentHues(story.documents) }, root, files };
}
