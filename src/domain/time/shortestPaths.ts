/** A directed edge between nodes 0, 1, 2 … . `length` may be negative; whole numbers, so that sums are exact. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** What the arc adds to the price of a path: 1 if someone stated it, 0 if it goes without saying. */
  readonly price: 0 | 1;
}

/** For each node, the length of its best path from the source (Infinity: there is none) and the last arc of that path. */
export interface ShortestPaths<A extends Arc> {
  readonly lengths: readonly number[];
  readonly lastArcs: readonly (A | undefined)[];
}

/** Best first: the shortest, then the cheapest, then the one of fewest arcs. */
interface Merit {
  readonly length: number;
  readonly price: number;
  readonly arcs: number;
}

/**
 * Bellman–Ford from one source; `arcs` must have no negative cycle. Between paths that are equally short the cheaper wins, then the one
 * of fewer arcs, then the arc that comes earlier in `arcs`: the path is the same however the nodes are numbered.
 */
export function shortestPaths<A extends Arc>(count: number, arcs: readonly A[], source: number): ShortestPaths<A> {
  const leaving = arcsBy(count, arcs, "from");
  const merits = new Array<Merit>(count).fill({ length: Infinity, price: 0, arcs: 0 });
  merits[source] = { length: 0, price: 0, arcs: 0 };
  for (let changed = new Set([source]); changed.size > 0; ) {
    const next = new Set<number>();
    for (const node of changed) {
      for (const arc of leaving[node] ?? []) {
        const offered = along(merits[node] as Merit, arc);
        if (compare(offered, merits[arc.to] as Merit) >= 0) continue;
        merits[arc.to] = offered;
        next.add(arc.to);
      }
    }
    changed = next;
  }
  // Chosen only now that all merits are final: an arc on a best path is one that accounts for its end's merit exactly. Each such arc
  // adds to the number of arcs, so they form no cycle, not even one of length and price 0.
  const lastArcs = new Array<A | undefined>(count).fill(undefined);
  for (const arc of arcs) {
    const start = merits[arc.from] as Merit;
    if (start.length === Infinity || arc.to === source) continue;
    if (compare(along(start, arc), merits[arc.to] as Merit) === 0) lastArcs[arc.to] ??= arc;
  }
  return { lengths: merits.map(({ length }) => length), lastArcs };
}

function along(merit: Merit, arc: Arc): Merit {
  return { length: merit.length + arc.length, price: merit.price + arc.price, arcs: merit.arcs + 1 };
}

/** Negative: `a` is better. Not by subtraction of lengths first: Infinity − Infinity is no number. */
function compare(a: Merit, b: Merit): number {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return a.price - b.price || a.arcs - b.arcs;
}

/** The arcs that leave (or enter) each node, in the order of `arcs`. */
export function arcsBy<A extends Arc>(count: number, arcs: readonly A[], end: "from" | "to"): A[][] {
  const lists = Array.from({ length: count }, (): A[] => []);
  for (const arc of arcs) lists[arc[end]]?.push(arc);
  return lists;
}
