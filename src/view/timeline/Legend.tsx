import { PipIcon } from "../shared/Pip.tsx";
import { STANCE_WORDS } from "../shared/stanceWords.ts";
import { useStoryIndex } from "../ViewerContext.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { STANCES } from "../../domain/evidence/citation.ts";

/** The reports in the order of the pips, gathered by origin, and what the shapes mean. */
export function Legend() {
  const index = useStoryIndex();
  const { documents } = index.story;
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  const [first] = documents;
  return (
    <div className="Legend">
      <ul aria-label="Reports, by origin">
        {origins.map((id) => (
          <li key={id}>
            <strong>{index.organisation(id).name}</strong> via{" "}
            {documents
              .filter(({ origin }) => origin.organisation === id)
              .map((document, position) => (
                <span key={document.id} className="Legend-document" {...documentHue(index, document.id)}>
                  {position > 0 && ", "}
                  <PipIcon document={document.id} coverage="happened" /> {index.organisation(document.publisher).name}
                </span>
              ))}
          </li>
        ))}
      </ul>
      <ul className="Legend-shapes" aria-label="What the shapes mean">
        {[...STANCES, "silent" as const].map((coverage) => (
          <li key={coverage}>
            <PipIcon document={first.id} coverage={coverage} /> {STANCE_WORDS[coverage]}
          </li>
        ))}
        <li>
          <svg className="PipIcon" width={30} height={12} aria-hidden="true">
            <rect className="Band" x={1} y={3} width={28} height={6} />
            <path className="Band-end" d="M1 0v12M29 0v12" />
            <circle className="Knob" cx={11} cy={6} r={4.5} />
          </svg>{" "}
          possible times; the dot is its place in the order
        </li>
        <li>
          <svg className="PipIcon" width={14} height={14} viewBox="-1 -1 14 14" aria-hidden="true">
            <path className="ContestedSign" d="M0 4h11M0 8h11M8.5 0l-6 12" />
          </svg>{" "}
          reports conflict
        </li>
      </ul>
    </div>
  );
}
