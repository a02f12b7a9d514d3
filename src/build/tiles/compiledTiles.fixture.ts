import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PAGE } from "../../domain/tiles/namePages.ts";
import { decodeShard, numbersFor, shardsFor } from "../../domain/tiles/shard.ts";
import type { ShardIndex } from "../../domain/tiles/shard.ts";
import { decodeTile } from "../../domain/tiles/tile.ts";
import type { Tile } from "../../domain/tiles/tile.ts";
import type { TiledCard, TiledStory } from "../../domain/tiles/tiledStory.ts";
import { formatProblems } from "../compile/problem.ts";
import { compileLargeStory } from "./compileLargeStory.ts";
import { utf8 } from "./tileFiles.ts";

/** A story in tiles, read back as its page reads it. */
export interface TilesRead {
  readonly story: TiledStory;
  readonly read: (name: string) => Uint8Array;
  readonly site: string;
  readonly leftOut: readonly string[];
}

/** @throws with the problems where there are any */
export async function compiledTiles(input: string, site: string): Promise<TilesRead> {
  const made = await compileLargeStory(input, site);
  if (made.story === null) throw new Error(formatProblems(made.problems));
  return { story: made.story, site, leftOut: made.leftOut, read: (name) => new Uint8Array(gunzipSync(readFileSync(join(site, "tiles", `${name}.bin`)))) };
}

export function tileNamed(read: TilesRead["read"], name: string): Tile {
  const tile = decodeTile(read(name), utf8);
  if (!tile.ok) throw new Error(tile.why);
  return tile.value;
}

/** All cards, in the order of the events' numbers. */
export function cardsOf({ story, read }: TilesRead): readonly TiledCard[] {
  if (story.cards.files > PAGE) throw new Error("the names of the cards do not stand on one page");
  const names = JSON.parse(utf8.read(read(story.cards.page))) as string[];
  return names.flatMap((name) => JSON.parse(utf8.read(read(name))) as TiledCard[]);
}

/** Numbers of the events behind a key of an index. */
export function found(read: TilesRead["read"], index: string, key: string, whole = false): readonly number[] {
  const shards = JSON.parse(utf8.read(read(index))) as ShardIndex;
  const numbers = shardsFor(shards, key).flatMap((name) => {
    const shard = decodeShard(read(name), utf8);
    if (!shard.ok) throw new Error(shard.why);
    return numbersFor(shard.value, key, whole).flatMap((list) => [...list]);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
