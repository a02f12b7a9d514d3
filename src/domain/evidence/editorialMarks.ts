/** A part of a quotation: its words, or a mark that an editor has put among them. Joined, the parts are the quotation. */
export interface QuotePart {
  readonly text: string;
  readonly kind: "words" | "added" | "left out";
}

/** Dots, alone or in brackets, stand for words left out; anything else in square brackets was added. */
const MARK = /(\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3}|\[[^\]]*\])/u;

/** Tells the words of a quotation from editors' marks in it: `[are]`, `…`, `...`. */
export function splitEditorialMarks(quote: string): readonly QuotePart[] {
  return quote.split(MARK).flatMap((text, position): readonly QuotePart[] => {
    if (text === "") return [];
    if (position % 2 === 0) return [{ text, kind: "words" }];
    return [{ text, kind: /^[[(]?(?:…|\.{3})/u.test(text) ? "left out" : "added" }];
  });
}
