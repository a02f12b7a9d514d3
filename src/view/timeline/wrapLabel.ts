import { labelWidth } from "./labelWidth.ts";

/** Chinese and Japanese may be broken before any of these, but a line neither ends with an opening sign nor begins with a closing one. */
const IDEOGRAPH = "\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const OPENING = "“‘（《〈「『【［(\\[«";
const CLOSING = "”’）》〉」』】］，。、；：！？…—·)\\]»,.;:!?%";
const PIECE = new RegExp(` *(?:[${OPENING}]*[${IDEOGRAPH}][${CLOSING}]*|[^ ${IDEOGRAPH}]*[^ ${IDEOGRAPH}${OPENING}]|[^ ])`, "gu");

/** A text's parts between which a line may be broken, each with the spaces before it: words, and single Chinese characters. */
export function piecesOf(text: string): readonly string[] {
  return [...text.matchAll(PIECE)].map(([piece]) => piece);
}

/** Breaks a text into lines no wider than `width` CSS pixels. A single word that is wider stands alone on its line. */
export function wrapLabel(text: string, fontSize: number, width: number): readonly string[] {
  return wrapPieces(piecesOf(text), fontSize, width);
}

/** Puts pieces onto lines no wider than `width` CSS pixels; a wider one stands alone. Always at least one line. */
export function wrapPieces(pieces: readonly string[], fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && labelWidth(last + piece, fontSize) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece.replace(/^ +/, ""));
  }
  return lines.length === 0 ? [""] : lines;
}
