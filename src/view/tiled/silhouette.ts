import type { UnitRange } from "../../domain/tiles/tileSpace.ts";

/**
 * A silhouette of counts over unit widths, `height` high on the line `base`, from a logarithm: a bin with one event is seen beside one with thousands. `part`: the share of the bins
 * that is drawn.
 */
export function silhouette(counts: ArrayLike<number>, most: number, height: number, base: number = height, part: UnitRange = { from: 0, to: 1 }): string {
  const scale = height / Math.log1p(Math.max(1, most));
  let path = "";
  for (let bin = Math.round(part.from * counts.length); bin < Math.round(part.to * counts.length); bin += 1) {
    const count = counts[bin]!;
    if (count > 0) path += `M${bin} ${base}v${-Math.max(1.5, Math.min(height, Math.log1p(count) * scale)).toFixed(1)}h1V${base}z`;
  }
  return path;
}
