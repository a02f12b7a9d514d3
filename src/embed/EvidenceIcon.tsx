import type { Coverage } from "../domain/story/coverage.ts";
import { drawContested } from "../view/timeline/drawMark.tsx";
import { drawPips } from "../view/timeline/drawPips.tsx";
import { pipsWidth, SIGN_SIZE } from "../view/timeline/measures.ts";
import { useMirror } from "../view/timeline/mirror.ts";

/** What each document does with an event, and the sign that they conflict, as they stand on the timeline. */
export function EvidenceIcon({ coverage, contested }: { coverage: readonly Coverage[]; contested: boolean }) {
  const { row } = useMirror();
  return (
    <>
      <svg className="PipIcon" width={pipsWidth(coverage.length)} height={8} aria-hidden="true">
        {drawPips(row(coverage), 0, 0)}
      </svg>
      {contested && (
        <svg className="PipIcon" width={SIGN_SIZE + 1} height={SIGN_SIZE} aria-hidden="true">
          {drawContested(0, 0)}
        </svg>
      )}
    </>
  );
}
