import { foldedText } from "../story/foldedText.ts";

/** Longest part of a word that is indexed, in UTF-16 units of its folded form. A search for more finds by this much. */
export const LONGEST_WORD = 24;

const WORD_UNIT = /[\p{L}\p{N}]/u;

/**
 * The words that a text is found by, folded as a search is: from every place where a word may begin to the end of that word. “Re-election” is found by
 * “reelection” and “election”; in a script without spaces a word begins at every character, and a few that follow belong to it.
 */
export function searchWords(text: string): readonly string[] {
  const { folded, begins } = foldedText(text);
  const words = new Set<string>();
  for (let at = 0; at < folded.length; at += 1) {
    if (!begins[at] || !WORD_UNIT.test(String.fromCodePoint(folded.codePointAt(at)!))) continue;
    let end = at;
    while (end < folded.length && end - at < LONGEST_WORD) {
      const character = String.fromCodePoint(folded.codePointAt(end)!);
      if (!WORD_UNIT.test(character)) break;
      end += character.length;
    }
    words.add(folded.slice(at, end));
  }
  return [...words];
}
