/** A part of a quotation: its words, or a mark that an editor has put among them. Joined, the parts are the quotation. */
export interface QuotePart {
  readonly text: string;
  /** Where it begins in the quotation. */
  readonly start: number;
  readonly kind: "words" | "added" | "left out";
}

/** Dots, alone or in brackets, stand for words left out; anything else in square brackets was added. */
const MARK = /(\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3}|\[[^\]]*\])/u;

/** Tells the words of a quotation from editors' marks in it: `[are]`, `…`, `...`. */
export function splitEditorialMarks(quote: string): readonly QuotePart[] {
  let end = 0;
  return quote.split(MARK).flatMap((text, position): readonly QuotePart[] => {
    const start = end;
    end += text.length;
    if (text === "") return [];
    // Splitting by a pattern in brackets gives what lies between the marks and the marks, in turn.
    if (position % 2 === 0) return [{ text, start, kind: "words" }];
    return [{ text, start, kind: /^[[(]?(?:…|\.{3})/u.test(text) ? "left out" : "added" }];
  });
}
