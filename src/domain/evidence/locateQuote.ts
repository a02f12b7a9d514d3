import type { Evidence } from "./citation.ts";

/** The only normalisation that a quotation and its document undergo: Unicode NFC, and runs of white space become one space. */
export function normaliseText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Where a quotation stands: offsets in UTF-16 code units of the normalised text, end excluded. */
export type QuoteLocation =
  | { readonly kind: "found"; readonly start: number; readonly end: number }
  | { readonly kind: "ambiguous"; readonly count: number }
  | { readonly kind: "missing"; readonly nearest: string };

/** Finds a quotation in a normalised document. It is exact: a near miss is `missing`, with the nearest text to help the editor. */
export function locateQuote(evidence: Pick<Evidence, "quote" | "prefix" | "suffix">, normalisedDocument: string): QuoteLocation {
  const quote = normaliseText(evidence.quote);
  const before = contextOf(evidence.prefix, quote, "prefix");
  const after = contextOf(evidence.suffix, quote, "suffix");
  const needle = before + quote + after;
  const starts: number[] = [];
  if (needle !== "") {
    for (let at = normalisedDocument.indexOf(needle); at >= 0; at = normalisedDocument.indexOf(needle, at + 1)) starts.push(at + before.length);
  }
  const [start] = starts;
  if (start === undefined) return { kind: "missing", nearest: nearestText(needle, normalisedDocument) };
  if (starts.length > 1) return { kind: "ambiguous", count: starts.length };
  return { kind: "found", start, end: start + quote.length };
}

/** A prefix keeps its closing space and a suffix its opening one: `“` directly before a word is not `“ `. */
function contextOf(context: string | undefined, quote: string, side: "prefix" | "suffix"): string {
  if (context === undefined || quote === "") return "";
  const folded = context.normalize("NFC").replace(/\s+/gu, " ");
  return side === "prefix" ? folded.trimStart() : folded.trimEnd();
}

/** The stretch of the text at the least edit distance from the needle (Sellers, 1980), widened to whole words. */
export function nearestText(needle: string, text: string): string {
  const rows = needle.length;
  if (rows === 0 || text.length === 0) return "";
  let costs = Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Array<number>(rows + 1).fill(0);
  let best = { cost: Infinity, start: 0, end: 0 };
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = [0];
    const nextStarts = [column];
    for (let row = 1; row <= rows; row += 1) {
      const replace = costs[row - 1]! + (needle[row - 1] === text[column - 1] ? 0 : 1);
      const skip = costs[row]! + 1;
      const insert = nextCosts[row - 1]! + 1;
      const cost = Math.min(replace, skip, insert);
      nextCosts.push(cost);
      nextStarts.push(cost === replace ? (row === 1 ? column - 1 : starts[row - 1]!) : cost === skip ? starts[row]! : nextStarts[row - 1]!);
    }
    costs = nextCosts;
    starts = nextStarts;
    if (costs[rows]! < best.cost) best = { cost: costs[rows]!, start: starts[rows]!, end: column };
  }
  let { start, end } = best;
  while (start > 0 && text[start - 1] !== " ") start -= 1;
  while (end < text.length && text[end] !== " ") end += 1;
  return text.slice(start, end);
}
