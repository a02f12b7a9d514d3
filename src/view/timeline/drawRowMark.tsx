import type { ReactElement } from "react";
import { drawEvidence, drawKnob, drawLabel } from "./drawMark.tsx";
import type { SidewaysItem } from "./layOutSideways.ts";
import type { Mark } from "./mark.ts";
import { BAND_Y, FONT_SIZE, LABEL_GAP, LABEL_Y, ROW_HEIGHT } from "./measures.ts";
import type { Mirror } from "./mirror.ts";

/** A knob with its label below it, in a row of a picture whose time runs along the line. Where it stands is not its own matter. */
export function drawRowMark({ knobKind, coverage, contested }: Mark, { text, dx, textWidth, width }: SidewaysItem["label"], mirror: Mirror): ReactElement {
  return (
    <g aria-hidden="true">
      <rect className="Mark-halo" x={mirror.px(dx - 5, width + 10)} y={LABEL_Y - FONT_SIZE - 2} width={width + 10} height={ROW_HEIGHT - LABEL_Y + FONT_SIZE - 4} rx={6} />
      {drawKnob(knobKind, 0, BAND_Y)}
      {drawLabel(text, textWidth, dx, LABEL_Y, mirror)}
      {coverage.length > 0 && drawEvidence(coverage, contested, dx + textWidth + LABEL_GAP, LABEL_Y - 9, mirror)}
    </g>
  );
}
