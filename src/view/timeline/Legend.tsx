import { STANCES } from "../../domain/evidence/citation.ts";
import { documentHue } from "../shared/documentHue.ts";
import { PipIcon } from "../shared/Pip.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** The reports in the order of the pips, gathered by origin. */
export function Legend() {
  const index = useStoryIndex();
  const { documents } = index.story;
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  return (
    <ul className="Legend" aria-label="Reports, by origin">
      {origins.map((id) => (
        <li key={id}>
          <strong>{index.organisation(id).name}</strong> via{" "}
          {documents
            .filter(({ origin }) => origin.organisation === id)
            .map((document) => (
              <span key={document.id} className="Legend-document" {...documentHue(index, document.id)}>
                <PipIcon document={document.id} coverage="happened" /> {index.organisation(document.publisher).name}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** What the shapes mean. */
export function Key() {
  const index = useStoryIndex();
  const { evidence } = useWords();
  const [first] = index.story.documents;
  return (
    <ul className="Legend Legend-shapes" aria-label="What the shapes mean">
      <li>
        <svg className="PipIcon" width={32} height={12} aria-hidden="true">
          <rect className="Band" x={1} y={3} width={30} height={6} />
          <path className="Band-end" d="M1 0v12M31 0v12" />
          <circle className="Knob" cx={11} cy={6} r={4.5} />
        </svg>{" "}
        possible times, and the place in the known order
      </li>
      <li>
        <svg className="PipIcon" width={12} height={12} aria-hidden="true">
          <circle className="Knob Knob-hollow" cx={6} cy={6} r={4.5} />
        </svg>{" "}
        no report has it as done
      </li>
      <li>
        <svg className="PipIcon" width={32} height={12} aria-hidden="true">
          <path className="Alternative-link" d="M6 6h20" />
          <circle className="Alternative" cx={6} cy={6} r={4.5} />
        </svg>{" "}
        where a doubted statement would put it
      </li>
      <li>
        <svg className="PipIcon" width={12} height={12} aria-hidden="true" {...documentHue(index, first.id)}>
          <rect className="Knob Knob-report" x={1} y={1} width={10} height={10} rx={2} />
        </svg>{" "}
        a report was written
      </li>
      {[...STANCES, "silent" as const].map((coverage) => (
        <li key={coverage}>
          <PipIcon document={first.id} coverage={coverage} /> {evidence.stances[coverage]}
        </li>
      ))}
      <li>
        <svg className="PipIcon" width={14} height={14} viewBox="-1 -1 14 14" aria-hidden="true">
          <path className="ContestedSign" d="M0 4h11M0 8h11M8.5 0l-6 12" />
        </svg>{" "}
        reports conflict
      </li>
    </ul>
  );
}
