import type { Stance } from "../../domain/evidence/citation.ts";
import { PIP_STEP } from "../timeline/measures.ts";
import type { DocumentLook } from "./documentLook.ts";
import { pipsOf } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";

/** What each document does with an event, in their order: filled, outlined, a dash or a dot. All dots are one element. */
export function TiledPips({ stances, x: left, y }: { stances: number; x: number; y: number }) {
  const { story, looks } = useTiled();
  const { told, silent } = pipsOf(stances, story.documents.length, PIP_STEP);
  return (
    <g transform={`translate(${left} ${y})`}>
      {silent !== "" && <path className="Pip Pip-silent" d={silent} />}
      {told.map(({ kind, document, x }) => (
        <PipShape key={document} kind={kind} x={x} look={looks[document]} />
      ))}
    </g>
  );
}

/** A pip of a document that tells of an event, 8 by 8 pixels. */
export function PipShape({ kind, x, look }: { kind: Stance; x: number; look?: DocumentLook | undefined }) {
  switch (kind) {
    case "happened":
      return <rect className="Pip Pip-happened" {...look} x={x} y={0} width={8} height={8} rx={1.5} />;
    case "expected":
      return <rect className="Pip Pip-expected" {...look} x={x + 0.75} y={0.75} width={6.5} height={6.5} rx={1.5} />;
    case "mentioned":
      return <rect className="Pip Pip-mentioned" {...look} x={x} y={3} width={8} height={2.2} />;
    default:
      return kind satisfies never;
  }
}
