import { failure, success } from "../../domain/result.ts";
import type { Result } from "../../domain/result.ts";
import { pathToName } from "../../domain/tiles/namePages.ts";
import type { Shard, ShardIndex } from "../../domain/tiles/shard.ts";
import { decodeShard } from "../../domain/tiles/shard.ts";
import type { Tile, Utf8 } from "../../domain/tiles/tile.ts";
import { decodeTile } from "../../domain/tiles/tile.ts";
import type { TiledCard, TiledStory } from "../../domain/tiles/tiledStory.ts";
import { cardViewer } from "./cardViewer.ts";
import type { Card } from "./cardViewer.ts";
import type { FileRequest, FileStore } from "./fileStore.ts";

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
const utf8: Utf8 = { read: (bytes) => decoder.decode(bytes), write: (text) => encoder.encode(text) };

export function tileRequest(name: string): FileRequest<Tile> {
  return { name, decode: (bytes) => decodeTile(bytes, utf8) };
}

export function shardRequest(name: string): FileRequest<Shard> {
  return { name, decode: (bytes) => decodeShard(bytes, utf8) };
}

export function shardIndexRequest(name: string): FileRequest<ShardIndex> {
  return { name, decode: (bytes) => json<ShardIndex>(bytes, (value) => typeof value === "object" && value !== null && "firstKeys" in value) };
}

const namesRequest = (name: string): FileRequest<readonly string[]> => ({ name, decode: (bytes) => json(bytes, Array.isArray) });
const cardsRequest = (name: string): FileRequest<readonly TiledCard[]> => ({ name, decode: (bytes) => json(bytes, Array.isArray) });

function json<T>(bytes: Uint8Array, holds: (value: unknown) => boolean): Result<T> {
  try {
    const value: unknown = JSON.parse(utf8.read(bytes));
    return holds(value) ? success(value as T) : failure("the file holds something else");
  } catch {
    return failure("the file cannot be read");
  }
}

/** The card of an event, or the file that is needed next to come to it. */
export function cardOf(story: TiledStory, store: Pick<FileStore, "get">, number: number): { readonly card: Card | null; readonly needs: FileRequest<unknown> | null } {
  const { cards } = story;
  let name = cards.page;
  for (const place of pathToName(cards.files, Math.floor(number / cards.size))) {
    const request = namesRequest(name);
    const names = store.get(request);
    if (names === undefined) return { card: null, needs: request };
    name = names[place] ?? "";
  }
  const request = cardsRequest(name);
  const card = store.get(request)?.[number % cards.size];
  // A file that is used is wanted all the same, so that it is kept.
  return { card: card === undefined ? null : cardViewer(story, card), needs: request };
}
