import type { ReactElement } from "react";
import type { SidewaysBand } from "./layOutSideways.ts";
import { BAND_Y } from "./measures.ts";
import type { Mirror } from "./mirror.ts";
import { percent } from "./percent.ts";

/** The window of a mark whose knob stands `left` of the picture's width from its left. */
export function drawBand({ from, to, clearFrom, clearTo }: SidewaysBand, mirror: Mirror, left: number): ReactElement {
  const end = (share: number) => {
    const x = percent(mirror.share(share) - left);
    return <line className="Band-end" x1={x} x2={x} y1={BAND_Y - 6} y2={BAND_Y + 6} />;
  };
  return (
    <>
      <rect className="Band" x={percent(mirror.stretch({ from, to }).from - left)} y={BAND_Y - 3} width={percent(to - from)} height={6} />
      {clearFrom && end(from)}
      {clearTo && end(to)}
    </>
  );
}
