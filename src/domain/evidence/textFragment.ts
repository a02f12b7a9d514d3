import type { Evidence } from "./citation.ts";

/**
 * The address of a sentence: `url#:~:text=…` (WICG URL Fragment Text Directives). Long quotations are given by their first
 * and last words, because a page's markup may break a long run but seldom a short one.
 */
export function textFragment(url: string, evidence: Pick<Evidence, "quote" | "prefix" | "suffix">): string {
  const words = evidence.quote.trim().split(/\s+/);
  const text = words.length <= 8 ? encode(words.join(" ")) : `${encode(words.slice(0, 4).join(" "))},${encode(words.slice(-4).join(" "))}`;
  const prefix = evidence.prefix === undefined ? "" : `${encode(evidence.prefix.trim())}-,`;
  const suffix = evidence.suffix === undefined ? "" : `,-${encode(evidence.suffix.trim())}`;
  return `${url}#:~:text=${prefix}${text}${suffix}`;
}

/** Percent-encodes also the hyphen, which the syntax of text directives reserves. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
