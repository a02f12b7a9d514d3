import { memo } from "react";
import type { ReactNode } from "react";
import type { OrganisationId } from "../../domain/brand.ts";
import type { Coverage } from "../../domain/story/coverage.ts";
import { tiled } from "../../words/en/tiled.ts";
import { Parts } from "../shared/Parts.tsx";
import { PipIcon } from "../shared/PipIcon.tsx";
import { PipsPaint } from "../timeline/PipsPaint.tsx";
import { HollowShape, LegendShape, WindowShape } from "../timeline/LegendShape.tsx";
import { useWords } from "../ViewerContext.tsx";
import { useTiled } from "./TiledContext.ts";

/** The documents in the order of the pips, gathered by origin; and the paint of all rows of pips. */
export const TiledLegend = memo(function TiledLegend() {
  const { story, hues } = useTiled();
  const { legend: words } = useWords().timeline;
  /** Whether all that an origin has here is one document that it published itself. */
  const isAlone = (id: OrganisationId) => story.documents.every(({ origin, publisher }) => origin.organisation !== id || publisher === id);
  const origins = [...new Set(story.documents.map(({ origin }) => origin.organisation))];
  const nameOf = (id: OrganisationId) => story.organisations.find((organisation) => organisation.id === id)!.name;
  return (
    <>
      <PipsPaint hues={hues} />
      <ul className="Legend" aria-label={words.title}>
        {origins.map((origin) => {
          const pips = story.documents.map((document, position) => document.origin.organisation === origin && (
            <span key={document.id} className="Legend-document" {...hues[position]}>
              <PipIcon hue={hues[position]!} coverage="happened" /> {isAlone(origin) ? "" : nameOf(document.publisher)}
            </span>
          ));
          const name = <strong>{nameOf(origin)}</strong>;
          return (
            <li key={origin}>
              <Parts of={isAlone(origin) ? [name, " ", pips] : words.via<ReactNode>(name, pips)} />
            </li>
          );
        })}
      </ul>
    </>
  );
});

const SHAPES: readonly Coverage[] = ["happened", "expected", "mentioned", "silent"];

/** What the shapes mean. */
export const TiledKey = memo(function TiledKey() {
  const { hues: [first] } = useTiled();
  const { timeline: { shapes: words }, evidence } = useWords();
  return (
    <ul className="Legend Legend-shapes" aria-label={words.title}>
      <WindowShape means={tiled.shapes.window} />
      <HollowShape means={words.hollow} />
      <LegendShape width={24} means={tiled.shapes.crowd}>
        <path className="Crowd-all" d="M0 12V8h4v4zM4 12V5h4v7zM8 12V1h4v11zM12 12V3h4v9zM16 12V7h4v5zM20 12v-2h4v2z" />
      </LegendShape>
      {SHAPES.map((coverage) => (
        <li key={coverage}>
          <PipIcon hue={first!} coverage={coverage} /> {evidence.stances[coverage]}
        </li>
      ))}
    </ul>
  );
});
