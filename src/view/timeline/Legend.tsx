import type { ReactNode } from "react";
import type { OrganisationId } from "../../domain/brand.ts";
import { STANCES } from "../../domain/evidence/citation.ts";
import type { Story } from "../../domain/story/story.ts";
import { documentHues } from "../shared/documentHue.ts";
import type { DocumentHue } from "../shared/documentHue.ts";
import { Parts } from "../shared/Parts.tsx";
import { PipIcon } from "../shared/PipIcon.tsx";
import { useWords } from "../ViewerContext.tsx";
import { HollowShape, WindowShape } from "./LegendShape.tsx";

/** The reports in the order of the pips, gathered by origin. Names stand as they are written, whichever way the lines around them run. */
export function Legend({ story: { documents, organisations } }: { story: Pick<Story, "documents" | "organisations"> }) {
  const { legend: words } = useWords().timeline;
  const hues = documentHues(documents);
  const nameOf = (id: OrganisationId) => <bdi>{organisations.find((organisation) => organisation.id === id)!.name}</bdi>;
  /** Whether all that an origin has here is one document that it published itself. */
  const isAlone = (id: OrganisationId) => documents.every(({ origin, publisher }) => origin.organisation !== id || publisher === id);
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  return (
    <ul className="Legend" aria-label={words.title}>
      {origins.map((origin) => {
        const name = <strong>{nameOf(origin)}</strong>;
        const reports = documents.map(({ id, publisher, origin: { organisation } }, place) => organisation === origin && (
          <span key={id} className="Legend-document" {...hues[place]}>
            <PipIcon hue={hues[place]!} coverage="happened" /> {!isAlone(origin) && nameOf(publisher)}
          </span>
        ));
        return (
          <li key={origin}>
            <Parts of={isAlone(origin) ? [name, " ", reports] : words.via<ReactNode>(name, reports)} />
          </li>
        );
      })}
    </ul>
  );
}

/** What the shapes mean. `hue`: of a document; `window`: what is said of windows; `contested`: whether reports conflict anywhere; `children`: the shapes of this picture alone. */
export function Key({ hue, window, contested, children }: { hue: DocumentHue; window: string; contested: boolean; children: ReactNode }) {
  const { timeline: { shapes: words }, evidence } = useWords();
  return (
    <ul className="Legend Legend-shapes" aria-label={words.title}>
      <WindowShape means={window} />
      <HollowShape means={words.hollow} />
      {children}
      {[...STANCES, "silent" as const].map((coverage) => (
        <li key={coverage}>
          <PipIcon hue={hue} coverage={coverage} /> {evidence.stances[coverage]}
        </li>
      ))}
      {contested && (
        <li>
          <svg className="PipIcon" width={14} height={14} viewBox="-1 -1 14 14" aria-hidden="true">
            <path className="ContestedSign" d="M0 4h11M0 8h11M8.5 0l-6 12" />
          </svg>{" "}
          {words.contested}
        </li>
      )}
    </ul>
  );
}
