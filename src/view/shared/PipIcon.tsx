import type { Coverage } from "../../domain/story/coverage.ts";
import type { DocumentHue } from "./documentHue.ts";
import { PIP_SHAPES } from "./pipShapes.ts";

/** What one document does with an event, in running text. */
export function PipIcon({ hue, coverage }: { hue: DocumentHue; coverage: Coverage }) {
  return (
    <svg className="PipIcon" width={12} height={12} viewBox="-2 -2 12 12" aria-hidden="true" {...hue}>
      <path className={coverage === "silent" ? "Pip Pip-silent" : "Pip"} d={PIP_SHAPES[coverage](0)} />
    </svg>
  );
}
