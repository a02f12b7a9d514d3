import type { Block } from "./block.ts";
import { blockOf, emptyBlock } from "./block.ts";
import type { Tile } from "./tile.ts";
import type { TiledStory } from "./tiledStory.ts";
import { addressesIn, rangeOfTile } from "./tileSpace.ts";
import type { TileAddress, UnitRange } from "./tileSpace.ts";
import { lookUp } from "./tileTree.ts";
import type { Known, TilesAtHand } from "./tileTree.ts";

/** One block of the picture. */
export interface Piece {
  readonly key: string;
  readonly block: Block;
  /** What of the whole it is drawn for: the block's own range, or, while a finer one is on its way, a part of it. */
  readonly range: UnitRange;
  readonly exact: boolean;
}

/** What is to be drawn of a stretch, from what is at hand, and what is to be asked for. */
export interface Scene {
  readonly pieces: readonly Piece[];
  readonly wanted: readonly string[];
}

/**
 * The blocks of one level that a stretch touches. While one is on its way, that of a tile above stands for it, so that nothing vanishes. Costs O(log n) for each block,
 * and there are as many as fit the screen. A block is made once and kept as long as its tile.
 */
export function sceneOf(story: TiledStory, at: TilesAtHand, level: number, shown: UnitRange): Scene {
  const wanted = new Set<string>();
  const pieces: Piece[] = [];
  for (const address of addressesIn(level, shown)) {
    const known = lookUp(story.root, at, address);
    if (known === undefined) {
      wanted.add(story.root);
      continue;
    }
    if (known.kind === "wanted") wanted.add(known.name);
    pieces.push(pieceFor(story, address, known));
  }
  return { pieces, wanted: [...wanted] };
}

const blocks = new WeakMap<Tile, Map<string, Block>>();

function pieceFor(story: TiledStory, address: TileAddress, known: Known): Piece {
  const exact = known.kind !== "wanted";
  const drawn = known.kind === "wanted" && known.tile.kind === "bins" ? known.tile.address : address;
  const id = `${drawn.level}/${drawn.index}`;
  const made = blocks.get(known.tile) ?? new Map<string, Block>();
  blocks.set(known.tile, made);
  const block = made.get(id) ?? (known.kind === "empty" ? emptyBlock(known.tile, address) : blockOf(story.space, known.tile, drawn));
  made.set(id, block);
  return { key: exact ? id : `${id} for ${address.level}/${address.index}`, block, range: rangeOfTile(address), exact };
}
