import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { findHits } from "../../domain/story/foldedText.ts";

/** What is marked in the texts below: none, but in a card that is found. */
export const NO_TERMS: readonly string[] = [];
export const MarkedTerms = createContext(NO_TERMS);

/** A text with what the reader looks for marked in it. */
export function Marked({ text }: { text: string }): ReactNode {
  const stretches = useHits(text);
  if (stretches.length < 2 && stretches[0]?.hit !== true) return text;
  return stretches.map(({ text: part, hit }, position) => (hit ? <mark key={position} className="Hit">{part}</mark> : part));
}

/** The whole of a text in stretches, those marked that are looked for. */
export function useHits(text: string): readonly { readonly text: string; readonly hit: boolean }[] {
  const terms = useContext(MarkedTerms);
  return useMemo(() => {
    const ends = findHits(text, terms).flatMap(({ start, end }) => [start, end]);
    return [...ends, text.length].flatMap((end, place) => {
      const part = text.slice(ends[place - 1] ?? 0, end);
      return part === "" ? [] : [{ text: part, hit: place % 2 === 1 }];
    });
  }, [text, terms]);
}
