import { foldedWords } from "./foldedWords.ts";
import type { FoldedWord } from "./foldedWords.ts";

/** A part of a text. The parts of a text, joined, are that text. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** One word of either text, by its place, as an alignment pairs them. */
type Pair = readonly [number, number];

/** What a pair of equal words and one of akin words weigh; that two pairs stand side by side decides only between alignments of one weight. */
const EQUAL = 2000;
const AKIN = 1000;
const SIDE_BY_SIDE = 1;

/** From this share of its letters on, counted from both ends, one word is taken for a spelling or form of another: “conductive”, “conducive”. */
const AKIN_SHARE = 0.75;

/** Texts that share fewer words, or a smaller share of the shorter text, are about different things: to mark all of both says nothing. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;

/** What stands beyond the first or last shared word is another wording if no longer than this share of what is shared, else another excerpt. */
const LONGEST_END = 0.5;

/**
 * Marks in each text the words that differ from the text of another group which it shares most with (the first of several). Texts of one group
 * are not compared. Case, punctuation and the style of quotation marks are no difference; nor is anything where too little is shared.
 *
 * `endsCount`: whether a text that merely begins earlier or ends later differs thereby. It does where the documents made the cut, not where we did.
 */
export function differingWords(groups: readonly (readonly string[])[], { endsCount }: { readonly endsCount: boolean }): readonly (readonly (readonly Stretch[])[])[] {
  const words = groups.map((texts) => texts.map((text) => foldedWords(text)));
  return groups.map((texts, group) =>
    texts.map((text, position) => {
      const own = words[group]![position]!;
      const others = words.filter((_, other) => other !== group).flat();
      const alignments = others.map((other) => {
        const pairs = alignWords(own, other);
        return { other, pairs, shared: sharedBetween(own, other, pairs) };
      });
      const [first, ...rest] = alignments;
      if (first === undefined) return [{ text, differs: false }];
      const nearest = rest.reduce((most, next) => (next.shared > most.shared ? next : most), first);
      const enough = nearest.shared >= LEAST_SHARED && nearest.shared >= LEAST_SHARE * Math.min(own.length, nearest.other.length);
      return stretchesOf(text, own, enough ? differingIn(own, nearest.other, nearest.pairs, nearest.shared, endsCount) : new Set());
    }),
  );
}

/** The heaviest common subsequence of two lists of words, from front to back. */
export function alignWords(a: readonly Pick<FoldedWord, "folded">[], b: readonly Pick<FoldedWord, "folded">[]): readonly Pair[] {
  const table = () => Array.from({ length: a.length + 2 }, () => new Array<number>(b.length + 2).fill(0));
  /** The most that the words from here on can weigh; and if these two are a pair. */
  const best = table();
  const paired = table();
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const weight = likeness(a[i]!.folded, b[j]!.folded);
      const next = paired[i + 1]![j + 1]!;
      paired[i]![j] = weight === 0 ? 0 : weight + Math.max(best[i + 1]![j + 1]!, next === 0 ? 0 : next + SIDE_BY_SIDE);
      best[i]![j] = Math.max(paired[i]![j]!, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  /** True after a pair whose weight counts on the next one to stand beside it. */
  let bound = false;
  while (best[i]![j]! > 0) {
    if (bound || best[i]![j] === paired[i]![j]) {
      pairs.push([i, j]);
      const next = paired[i + 1]![j + 1]!;
      bound = next > 0 && next + SIDE_BY_SIDE >= best[i + 1]![j + 1]!;
      i += 1;
      j += 1;
    } else if (best[i]![j] === best[i + 1]![j]) i += 1;
    else j += 1;
  }
  return pairs;
}

function likeness(a: string, b: string): number {
  if (a === b) return EQUAL;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < AKIN_SHARE * longer.length) return 0;
  let front = 0;
  while (front < shorter.length && shorter[front] === longer[front]) front += 1;
  let back = 0;
  while (back < shorter.length - front && shorter.at(-1 - back) === longer.at(-1 - back)) back += 1;
  return (front + back) / longer.length >= AKIN_SHARE ? AKIN : 0;
}

/** In words; an akin pair is half of one. */
function sharedBetween(a: readonly FoldedWord[], b: readonly FoldedWord[], pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [i, j]) => sum + likeness(a[i]!.folded, b[j]!.folded), 0) / EQUAL;
}

/** The places of the words of `a` that differ from `b`. */
function differingIn(a: readonly FoldedWord[], b: readonly FoldedWord[], pairs: readonly Pair[], shared: number, endsCount: boolean): ReadonlySet<number> {
  const differing = new Set(pairs.filter(([i, j]) => a[i]!.folded !== b[j]!.folded).map(([i]) => i));
  const corners: readonly Pair[] = [[-1, -1], ...pairs, [a.length, b.length]];
  for (const [position, [i, j]] of corners.slice(0, -1).entries()) {
    const [nextI, nextJ] = corners[position + 1]!;
    const lengths = [nextI - i - 1, nextJ - j - 1];
    const atEnd = position === 0 || position === corners.length - 2;
    const counts = !atEnd || (Math.max(...lengths) <= LONGEST_END * shared && (endsCount || Math.min(...lengths) > 0));
    if (counts) for (let word = i + 1; word < nextI; word += 1) differing.add(word);
  }
  return differing;
}

/** Words that differ one after the other are one stretch, with what stands between them. */
function stretchesOf(text: string, words: readonly FoldedWord[], differing: ReadonlySet<number>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const [index, { start }] of words.entries()) {
    if (!differing.has(index) || differing.has(index - 1)) continue;
    let last = index;
    while (differing.has(last + 1)) last += 1;
    if (start > done) stretches.push({ text: text.slice(done, start), differs: false });
    done = words[last]!.end;
    stretches.push({ text: text.slice(start, done), differs: true });
  }
  if (done < text.length) stretches.push({ text: text.slice(done), differs: false });
  return stretches;
}
