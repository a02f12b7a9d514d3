import type { ReactElement } from "react";
import type { Coverage } from "../../domain/story/coverage.ts";
import { drawPips } from "./drawPips.tsx";
import { heldLength } from "./labelWidth.ts";
import { BAND_Y, FONT_SIZE, KNOB_RADIUS, LABEL_GAP, LABEL_Y, pipsWidth, ROW_HEIGHT, SIGN_SIZE } from "./measures.ts";
import type { Mirror } from "./mirror.ts";

/*
 * What stands for an event in every picture of a timeline. Functions and not components: where a story is large, marks come into sight by the dozen in one frame.
 */

/** What a knob says: filled where some report has the event as done, hollow where it is only expected or alluded to. A report is a square in its colour. */
export type KnobKind = "happened" | "hollow" | "report";

/** What a link to an event has, but for where it leads. `found`: whether it is among what is looked for; null where nothing is. */
export function eventAttributes(event: string, name: string, selected: boolean, found: boolean | null) {
  const look = found === null ? "" : found ? " Mark-found" : " Dim";
  return { "data-event": event, className: (selected ? "Mark Mark-selected" : "Mark") + look, "aria-label": name, "aria-current": selected ? "true" : undefined } as const;
}

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

export interface RowMark {
  readonly knob: KnobKind;
  /** Its `dx` is where it begins, in pixels from the knob, its width that of the text, pips and all. */
  readonly label: { readonly text: string; readonly dx: number; readonly textWidth: number; readonly width: number };
  /** Empty for a report. */
  readonly coverage: readonly Coverage[];
  readonly contested: boolean;
}

/** A knob with its label below it, in a row of a picture whose time runs along the line. `x`: where the knob stands. */
export function drawRowMark({ knob, label, coverage, contested }: RowMark, x: string, top: number, mirror: Mirror): ReactElement {
  return (
    <svg x={x} y={top} overflow="visible" aria-hidden="true">
      <rect className="Mark-halo" x={mirror.px(label.dx - 5, label.width + 10)} y={LABEL_Y - FONT_SIZE - 2} width={label.width + 10} height={ROW_HEIGHT - LABEL_Y + FONT_SIZE - 4} rx={6} />
      {drawKnob(knob, 0, BAND_Y)}
      {drawLabel(label.text, label.textWidth, label.dx, LABEL_Y, mirror)}
      {coverage.length > 0 && drawEvidence(coverage, contested, label.dx + label.textWidth + LABEL_GAP, LABEL_Y - 9, mirror)}
    </svg>
  );
}
