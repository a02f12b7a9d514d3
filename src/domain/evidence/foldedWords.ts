/** A word of a normalised text, as it is compared, and where it stands there: UTF-16 code units, end excluded. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with an apostrophe, a hyphen, or a number’s point or comma inside: “Russia’s”, “re-election” and “2.5” are one word each. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:['’‘ʼ\-‐‑]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;
const INNER_MARKS = /['’‘ʼ\-‐‑]/gu;

/**
 * The words of a text between two offsets. Case, quotation marks and punctuation are folded away, an inner hyphen too, since houses
 * differ over “re-election”: what is left is what an editor's house style does not change.
 */
export function foldedWords(normalisedText: string, from = 0, to = normalisedText.length): readonly FoldedWord[] {
  return [...normalisedText.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: word.replace(INNER_MARKS, "").toLowerCase(),
    start: from + index,
    end: from + index + word.length,
  }));
}
