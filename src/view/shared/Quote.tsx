import type { ReactNode } from "react";
import type { Stretch } from "../../domain/evidence/differingWords.ts";
import { useHits } from "../find/Marked.tsx";
import { splitEditorialMarks } from "../../domain/evidence/editorialMarks.ts";
import { useWords } from "../ViewerContext.tsx";
import { useForeign } from "./useForeign.ts";

/**
 * A document's words and nothing else. The marks around them are drawn, not written, and only where the words have no marks of their own: two
 * kinds of marks, one the document's and one ours, would be taken for one another. `marked`: the same words, with those that differ elsewhere;
 * without it, those that the reader looks for are marked. `language`: the document's.
 */
export function Quote({ text, language, cite, marked }: { text: string; language: string; cite?: string | undefined; marked?: readonly Stretch[] }) {
  const { quote: titles } = useWords().shared;
  const foreign = useForeign();
  const hits = useHits(text);
  const stretches: readonly Part[] = marked?.map(({ text: part, differs }) => ({ text: part, look: differs ? "Differs" : null }))
    ?? hits.map(({ text: part, hit }) => ({ text: part, look: hit ? "Hit" : null }));
  return (
    <blockquote cite={cite} className={/[“”"]/.test(text) ? undefined : "Quote-marked"} {...foreign(language)}>
      {splitEditorialMarks(text).map(({ text: part, start, kind }) => {
        const words = drawn(stretches, start, start + part.length);
        if (kind === "words") return words;
        return (
          <span key={start} className="Editorial" title={kind === "added" ? titles.added : titles.leftOut}>
            {words}
          </span>
        );
      })}
    </blockquote>
  );
}

interface Part {
  readonly text: string;
  readonly look: "Differs" | "Hit" | null;
}

/** What of the stretches lies between two places of the text. */
function drawn(stretches: readonly Part[], from: number, to: number): readonly ReactNode[] {
  let end = 0;
  return stretches.flatMap(({ text, look }): readonly ReactNode[] => {
    const start = end;
    end += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (part === "") return [];
    return [look === null ? part : <mark key={start} className={look}>{part}</mark>];
  });
}
