/** Numbers of events as bits, with running sums, so that those of any stretch of numbers are counted in a constant number of steps. */
export interface EventSet {
  readonly bits: Uint32Array;
  /** How many bits are set before each word. */
  readonly before: Uint32Array;
  readonly total: number;
}

const WORD = 32;

/** Events gathered from lists that come one after another, each looked at once. */
export class GrowingSet {
  readonly #bits: Uint32Array;
  readonly #taken = new Set<string>();

  /** `size`: how many events there are. */
  constructor(size: number) {
    this.#bits = new Uint32Array(Math.ceil(size / WORD));
  }

  /** Adds what a part of an index has, unless the part with this name was added before. */
  add(part: string, lists: () => readonly Uint32Array[]): void {
    if (this.#taken.has(part)) return;
    this.#taken.add(part);
    for (const list of lists()) setAll(this.#bits, list);
  }

  /** The events so far. */
  set(): EventSet {
    return withSums(this.#bits.slice());
  }
}

/** In as few steps as there can be: it runs once over a third of all events, before the browser has compiled it well. A shift counts modulo 32 by itself. */
function setAll(bits: Uint32Array, numbers: Uint32Array): void {
  const { length } = numbers;
  for (let at = 0; at < length; at += 1) {
    const number = numbers[at]!;
    bits[number >>> 5]! |= 1 << number;
  }
}

/** The events that are in both of two sets. */
export function intersect(a: EventSet, b: EventSet): EventSet {
  const bits = a.bits.slice();
  for (let word = 0; word < bits.length; word += 1) bits[word]! &= b.bits[word]!;
  return withSums(bits);
}

/** A stretch of numbers, its end excluded. */
export function stretchSet(size: number, stretches: readonly (readonly [from: number, to: number])[]): EventSet {
  const bits = new Uint32Array(Math.ceil(size / WORD));
  for (const [from, to] of stretches) for (let number = from; number < to; number += 1) bits[number >>> 5]! |= 1 << (number & 31);
  return withSums(bits);
}

function withSums(bits: Uint32Array): EventSet {
  const before = new Uint32Array(bits.length);
  let total = 0;
  for (let word = 0; word < bits.length; word += 1) {
    before[word] = total;
    total += ones(bits[word]!);
  }
  return { bits, before, total };
}

export function has({ bits }: EventSet, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** How many events of the set have a number from `from` up to `to`, `to` excluded. */
export function countIn(set: EventSet, from: number, to: number): number {
  return countBefore(set, to) - countBefore(set, from);
}

function countBefore({ bits, before, total }: EventSet, number: number): number {
  const word = number >>> 5;
  if (word >= bits.length) return total;
  return before[word]! + ones(bits[word]! & ((1 << (number & 31)) - 1));
}

/** The event at a place (from 0) among those of the set, in the order of numbers; undefined beyond the last. Halving: O(log n). */
export function nthOf({ bits, before, total }: EventSet, place: number): number | undefined {
  if (place < 0 || place >= total) return undefined;
  let [low, high] = [0, bits.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  let rest = place - before[low]!;
  for (let bit = 0; bit < WORD; bit += 1) {
    if ((bits[low]! & (1 << bit)) === 0) continue;
    if (rest === 0) return low * WORD + bit;
    rest -= 1;
  }
  return undefined;
}

/** Bits that are set in a word (the well-known parallel sum). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
