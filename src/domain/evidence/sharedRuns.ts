import type { FoldedWord } from "./foldedWords.ts";
import { suffixAutomaton } from "./suffixAutomaton.ts";

/** Words in a row that two documents share. Shorter ones occur by chance: “in the face of the” says nothing about a source. */
export const LEAST_WORDS = 6;

/** Offsets in a normalised text, as `locateQuote` gives them: UTF-16 code units, end excluded. */
export type TextRange = readonly [start: number, end: number];

/** A run of words in both documents that is longer on neither side. */
export interface SharedRun {
  readonly words: number;
  readonly at: readonly [TextRange, TextRange];
}

/** Ends of a state's strings, by the document they lie in and the word that follows. */
type Ends = readonly [first: Map<number, number[]>, second: Map<number, number[]>];

/**
 * Every run of at least `least` words that stands in both documents and would not match if it were one word longer on either side
 * (maximal exact matches), in the order of the first document. Words that one document repeats give one run for each pair of places.
 *
 * The suffix automaton of both texts, one after the other, groups the places that end alike; two places that meet in a state share exactly its
 * longest string. Linear in the number of words and of runs, but for the joining of places where a text repeats itself (smaller into larger).
 */
export function sharedRuns(first: readonly FoldedWord[], second: readonly FoldedWord[], least = LEAST_WORDS): readonly SharedRun[] {
  const symbols = new Map<string, number>();
  const symbolOf = ({ folded }: FoldedWord) => symbols.get(folded) ?? (symbols.set(folded, symbols.size), symbols.size - 1);
  // The texts are set apart and closed by two symbols that no word has, so that no run reaches over.
  const sequence = [...first.map(symbolOf), -1, ...second.map(symbolOf), -2];
  const states = suffixAutomaton(sequence);
  const found: { readonly ends: readonly [number, number]; readonly words: number }[] = [];

  const ends = states.map(({ prefixEnd }): Ends | null => {
    if (prefixEnd === null || prefixEnd === first.length || prefixEnd === sequence.length - 1) return null;
    const own = new Map([[sequence[prefixEnd + 1]!, [prefixEnd]]]);
    return prefixEnd < first.length ? [own, new Map()] : [new Map(), own];
  });
  for (const state of longestFirst(states.map(({ length }) => length))) {
    const { link } = states[state]!;
    const own = ends[state];
    ends[state] = null;
    const words = link < 0 ? 0 : states[link]!.length;
    if (words < least || own == null) continue;
    const gathered = ends[link];
    if (gathered == null) {
      ends[link] = own;
      continue;
    }
    // They differ in the word before, having come from different states; now the word after must differ too.
    const meet = (a: readonly [number, readonly number[]], b: readonly [number, readonly number[]]) => {
      if (a[0] !== b[0]) for (const end of a[1]) for (const other of b[1]) found.push({ ends: [end, other], words });
    };
    for (const a of gathered[0]) for (const b of own[1]) meet(a, b);
    for (const a of own[0]) for (const b of gathered[1]) meet(a, b);
    ends[link] = [joined(gathered[0], own[0]), joined(gathered[1], own[1])];
  }

  const rangeIn = (words: readonly FoldedWord[], end: number, length: number): TextRange => [words[end - length + 1]!.start, words[end]!.end];
  return found
    .map(({ ends: [a, b], words }): SharedRun => ({ words, at: [rangeIn(first, a, words), rangeIn(second, b - first.length - 1, words)] }))
    .sort((a, b) => a.at[0][0] - b.at[0][0] || a.at[1][0] - b.at[1][0] || a.words - b.words);
}

/** How many words of a document stand in some run, each counted once, however many runs overlap there. */
export function countShared(words: readonly FoldedWord[], runs: readonly SharedRun[], side: 0 | 1): number {
  const ranges = runs.map(({ at }) => at[side]).sort(([a], [b]) => a - b);
  let count = 0;
  let reached = -1;
  let next = 0;
  for (const { start, end } of words) {
    for (let range = ranges[next]; range !== undefined && range[0] <= start; range = ranges[next]) {
      reached = Math.max(reached, range[1]);
      next += 1;
    }
    if (end <= reached) count += 1;
  }
  return count;
}

/** Positions of the lengths, the greatest length first, by counting. */
function longestFirst(lengths: readonly number[]): readonly number[] {
  const byLength: number[][] = [];
  lengths.forEach((length, position) => (byLength[length] ??= []).push(position));
  return byLength.reverse().flat();
}

function joined(a: Map<number, number[]>, b: Map<number, number[]>): Map<number, number[]> {
  const [larger, smaller] = a.size >= b.size ? [a, b] : [b, a];
  for (const [symbol, ends] of smaller) {
    const there = larger.get(symbol) ?? [];
    const [longer, shorter] = there.length >= ends.length ? [there, ends] : [ends, there];
    for (const end of shorter) longer.push(end);
    larger.set(symbol, longer);
  }
  return larger;
}
