import { failure, success } from "../result.ts";
import type { Result } from "../result.ts";
import { BINS } from "./tileSpace.ts";
import type { TileAddress } from "./tileSpace.ts";

/** Events as columns, in the order of their numbers. Times are in ms since 1970; NaN where the evidence sets no such bound. */
export interface EventColumns {
  /** Events are numbered by group and, within a group, by knob: a stretch of time of one group is a stretch of numbers. */
  readonly number: Uint32Array;
  readonly knob: Float64Array;
  readonly startEarliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly endLatest: Float64Array;
  readonly importance: Float64Array;
  /** What each document does with the event, two bits a document (`stanceBits.ts`). */
  readonly stances: Uint32Array;
  readonly id: readonly string[];
  readonly label: readonly string[];
}

/** A tile of bins has the weightiest event of each of so many equal stretches, whatever its group: a narrow screen names one of each. Divides `BINS`. */
export const STRETCHES = 8;

/** How many levels below it a tile names tiles of: so a reader who opens a deep link asks for every third level only. */
export const LEVELS_NAMED = 3;
/** Two tiles on the first level below, four on the next, eight on the third. */
export const NAMES = 2 ** (LEVELS_NAMED + 1) - 2;

/**
 * One tile of a story's pyramid. `bins` counts its events and has the weightiest; `details` has every event, and nothing lies below it.
 */
export interface Tile {
  readonly kind: "bins" | "details";
  readonly address: TileAddress;
  /** By group: the number that its first event in the tile has, or would have, and how many it has there. */
  readonly firsts: Uint32Array;
  readonly totals: Uint32Array;
  /** By group and bin (`group * BINS + bin`). Empty in details. */
  readonly counts: Uint32Array;
  readonly events: EventColumns;
  /** Names of the tiles below, level by level (`nameIndex`); empty where there is none. */
  readonly below: readonly string[];
}

const MAGIC = 0x31_54_4c_53;
const TIMES = ["knob", "startEarliest", "startLatest", "endEarliest", "endLatest", "importance"] as const;

interface Head {
  readonly kind: Tile["kind"];
  readonly level: number;
  readonly index: number;
  readonly groups: number;
  readonly id: readonly string[];
  readonly label: readonly string[];
  readonly below: readonly string[];
}

/** Reads and writes UTF-8, which the language alone cannot: `TextDecoder` and `TextEncoder` belong to the platform. */
export interface Utf8 {
  readonly read: (bytes: Uint8Array) => string;
  readonly write: (text: string) => Uint8Array;
}

/** Where the name of a tile stands in `below` of one that lies one to `LEVELS_NAMED` levels above it. */
export function nameIndex(above: TileAddress, below: TileAddress): number {
  const depth = below.level - above.level;
  return 2 ** depth - 2 + (below.index - above.index * 2 ** depth);
}

/**
 * A tile as bytes: a sign, the length of the head, the head as JSON (padded to eight bytes), then the columns, little-endian as every
 * platform that runs browsers is.
 */
export function encodeTile(tile: Tile, utf8: Utf8): Uint8Array {
  const { kind, address, firsts, totals, counts, events, below } = tile;
  const head: Head = { kind, ...address, groups: firsts.length, id: events.id, label: events.label, below };
  const text = utf8.write(JSON.stringify(head));
  const begins = padded(8 + text.length);
  const columns = [...TIMES.map((name) => events[name]), events.number, events.stances, firsts, totals, counts];
  const bytes = new Uint8Array(begins + columns.reduce((sum, { byteLength }) => sum + byteLength, 0));
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, text.length]);
  bytes.set(text, 8);
  let at = begins;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return bytes;
}

/** The tile that bytes hold; fails, with the reason, where they are not one. The columns share the memory of `bytes`. */
export function decodeTile(bytes: Uint8Array, utf8: Utf8): Result<Tile> {
  if (bytes.byteOffset % 8 !== 0) return decodeTile(bytes.slice(), utf8);
  if (bytes.byteLength < 8) return failure("the tile ends before its head");
  const [magic, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (magic !== MAGIC) return failure("this is no tile");
  const begins = padded(8 + length);
  if (begins > bytes.byteLength) return failure("the tile ends within its head");
  let head: Head;
  try {
    head = JSON.parse(utf8.read(bytes.subarray(8, 8 + length))) as Head;
  } catch {
    return failure("the tile's head cannot be read");
  }
  const { kind, level, index, groups, id, label, below } = head;
  const binned = kind === "bins" ? groups * BINS : 0;
  const expected = begins + label.length * (TIMES.length * 8 + 8) + (2 * groups + binned) * 4;
  if (expected !== bytes.byteLength) return failure(`the tile has ${bytes.byteLength} bytes and should have ${expected}`);
  let at = bytes.byteOffset + begins;
  const column = <T extends Float64Array | Uint32Array>(type: new (buffer: ArrayBufferLike, at: number, length: number) => T, count: number, size: number): T => {
    const values = new type(bytes.buffer, at, count);
    at += count * size;
    return values;
  };
  const times = Object.fromEntries(TIMES.map((name) => [name, column(Float64Array, label.length, 8)])) as unknown as Pick<EventColumns, (typeof TIMES)[number]>;
  const number = column(Uint32Array, label.length, 4);
  const stances = column(Uint32Array, label.length, 4);
  const firsts = column(Uint32Array, groups, 4);
  const totals = column(Uint32Array, groups, 4);
  const counts = column(Uint32Array, binned, 4);
  return success({ kind, address: { level, index }, firsts, totals, counts, events: { ...times, number, stances, id, label }, below });
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
