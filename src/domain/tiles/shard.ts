import { failure, success } from "../result.ts";
import type { Result } from "../result.ts";
import type { Utf8 } from "./tile.ts";

/** A part of an index: keys (folded words, ids of events, facets) in order, and the numbers of the events that each leads to, ascending. */
export interface Shard {
  readonly keys: readonly string[];
  readonly numbers: readonly Uint32Array[];
}

/**
 * All shards of an index by the first key of each. A key with more events than a shard holds goes on in the next shards, whose first key it
 * then is too.
 */
export interface ShardIndex {
  readonly firstKeys: readonly string[];
  readonly names: readonly string[];
}

/** The greatest character of UTF-16: nothing that begins with a text comes after the text with this at its end. */
const LAST = "\uffff";

/** Names of the shards that may hold keys with this beginning, in order. */
export function shardsFor({ firstKeys, names }: ShardIndex, beginning: string): readonly string[] {
  const from = Math.max(0, firstAtLeast(firstKeys, beginning) - 1);
  return names.slice(from, Math.max(from, firstAtLeast(firstKeys, beginning + LAST)));
}

/** Numbers of the events behind every key of a shard with this beginning; with `whole`, behind the very key. */
export function numbersFor({ keys, numbers }: Shard, beginning: string, whole = false): readonly Uint32Array[] {
  const found: Uint32Array[] = [];
  for (let at = firstAtLeast(keys, beginning); at < keys.length && keys[at]!.startsWith(beginning); at += 1) {
    if (!whole || keys[at] === beginning) found.push(numbers[at]!);
  }
  return found;
}

function firstAtLeast(sorted: readonly string[], text: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * A shard as bytes: the length of its head (four bytes), the head as JSON (keys, and how many numbers each has), then the numbers. Each is written as its
 * distance from the one before, seven bits a byte, the least first; the eighth bit says that more follow.
 */
export function encodeShard({ keys, numbers }: Shard, utf8: Utf8): Uint8Array {
  const head = utf8.write(JSON.stringify({ keys, counts: numbers.map(({ length }) => length) }));
  const body = new Uint8Array(numbers.reduce((sum, list) => sum + list.length * 5, 0));
  let length = 0;
  for (const list of numbers) {
    let previous = 0;
    for (const number of list) {
      let rest = number - previous;
      previous = number;
      while (rest > 127) {
        body[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      body[length++] = rest;
    }
  }
  const bytes = new Uint8Array(4 + head.length + length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(body.subarray(0, length), 4 + head.length);
  return bytes;
}

/** The shard that bytes hold; fails, with the reason, where they are not one. */
export function decodeShard(bytes: Uint8Array, utf8: Utf8): Result<Shard> {
  if (bytes.byteLength < 4) return failure("the part of the index ends before its head");
  const begins = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (begins > bytes.byteLength) return failure("the part of the index ends within its head");
  let head: { readonly keys: readonly string[]; readonly counts: readonly number[] };
  try {
    head = JSON.parse(utf8.read(bytes.subarray(4, begins))) as typeof head;
  } catch {
    return failure("the head of a part of the index cannot be read");
  }
  let at = begins;
  const numbers = head.counts.map((count) => {
    const list = new Uint32Array(count);
    let previous = 0;
    for (let place = 0; place < count; place += 1) {
      let shift = 0;
      let distance = 0;
      for (;;) {
        const byte = bytes[at++] ?? 0;
        distance |= (byte & 127) << shift;
        if (byte < 128) break;
        shift += 7;
      }
      previous += distance;
      list[place] = previous;
    }
    return list;
  });
  return at === bytes.byteLength ? success({ keys: head.keys, numbers }) : failure("the part of the index has not the length that it should have");
}
