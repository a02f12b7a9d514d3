import type { ReactElement } from "react";
import type { Coverage } from "../../domain/story/coverage.ts";
import { PIP_STEP } from "./measures.ts";
import { PIPS_PAINT } from "./PipsPaint.tsx";
import { PIP_SHAPES } from "../shared/pipShapes.ts";

/**
 * What each document does with an event, from left to right. Two elements however many documents there are, and a function, not a component: marks come into sight by the dozen.
 * `PipsPaint` stands somewhere on the page.
 */
export function drawPips(coverage: readonly Coverage[], left: number, top: number): readonly [told: ReactElement | null, silent: ReactElement | null] {
  let [told, silent] = ["", ""];
  for (const [place, each] of coverage.entries()) {
    const pip = PIP_SHAPES[each](place * PIP_STEP);
    if (each === "silent") silent += pip;
    else told += pip;
  }
  const transform = `translate(${left} ${top})`;
  return [
    told === "" ? null : <path key="told" className="Pips" fill={`url(#${PIPS_PAINT})`} transform={transform} d={told} />,
    silent === "" ? null : <path key="silent" className="Pip Pip-silent" transform={transform} d={silent} />,
  ];
}
