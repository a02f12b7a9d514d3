/** Everything that is measured of a page, and in which unit. Of all, less is better. */
export const FIGURES = {
  painted: "ms", drawn: "ms", ready: "ms", blocked: "ms", bytes: "kB", dataBytes: "kB", heap: "MB", elements: "", timelineElements: "", click: "ms",
  zoomMedian: "ms", zoomP95: "ms", zoomWorst: "ms", zoomScript: "ms", panMedian: "ms", panP95: "ms", panWorst: "ms", panScript: "ms",
  searchFirst: "ms", searchWhole: "ms", searchBlocked: "ms", filterFirst: "ms", filterWhole: "ms", filterBlocked: "ms",
} as const;

export type FigureName = keyof typeof FIGURES;
export type Figures = Readonly<Partial<Record<FigureName, number>>>;

/** What one run of one page gave. */
export interface Visit {
  readonly figures: Figures;
  /** Why it ended early; null where it did not. */
  readonly failed: string | null;
  /** Whether it failed before it was ready. */
  readonly loaded: boolean;
}

/** All runs of one subject with one number of events, on this machine or as on a slow phone. */
export interface Cell {
  readonly subject: string;
  readonly n: number;
  readonly phone: boolean;
  readonly visits: readonly Visit[];
}

/** The middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The median over a cell's runs; undefined where none has the figure. */
export function figureOf(cell: Cell | undefined, name: FigureName): number | undefined {
  const values = (cell?.visits ?? []).flatMap(({ figures }) => figures[name] ?? []);
  return values.length === 0 ? undefined : median(values);
}

/**
 * By which power of the number of events a figure grows: 0 where it does not depend on it, 1 where ten times the events cost ten times as much. Fitted to the logarithms by least squares;
 * undefined with fewer than two numbers of events.
 */
export function slopeOf(cells: readonly Cell[], name: FigureName): number | undefined {
  const points = cells.flatMap((cell) => {
    const value = figureOf(cell, name);
    return value === undefined || value <= 0 ? [] : [{ x: Math.log(cell.n), y: Math.log(value) }];
  });
  if (points.length < 2) return undefined;
  const mean = (of: "x" | "y") => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean("x"), mean("y")];
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
