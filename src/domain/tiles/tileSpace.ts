import { branded } from "../brand.ts";
import type { UtcMs } from "../brand.ts";
import type { Extent } from "../time/span.ts";
import { MINUTE } from "../time/wallClock.ts";

/** Into how many bins of equal length a tile divides its time. A power of two, so that two bins of one level are one of the level above. */
export const BINS = 64;

/** No tile is shorter than this: the timeline shows an hour at least, and a tile fills about half of it. */
const SHORTEST_TILE_MS = 16 * MINUTE;
/** Bins of this level still have numbers of 32 bits. Their tiles are that short within a thousand years. */
const DEEPEST = 25;

/**
 * The time that a story's tiles divide. Tile `index` of `level` holds `1 / 2^level` of the whole. The shortest bin, of the deepest level, is a whole
 * number of milliseconds, so that every boundary is an exact number.
 */
export interface TileSpace {
  readonly from: UtcMs;
  /** Length of the shortest bin in ms. */
  readonly binMs: number;
  readonly deepest: number;
}

export interface TileAddress {
  readonly level: number;
  readonly index: number;
}

/** Shares of the whole, from 0 to 1. The view has the same shape under the name `UnitStretch`. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** A space that holds every instant from the first to the last, the last included. */
export function tileSpaceFor({ from, to }: Extent): TileSpace {
  const length = to - from + 1;
  const deepest = Math.min(DEEPEST, Math.max(0, Math.floor(Math.log2(length / SHORTEST_TILE_MS))));
  return { from, deepest, binMs: Math.max(1, Math.ceil(length / (BINS * 2 ** deepest))) };
}

export function lengthOf({ binMs, deepest }: TileSpace): number {
  return binMs * BINS * 2 ** deepest;
}

/** The whole: what is shown of a story when all of it is. */
export function extentOfSpace(space: TileSpace): Extent {
  return { from: space.from, to: branded<UtcMs>(space.from + lengthOf(space)) };
}

/** The time of a tile, its end excluded. */
export function extentOfTile(space: TileSpace, { level, index }: TileAddress): Extent {
  const length = lengthOf(space) / 2 ** level;
  return { from: branded<UtcMs>(space.from + index * length), to: branded<UtcMs>(space.from + (index + 1) * length) };
}

export function rangeOfTile({ level, index }: TileAddress): UnitRange {
  return { from: index / 2 ** level, to: (index + 1) / 2 ** level };
}

/** The level whose tiles are at least `floor` and less than twice `floor` pixels long, where `shown` (a share of the whole) fills `pixels`. */
export function levelFor({ deepest }: TileSpace, shown: UnitRange, pixels: number, floor: number): number {
  const level = Math.floor(Math.log2(pixels / ((shown.to - shown.from) * floor)) + 1e-9);
  return Math.min(deepest, Math.max(0, level));
}

/**
 * The level to draw while a hand moves what is shown: `held`, the one drawn last, as long as its tiles are at least `floor` and less than four times as long; `level` is what
 * `levelFor` says. So marks stay in place for two levels instead of one, none is ever narrower than its label, and the finest come when the hand rests.
 */
export function heldLevel(held: number, level: number): number {
  if (level > held + 1) return level;
  return level < held ? Math.max(0, level - 1) : held;
}

/** The tiles of a level that a range touches, in order. */
export function addressesIn(level: number, { from, to }: UnitRange): readonly TileAddress[] {
  const tiles = 2 ** level;
  const first = Math.min(tiles - 1, Math.max(0, Math.floor(from * tiles)));
  const last = Math.min(tiles - 1, Math.max(first, Math.ceil(to * tiles) - 1));
  return Array.from({ length: last - first + 1 }, (_, step) => ({ level, index: first + step }));
}

/** The tile of an upper level that an address lies in. */
export function ancestorAt({ level, index }: TileAddress, upper: number): TileAddress {
  return { level: upper, index: Math.floor(index / 2 ** (level - upper)) };
}
