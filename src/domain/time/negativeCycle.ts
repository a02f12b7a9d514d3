import { arcsBy } from "./shortestPaths.ts";
import type { Arc } from "./shortestPaths.ts";

/**
 * A simple cycle of negative length, anywhere among the arcs, or null if there is none. Of all such cycles it is one of the cheapest: the
 * fewest statements that cannot all hold are the easiest to read. (Equally cheap ones: the order of `arcs` decides.)
 */
export function negativeCycle<A extends Arc>(count: number, arcs: readonly A[]): readonly A[] | null {
  const free = arcs.filter(({ price }) => price === 0);
  const freeCycle = anyNegativeCycle(count, free);
  if (freeCycle) return freeCycle;
  const some = anyNegativeCycle(count, arcs);
  if (!some) return null;

  const leaving = { free: arcsBy(count, free, "from"), priced: arcsBy(count, arcs.filter(({ price }) => price === 1), "from") };
  // Every negative cycle has a negative arc, so it goes through the end of one.
  const starts = new Set(arcs.filter(({ length }) => length < 0).map(({ to }) => to));
  let best = some;
  let limit = sum(some, "price");
  for (const start of starts) {
    const cycle = cycleThrough(start, leaving, limit);
    if (!cycle) continue;
    best = cycle;
    limit = sum(cycle, "price") - 1;
  }
  return best;
}

function sum(arcs: readonly Arc[], what: "length" | "price"): number {
  return arcs.reduce((total, arc) => total + arc[what], 0);
}

/** Bellman–Ford from a source of its own that reaches every node at length 0, so that no part of the network is missed. */
function anyNegativeCycle<A extends Arc>(count: number, arcs: readonly A[]): A[] | null {
  const leaving = arcsBy(count, arcs, "from");
  const lengths = new Array<number>(count).fill(0);
  const lastArcs = new Array<A | undefined>(count).fill(undefined);
  let changed = new Set(lengths.keys());
  for (let round = 1; changed.size > 0; round += 1) {
    const next = new Set<number>();
    for (const node of changed) {
      for (const arc of leaving[node] ?? []) {
        const offered = (lengths[node] as number) + arc.length;
        if (offered >= (lengths[arc.to] as number)) continue;
        lengths[arc.to] = offered;
        lastArcs[arc.to] = arc;
        next.add(arc.to);
      }
    }
    changed = next;
    // A round after which the last arcs form a cycle comes at `count` at the latest, but mostly soon. Looking at 1, 2, 4, 8 … keeps the
    // looking cheap.
    const looking = round >= count || (round & (round - 1)) === 0;
    const cycle = looking ? cycleOf(lastArcs) : null;
    if (cycle) return cycle;
  }
  return null;
}

/** A cycle that the last arcs form, followed backwards from any node. Such a cycle is negative. */
function cycleOf<A extends Arc>(lastArcs: readonly (A | undefined)[]): A[] | null {
  const walkOf = new Array<number>(lastArcs.length).fill(-1);
  for (let walk = 0; walk < lastArcs.length; walk += 1) {
    const back: A[] = [];
    let node = walk;
    while (walkOf[node] === -1) {
      walkOf[node] = walk;
      const arc = lastArcs[node];
      if (!arc) break;
      back.push(arc);
      node = arc.from;
    }
    // Met again on the same walk: the arcs since the one that enters `node` are the cycle.
    const entering = walkOf[node] === walk ? back.findIndex(({ to }) => to === node) : -1;
    if (entering !== -1 && back.at(-1)?.from === node) return back.slice(entering).reverse();
  }
  return null;
}

/** A walk from the start, kept as its last arc and the walk before it: better walks never disturb those that build on the old one. */
interface Walk<A extends Arc> {
  readonly length: number;
  readonly arc: A | null;
  readonly before: Walk<A> | null;
}

interface Leaving<A extends Arc> {
  readonly free: readonly (readonly A[])[];
  readonly priced: readonly (readonly A[])[];
}

/**
 * The cheapest negative cycle through `start`, or one met on the way, of at most `limit` priced arcs; null if there is none. Goes price by
 * price: the shortest walks of price p are those of p − 1, one priced arc, and free arcs after it. Free arcs must have no negative cycle.
 */
function cycleThrough<A extends Arc>(start: number, leaving: Leaving<A>, limit: number): A[] | null {
  const walks = new Map<number, Walk<A>>();
  const changed = new Set<number>();
  const offer = (node: number, walk: Walk<A>) => {
    if (walk.length >= (walks.get(node)?.length ?? Infinity)) return;
    walks.set(node, walk);
    // Deleted first, so that a node changed while the set is gone through comes up again.
    changed.delete(node);
    changed.add(node);
  };
  const extend = (walk: Walk<A> | undefined, arcs: readonly A[] = []) => {
    if (!walk) return;
    for (const arc of arcs) offer(arc.to, { length: walk.length + arc.length, arc, before: walk });
  };
  offer(start, { length: 0, arc: null, before: null });
  for (let price = 0; changed.size > 0; price += 1) {
    for (const node of changed) extend(walks.get(node), leaving.free[node]);
    const closed = walks.get(start);
    if (closed && closed.length < 0) return negativePart(arcsOf(closed));
    if (price === limit) return null;
    // Kept as they are now: a walk that this price improves must not be extended by a second priced arc.
    const shortest = [...changed].map((node) => [node, walks.get(node)] as const);
    changed.clear();
    for (const [node, walk] of shortest) extend(walk, leaving.priced[node]);
  }
  return null;
}

function arcsOf<A extends Arc>(walk: Walk<A>): A[] {
  const back: A[] = [];
  for (let at: Walk<A> | null = walk; at?.arc; at = at.before) back.push(at.arc);
  return back.reverse();
}

/** A closed walk of negative length is made of simple cycles, at least one of them negative: the first such. */
function negativePart<A extends Arc>(closed: readonly A[]): A[] | null {
  const path: A[] = [];
  for (const arc of closed) {
    path.push(arc);
    const since = path.findIndex(({ from }) => from === arc.to);
    if (since === -1) continue;
    const cycle = path.splice(since);
    if (sum(cycle, "length") < 0) return cycle;
  }
  return null;
}
