import type { Tile } from "./tile.ts";
import { LEVELS_NAMED, nameIndex } from "./tile.ts";
import { ancestorAt } from "./tileSpace.ts";
import type { TileAddress } from "./tileSpace.ts";

/** The tiles that are at hand, by name. */
export type TilesAtHand = (name: string) => Tile | undefined;

/** What is known of the events at an address. */
export type Known =
  /** `tile` has them: it is the tile of the address, or one above it with every event. */
  | { readonly kind: "here"; readonly tile: Tile }
  /** There are none. `tile` is the lowest above the address. */
  | { readonly kind: "empty"; readonly tile: Tile }
  /** The file `name` is needed first; `tile`, the lowest at hand above the address, is coarser. */
  | { readonly kind: "wanted"; readonly name: string; readonly tile: Tile };

/**
 * Goes down from the uppermost tile to an address, three levels at a step: O(log n) steps, however many events there are. Undefined while the uppermost
 * tile itself is not at hand.
 */
export function lookUp(root: string, at: TilesAtHand, address: TileAddress): Known | undefined {
  let tile = at(root);
  if (tile === undefined) return undefined;
  while (tile.kind === "bins" && tile.address.level < address.level) {
    const next = nameTowards(tile, address);
    if (next === null) return { kind: "empty", tile };
    const below = at(next);
    if (below === undefined) return { kind: "wanted", name: next, tile: nearestBelow(tile, at, address) };
    tile = below;
  }
  return { kind: "here", tile };
}

/** The name of the lowest tile on the way that this one knows; null where there is no event. */
function nameTowards(tile: Tile, address: TileAddress): string | null {
  const { level } = tile.address;
  for (let lower = Math.min(address.level, level + LEVELS_NAMED); lower > level; lower -= 1) {
    const name = tile.below[nameIndex(tile.address, ancestorAt(address, lower))];
    if (name !== undefined && name !== "") return name;
  }
  return null;
}

/** Of the tiles between, which are not needed but may be there still, the lowest. */
function nearestBelow(tile: Tile, at: TilesAtHand, address: TileAddress): Tile {
  for (let lower = Math.min(address.level, tile.address.level + LEVELS_NAMED) - 1; lower > tile.address.level; lower -= 1) {
    const between = at(tile.below[nameIndex(tile.address, ancestorAt(address, lower))] ?? "");
    if (between !== undefined) return between;
  }
  return tile;
}
