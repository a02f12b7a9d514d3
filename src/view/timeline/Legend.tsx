import type { ReactNode } from "react";
import { STANCES } from "../../domain/evidence/citation.ts";
import type { Story } from "../../domain/story/story.ts";
import { documentHue } from "../shared/documentHue.ts";
import { Parts } from "../shared/Parts.tsx";
import { PipIcon } from "../shared/PipIcon.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { HollowShape, LegendShape, WindowShape } from "./LegendShape.tsx";

/** The reports in the order of the pips, gathered by origin. */
export function Legend() {
  const { legend: words } = useWords().timeline;
  const index = useStoryIndex();
  const { documents } = index.story;
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  return (
    <ul className="Legend" aria-label={words.title}>
      {origins.map((id) => (
        <li key={id}>
          <Parts
            of={words.via<ReactNode>(
              <strong>
                <bdi>{index.organisation(id).name}</bdi>
              </strong>,
              <Reports documents={documents.filter(({ origin }) => origin.organisation === id)} />,
            )}
          />
        </li>
      ))}
    </ul>
  );
}

/** With the names as they are written, whichever way the lines around them run. */
function Reports({ documents }: { documents: readonly Story["documents"][number][] }) {
  const index = useStoryIndex();
  return documents.map(({ id, publisher }) => (
    <span key={id} className="Legend-document" {...documentHue(index, id)}>
      <PipIcon hue={documentHue(index, id)} coverage="happened" /> <bdi>{index.organisation(publisher).name}</bdi>
    </span>
  ));
}

/** What the shapes mean. */
export function Key() {
  const { timeline: { shapes: words }, evidence } = useWords();
  const index = useStoryIndex();
  const [first] = index.story.documents;
  return (
    <ul className="Legend Legend-shapes" aria-label={words.title}>
      <WindowShape means={words.window} />
      <HollowShape means={words.hollow} />
      <LegendShape width={32} means={words.alternative}>
        <path className="Alternative-link" d="M6 6h20" />
        <circle className="Alternative" cx={6} cy={6} r={4.5} />
      </LegendShape>
      <li>
        <svg className="PipIcon" width={12} height={12} aria-hidden="true" {...documentHue(index, first.id)}>
          <rect className="Knob Knob-report" x={1} y={1} width={10} height={10} rx={2} />
        </svg>{" "}
        {words.report}
      </li>
      {[...STANCES, "silent" as const].map((coverage) => (
        <li key={coverage}>
          <PipIcon hue={documentHue(index, first.id)} coverage={coverage} /> {evidence.stances[coverage]}
        </li>
      ))}
      <li>
        <svg className="PipIcon" width={14} height={14} viewBox="-1 -1 14 14" aria-hidden="true">
          <path className="ContestedSign" d="M0 4h11M0 8h11M8.5 0l-6 12" />
        </svg>{" "}
        {words.contested}
      </li>
    </ul>
  );
}
