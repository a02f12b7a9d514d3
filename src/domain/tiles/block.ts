import { firstAtLeast } from "./binarySearch.ts";
import type { EventColumns, Tile } from "./tile.ts";
import { numberAt } from "./countAround.ts";
import { BINS, extentOfTile, rangeOfTile } from "./tileSpace.ts";
import type { TileAddress, TileSpace } from "./tileSpace.ts";

/** What is drawn of one address: how many events each group has in each bin, and those that may be drawn one by one. */
export interface Block {
  readonly address: TileAddress;
  /** By group: the number that its first event here has, or would have; those that follow have the numbers that follow. */
  readonly firsts: Uint32Array;
  readonly totals: Uint32Array;
  /** By group and bin (`group * BINS + bin`). */
  readonly counts: Uint32Array;
  /** By group: places in `events`, the weightiest first. */
  readonly candidates: readonly (readonly number[])[];
  readonly events: EventColumns;
}

/** The block of an address, from its own tile or from one above it that has every event. At most some hundred events are looked at. */
export function blockOf(space: TileSpace, tile: Tile, address: TileAddress): Block {
  return tile.kind === "bins" ? fromBins(tile) : fromDetails(space, tile, address);
}

/** The block of an address at which nothing happens. `above`: the lowest tile above it, which still knows what lies before. */
export function emptyBlock(above: Tile, address: TileAddress): Block {
  const groups = above.firsts.length;
  const none = new Float64Array(0);
  const firsts = Uint32Array.from({ length: groups }, (_, group) => numberAt(above, group, rangeOfTile(address).from));
  return {
    address, firsts,
    totals: new Uint32Array(groups), counts: new Uint32Array(groups * BINS),
    candidates: Array.from({ length: groups }, () => []),
    events: {
      number: new Uint32Array(0), stances: new Uint32Array(0), id: [], label: [],
      knob: none, startEarliest: none, startLatest: none, endEarliest: none, endLatest: none, importance: none,
    },
  };
}

function fromBins(tile: Tile): Block {
  const { address, firsts, totals, counts, events } = tile;
  return { address, firsts, totals, counts, candidates: weightiestFirst(tile), events };
}

function fromDetails(space: TileSpace, tile: Tile, address: TileAddress): Block {
  const { events } = tile;
  const extent = extentOfTile(space, address);
  const binMs = (extent.to - extent.from) / BINS;
  const groups = tile.firsts.length;
  const firsts = new Uint32Array(groups);
  const totals = new Uint32Array(groups);
  const counts = new Uint32Array(groups * BINS);
  let begins = 0;
  const candidates = weightiestFirst(tile).map((places, group) => {
    const ends = begins + tile.totals[group]!;
    const from = firstAtLeast(events.knob, extent.from, begins, ends);
    const to = firstAtLeast(events.knob, extent.to, from, ends);
    firsts[group] = tile.firsts[group]! + (from - begins);
    totals[group] = to - from;
    for (let place = from; place < to; place += 1) counts[group * BINS + Math.min(BINS - 1, Math.floor((events.knob[place]! - extent.from) / binMs))]! += 1;
    begins = ends;
    const within: number[] = [];
    for (const place of places) if (place >= from && place < to) within.push(place);
    return within;
  });
  return { address, firsts, totals, counts, candidates, events };
}

const weighed = new WeakMap<Tile, readonly (readonly number[])[]>();

/** By group the places of a tile's events, the weightiest first: sorted once, not for every block that is made of the tile. */
function weightiestFirst(tile: Tile): readonly (readonly number[])[] {
  const known = weighed.get(tile);
  if (known !== undefined) return known;
  const { firsts, totals, events: { number, importance } } = tile;
  const sorted = Array.from(firsts, (first, group) => {
    const from = firstAtLeast(number, first, 0, number.length);
    const to = firstAtLeast(number, first + totals[group]!, from, number.length);
    return Array.from({ length: to - from }, (_, step) => from + step).sort((a, b) => importance[b]! - importance[a]! || a - b);
  });
  weighed.set(tile, sorted);
  return sorted;
}
