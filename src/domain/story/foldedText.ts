/** A text as it is searched, with the way back to where each of its UTF-16 units came from. */
export interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`: where the character that it stands for begins and ends in the text (end excluded). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a word may be found from here: at its beginning, or anywhere in a script that writes no spaces. */
  readonly begins: readonly boolean[];
}

/** A stretch of a text: UTF-16 units, end excluded. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
/** Marks, and what writers do not agree on: “O’Neill” and “ONeill” are one word, as are “re-election” and “reelection”. */
const DROPPED = /[\p{M}\u0640'’‘‛ʼʻ′`´\-‐‑\u00ad]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const TRAILING_MARKS = /\p{M}*/uy;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A character of a script that writes no spaces, or letters and digits of others as far as they stand together. */
const WORD_OR_CHARACTER = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, "gu");

const known = new Map<string, string>();

/** One character as it is compared: without case, diacritics, width, apostrophe and hyphen. It may become several, or none. */
function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = plain(plain(character).toLowerCase());
    known.set(character, folded);
  }
  return folded;
}

function plain(text: string): string {
  return [...text.normalize("NFKD").replace(DROPPED, "")].map((letter) => PLAIN[letter] ?? letter).join("");
}

/** A text without what a reader who looks for a word does not think of: case, diacritics, the kind of apostrophe or hyphen. Idempotent. */
export function fold(text: string): string {
  return [...text].map(foldCharacter).join("");
}

export function foldedText(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const begins: boolean[] = [];
  let at = 0;
  let boundary = true;
  for (const character of text) {
    const unspaced = character > "\u0dff" && UNSPACED.test(character);
    const letters = foldCharacter(character);
    for (let unit = 0; unit < letters.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
      begins.push(unit === 0 && (boundary || unspaced));
    }
    folded += letters;
    at += character.length;
    boundary = unspaced || !WORD_CHARACTER.test(character);
  }
  return { folded, starts, ends, begins };
}

/**
 * The words that a reader's query asks for, folded. What is written without spaces is divided as a dictionary would; characters that it leaves
 * alone are most often a name that it does not know (习|近平, 普|京), and stay together: several make a word, a single one belongs to the next.
 * Punctuation alone asks for nothing. Where the browser has no dictionary, each character that may be a word is looked for by itself.
 */
export function searchTerms(query: string): readonly string[] {
  // Firefox has it since 125, of 2024; types know only browsers that have.
  if ((Intl.Segmenter as unknown) === undefined) return [...new Set(fold(query).match(WORD_OR_CHARACTER) ?? [])];
  const terms: string[] = [];
  let name = "";
  for (const { segment, isWordLike } of new Intl.Segmenter("en", { granularity: "word" }).segment(fold(query))) {
    const alone = [...segment].length === 1 && UNSPACED.test(segment);
    if (alone) {
      name += segment;
      continue;
    }
    const joined = [...name].length === 1 && UNSPACED.test(segment);
    if (name !== "" && !joined) terms.push(name);
    if (isWordLike) terms.push(joined ? name + segment : segment);
    name = "";
  }
  if (name !== "") terms.push(name);
  return [...new Set(terms)];
}

/** Where words of a text begin with one of the terms, in the order of the text; what overlaps is one hit. A letter's marks belong to it. */
export function findHits(text: string, terms: readonly string[]): readonly Hit[] {
  if (terms.length === 0) return [];
  const searched = foldedText(text);
  const hits = terms.flatMap((term) =>
    positionsOf(searched, term).map((position): Hit => {
      TRAILING_MARKS.lastIndex = searched.ends[position + term.length - 1]!;
      TRAILING_MARKS.test(text);
      return { start: searched.starts[position]!, end: TRAILING_MARKS.lastIndex };
    }),
  );
  const merged: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else merged.push(hit);
  }
  return merged;
}

function positionsOf({ folded, begins }: FoldedText, term: string): readonly number[] {
  const positions: number[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) if (begins[at]) positions.push(at);
  return positions;
}

/** Texts made ready once, to be asked for many terms. */
export function searchable(texts: readonly string[]): (term: string) => boolean {
  const ready = texts.map(foldedText);
  return (term) => ready.some((text) => positionsOf(text, term).length > 0);
}
