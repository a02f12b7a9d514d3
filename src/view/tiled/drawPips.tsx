import type { ReactElement } from "react";
import type { Stance } from "../../domain/evidence/citation.ts";
import { PIP_STEP } from "../timeline/measures.ts";
import type { DocumentLook } from "./documentLook.ts";
import { pipsOf } from "./pictureLayout.ts";

/**
 * What each document does with an event, in their order: filled, outlined, a dash or a dot. All dots are one element. Drawn by functions, not components: dozens of marks may
 * come into sight in one frame.
 */
export function drawPips(stances: number, looks: readonly DocumentLook[], left: number, top: number): readonly ReactElement[] {
  const { told, silent } = pipsOf(stances, looks.length, PIP_STEP, left, top);
  return [
    ...(silent === "" ? [] : [<path key="silent" className="Pip Pip-silent" d={silent} />]),
    ...told.map(({ kind, document, x }) => drawPip(kind, x, top, looks[document], document)),
  ];
}

/** A pip of a document that tells of an event, 8 by 8 pixels. */
export function drawPip(kind: Stance, x: number, y: number, look?: DocumentLook, key?: number): ReactElement {
  switch (kind) {
    case "happened":
      return <rect key={key} className="Pip Pip-happened" {...look} x={x} y={y} width={8} height={8} rx={1.5} />;
    case "expected":
      return <rect key={key} className="Pip Pip-expected" {...look} x={x + 0.75} y={y + 0.75} width={6.5} height={6.5} rx={1.5} />;
    case "mentioned":
      return <rect key={key} className="Pip Pip-mentioned" {...look} x={x} y={y + 3} width={8} height={2.2} />;
    default:
      return kind satisfies never;
  }
}
