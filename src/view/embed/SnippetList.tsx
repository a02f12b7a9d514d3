import { useId, useState } from "react";
import { useCopy } from "../shared/useCopy.ts";
import { useWords } from "../ViewerContext.tsx";
import type { Snippet } from "./embedSnippets.ts";

/** One way into an article at a time, with what to paste. */
export function SnippetList({ snippets }: { snippets: readonly Snippet[] }) {
  const { takeAway: words } = useWords();
  const [chosen, setChosen] = useState("frame");
  const [outcome, copy] = useCopy();
  const id = useId();
  const snippet = snippets.find((each) => each.id === chosen) ?? snippets[0]!;
  return (
    <div className="SnippetList">
      <div className="Segments" role="group" aria-label={words.paste}>
        <span className="Segments-options">
          {snippets.map((each) => (
            <button key={each.id} type="button" aria-pressed={each === snippet} onClick={() => setChosen(each.id)}>
              {each.name}
            </button>
          ))}
        </span>
      </div>
      <p id={id}>{snippet.about}</p>
      <textarea readOnly aria-label={words.toPaste(snippet.name)} aria-describedby={id} value={snippet.text} rows={6} spellCheck={false} onFocus={({ target }) => target.select()} />
      <p>
        <button type="button" className="Pill" onClick={() => void copy(snippet.text)}>
          {words.copy}
        </button>{" "}
        <span role="status">
          {outcome?.text === snippet.text && (outcome.copied ? words.copied : words.refused)}
        </span>
      </p>
    </div>
  );
}
