import type { ReactElement } from "react";
import type { Coverage } from "../../domain/story/coverage.ts";
import { drawPips } from "./drawPips.tsx";
import { heldLength } from "./labelWidth.ts";
import type { KnobKind } from "./mark.ts";
import { FONT_SIZE, KNOB_RADIUS, LABEL_GAP, pipsWidth, SIGN_SIZE } from "./measures.ts";
import type { Mirror } from "./mirror.ts";

/*
 * What stands for an event in every picture of a timeline. Functions and not components: where a story is large, marks come into sight by the dozen in one frame.
 */

export function drawKnob(kind: KnobKind, x: number, y: number): ReactElement {
  if (kind === "report") return <rect className="Knob Knob-report" x={x - 5} y={y - 5} width={10} height={10} rx={2} />;
  const hollow = kind === "hollow";
  return <circle className={hollow ? "Knob Knob-hollow" : "Knob"} cx={x} cy={y} r={hollow ? KNOB_RADIUS - 1 : KNOB_RADIUS} />;
}

/** A line of an event's label, `width` pixels wide, that begins `dx` pixels after the line's beginning. */
export function drawLabel(text: string, width: number, dx: number, y: number, mirror: Mirror, key?: number): ReactElement {
  return (
    <text key={key} className="Mark-label" {...mirror.text(text)} x={mirror.px(dx)} y={y} textLength={heldLength(text, width)} fontSize={FONT_SIZE}>
      {text}
    </text>
  );
}

/** What each document does with an event, and the sign that they conflict, in a row that begins `dx` pixels after the line's beginning. `coverage`: in the story's order. */
export function drawEvidence(coverage: readonly Coverage[], contested: boolean, dx: number, y: number, mirror: Mirror): readonly (ReactElement | null)[] {
  const width = pipsWidth(coverage.length);
  const [told, silent] = drawPips(mirror.row(coverage), mirror.px(dx, width), y);
  return [told, silent, contested ? drawContested(mirror.px(dx + width + LABEL_GAP, SIGN_SIZE), y - 2) : null];
}

/** The sign that reports conflict: “not equal”, `SIGN_SIZE` wide and high. `x` is its left edge. */
export function drawContested(x: number, y: number): ReactElement {
  return <path key="contested" className="ContestedSign" d={`M${x} ${y + 4}h11M${x} ${y + 8}h11M${x + 8.5} ${y}l-6 12`} />;
}
