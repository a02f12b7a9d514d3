/** Numbers of events as bits, with running sums, so that those of any stretch of numbers are counted in a constant number of steps. */
export interface EventSet {
  readonly bits: Uint32Array;
  /** How many bits are set before each word. */
  readonly before: Uint32Array;
  readonly total: number;
}

const WORD = 32;

/** The events that every one of the lists of lists names: each list of lists is a choice (any of them), and all choices must agree. `size`: how many events there are. */
export function eventSet(size: number, choices: readonly (readonly Uint32Array[])[]): EventSet {
  const words = Math.ceil(size / WORD);
  const [first = [], ...others] = choices;
  const bits = union(words, first);
  for (const choice of others) {
    const other = union(words, choice);
    for (let word = 0; word < words; word += 1) bits[word]! &= other[word]!;
  }
  return withSums(bits);
}

/** The events of two sets that are in both, or (`without`) in the first alone. */
export function intersect(a: EventSet, b: EventSet): EventSet {
  return withSums(a.bits.map((word, at) => word & b.bits[at]!));
}

/** A stretch of numbers, its end excluded. */
export function stretchSet(size: number, stretches: readonly (readonly [from: number, to: number])[]): EventSet {
  const bits = new Uint32Array(Math.ceil(size / WORD));
  for (const [from, to] of stretches) for (let number = from; number < to; number += 1) bits[number >>> 5]! |= 1 << (number & 31);
  return withSums(bits);
}

function union(words: number, lists: readonly Uint32Array[]): Uint32Array {
  const bits = new Uint32Array(words);
  for (const list of lists) for (const number of list) bits[number >>> 5]! |= 1 << (number & 31);
  return bits;
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
