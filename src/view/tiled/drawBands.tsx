import type { ReactElement } from "react";
import type { SidewaysItem } from "../timeline/layOutSideways.ts";
import type { MarksLook } from "../timeline/marksLook.ts";
import { AXIS_HEIGHT, BAND_Y } from "../timeline/measures.ts";

/** Into so many parts the picture's width is divided, for paths that are stretched to it. */
const PARTS = 1000;

/** The windows of a group's marks, beneath them all, as three paths however many there are: they change with every frame. */
export function drawBands(items: readonly SidewaysItem[], look: MarksLook): ReactElement | null {
  let [bands, missed, ends] = ["", "", ""];
  for (const { band, drawn, top } of items) {
    if (band === null || drawn.kind !== "mark") continue;
    const y = AXIS_HEIGHT + top + BAND_Y;
    const [from, to] = [(band.from * PARTS).toFixed(2), (band.to * PARTS).toFixed(2)];
    const path = `M${from} ${y - 3}H${to}v6H${from}z`;
    if (look.isFound(drawn.mark)) bands += path;
    else missed += path;
    if (band.clearFrom) ends += `M${from} ${y - 6}v12`;
    if (band.clearTo) ends += `M${to} ${y - 6}v12`;
  }
  if (bands === "" && missed === "") return null;
  return (
    <svg width="100%" height="1" viewBox={`0 0 ${PARTS} 1`} preserveAspectRatio="none" overflow="visible" aria-hidden="true">
      {missed !== "" && <path className="Band Dim" d={missed} />}
      {bands !== "" && <path className="Band" d={bands} />}
      {ends !== "" && <path className="Band-end" d={ends} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}
