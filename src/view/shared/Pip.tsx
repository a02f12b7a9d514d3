import type { DocumentId } from "../../domain/brand.ts";
import type { Coverage } from "../../domain/story/coverage.ts";
import { useStoryIndex } from "../ViewerContext.tsx";
import { documentHue } from "./documentHue.ts";

/** One document's coverage of one event, 8 by 8 pixels: filled, outlined, a dash or a dot. The shape says it without the colour. */
export function Pip({ document, coverage, x = 0 }: { document: DocumentId; coverage: Coverage; x?: number }) {
  const hue = documentHue(useStoryIndex(), document);
  switch (coverage) {
    case "happened":
      return <rect className="Pip Pip-happened" {...hue} x={x} y={0} width={8} height={8} rx={1.5} />;
    case "expected":
      return <rect className="Pip Pip-expected" {...hue} x={x + 0.75} y={0.75} width={6.5} height={6.5} rx={1.5} />;
    case "mentioned":
      return <rect className="Pip Pip-mentioned" {...hue} x={x} y={3} width={8} height={2.2} />;
    case "silent":
      return <circle className="Pip Pip-silent" cx={x + 4} cy={4} r={1.3} />;
    default:
      return coverage satisfies never;
  }
}

/** A pip on its own, in running text. */
export function PipIcon(props: { document: DocumentId; coverage: Coverage }) {
  return (
    <svg className="PipIcon" width={12} height={12} viewBox="-2 -2 12 12" aria-hidden="true">
      <Pip {...props} />
    </svg>
  );
}
