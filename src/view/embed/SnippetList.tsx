import { useId, useState } from "react";
import { useCopy } from "../shared/useCopy.ts";
import type { Snippet } from "./embedSnippets.ts";

/** One way into an article at a time, with what to paste. */
export function SnippetList({ snippets }: { snippets: readonly Snippet[] }) {
  const [chosen, setChosen] = useState("frame");
  const [outcome, copy] = useCopy();
  const id = useId();
  const snippet = snippets.find((each) => each.id === chosen) ?? snippets[0]!;
  return (
    <div className="SnippetList">
      <div className="Segments" role="group" aria-label="What to paste">
        <span className="Segments-options">
          {snippets.map((each) => (
            <button key={each.id} type="button" aria-pressed={each === snippet} onClick={() => setChosen(each.id)}>
              {each.name}
            </button>
          ))}
        </span>
      </div>
      <p id={id}>{snippet.about}</p>
      <textarea readOnly aria-label={`To paste: ${snippet.name}`} aria-describedby={id} value={snippet.text} rows={6} spellCheck={false} onFocus={({ target }) => target.select()} />
      <p>
        <button type="button" className="Pill" onClick={() => void copy(snippet.text)}>
          Copy
        </button>{" "}
        <span role="status">
          {outcome?.text === snippet.text && (outcome.copied ? "Copied" : "The browser does not let us copy: select the text above and copy it by hand.")}
        </span>
      </p>
    </div>
  );
}
