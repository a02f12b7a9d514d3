import type { ReactElement } from "react";
import type { SidewaysBand } from "./layOutSideways.ts";
import { BAND_Y } from "./measures.ts";
import type { Mirror } from "./mirror.ts";
import { percent } from "./percent.ts";

/** The window of a mark whose row begins `top` pixels down. */
export function drawBand(band: SidewaysBand, top: number, mirror: Mirror): ReactElement {
  const { from, to } = mirror.stretch(band);
  const end = (share: number) => {
    const x = percent(mirror.share(share));
    return <line className="Band-end" x1={x} x2={x} y1={top + BAND_Y - 6} y2={top + BAND_Y + 6} />;
  };
  return (
    <>
      <rect className="Band" x={percent(from)} y={top + BAND_Y - 3} width={percent(to - from)} height={6} />
      {band.clearFrom && end(band.from)}
      {band.clearTo && end(band.to)}
    </>
  );
}
