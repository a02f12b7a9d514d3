import type { Coverage } from "../../domain/story/coverage.ts";
import { stanceCode } from "../../domain/tiles/stanceBits.ts";
import { pipsOf } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";
import { drawPip } from "./drawPips.tsx";

/** One document's pip on its own, in running text. */
export function PipOf({ document, coverage }: { document: number; coverage: Coverage }) {
  const { looks } = useTiled();
  return (
    <svg className="PipIcon" width={12} height={12} viewBox="-2 -2 12 12" aria-hidden="true" {...looks[document]}>
      {coverage === "silent" ? <path className="Pip Pip-silent" d={pipsOf(stanceCode("silent"), 1, 0, 0, 0).silent} /> : drawPip(coverage, 0, 0)}
    </svg>
  );
}
