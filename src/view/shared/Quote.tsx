/**
 * A document's words and nothing else. The marks around them are drawn, not written, and only where the words have no marks of their own: two
 * kinds of marks, one the document's and one ours, would be taken for one another.
 */
export function Quote({ text, cite }: { text: string; cite?: string }) {
  return (
    <blockquote cite={cite} className={/[“”"]/.test(text) ? undefined : "Quote-marked"}>
      {text}
    </blockquote>
  );
}
