import { branded } from "../brand.ts";
import type { UtcMs } from "../brand.ts";
import { negativeCycle } from "./negativeCycle.ts";
import { shortestPaths } from "./shortestPaths.ts";
import type { Arc } from "./shortestPaths.ts";

/** One bound on the time between two variables: `to` − `from` ≤ `atMost`, in whole ms. "Not before" is a negative `atMost`. */
export interface Constraint<R> {
  readonly from: string;
  readonly to: string;
  readonly atMost: number;
  /** The statement behind it. Null: it goes without saying, as that an event does not end before it begins. */
  readonly reason: R | null;
}

/** An instant that a variable cannot pass, and the distinct reasons why, from the one nearest the calendar to the variable's own. */
export interface Bound<R> {
  readonly at: UtcMs;
  readonly because: readonly R[];
}

/** Null: nothing bounds it on this side. */
export interface VariableWindow<R> {
  readonly earliest: Bound<R> | null;
  readonly latest: Bound<R> | null;
}

export interface TemporalSolution<R> {
  readonly windows: ReadonlyMap<string, VariableWindow<R>>;
  /** Each is a set of distinct reasons that cannot all hold, in the order of their cycle. */
  readonly contradictions: readonly (readonly R[])[];
}

/** The variable that stands for 1970-01-01T00:00Z: a bound on one variable is a constraint between it and this one. */
export const EPOCH = "EPOCH";

/** An arc knows its constraint by its place in the list. */
interface ConstraintArc extends Arc {
  readonly index: number;
}

/**
 * Solves a Simple Temporal Problem (Dechter, Meiri & Pearl, "Temporal constraint networks", Artificial Intelligence 49, 1991). Each
 * constraint is an arc; the shortest path from EPOCH to a variable is its latest time, the shortest one back is the negative of its
 * earliest, and a cycle of negative length is a set of statements that cannot all hold.
 *
 * Contradictions are found one after another: the one of fewest statements first, then its stated constraints are set aside (not its other
 * constraints, even of the same reason) and the search goes on, so all independent ones are reported at once. Windows are those of what
 * remains. A contradiction without reasons means that unstated constraints contradict each other, which is a mistake of the caller.
 *
 * Of equally short paths the one of fewest statements explains the bound; the order of `constraints` matters only after that, that of
 * `variables` never. Reasons are told apart as a Set does. Constraints may name variables that `variables` lacks: they count, but get no
 * window.
 */
export function solveTemporalNetwork<R>(variables: readonly string[], constraints: readonly Constraint<R>[]): TemporalSolution<R> {
  const nodes = new Map([EPOCH, ...constraints.flatMap(({ from, to }) => [from, to]), ...variables].map((name) => [name, 0]));
  [...nodes.keys()].forEach((name, node) => nodes.set(name, node));
  const arcs = constraints.map(({ from, to, atMost, reason }, index): ConstraintArc => ({
    from: nodes.get(from) ?? 0, to: nodes.get(to) ?? 0, length: atMost, price: reason === null ? 0 : 1, index,
  }));
  const reasonsOf = (path: readonly ConstraintArc[]): R[] => {
    const reasons = path.map(({ index }) => constraints[index]?.reason ?? null);
    return [...new Set(reasons.filter((reason) => reason !== null))];
  };

  const { consistent, cycles } = setContradictionsAside(nodes.size, arcs);
  const boundsFrom = (sign: 1 | -1) => bounds(nodes.size, sign === 1 ? consistent : consistent.map(reversed), sign, reasonsOf);
  const [latest, earliest] = [boundsFrom(1), boundsFrom(-1)];
  const windows = variables.filter((name) => name !== EPOCH).map((name): [string, VariableWindow<R>] => {
    const node = nodes.get(name) ?? 0;
    return [name, { earliest: earliest(node), latest: latest(node) }];
  });
  return { windows: new Map(windows), contradictions: distinctSets(cycles.map(reasonsOf)) };
}

function reversed(arc: ConstraintArc): ConstraintArc {
  return { ...arc, from: arc.to, to: arc.from };
}

/** Removes the stated arcs of one negative cycle after another until none is left. */
function setContradictionsAside(count: number, arcs: readonly ConstraintArc[]) {
  const cycles: (readonly ConstraintArc[])[] = [];
  let consistent = arcs;
  for (let cycle = negativeCycle(count, consistent); cycle; cycle = negativeCycle(count, consistent)) {
    cycles.push(fromFirstStated(cycle));
    const stated = cycle.filter(({ price }) => price === 1);
    const aside = new Set(stated.length > 0 ? stated : cycle);
    consistent = consistent.filter((arc) => !aside.has(arc));
  }
  return { consistent, cycles };
}

/** The same cycle, begun at the statement that comes first in the list of constraints. */
function fromFirstStated(cycle: readonly ConstraintArc[]): readonly ConstraintArc[] {
  const stated = cycle.filter(({ price }) => price === 1);
  const first = Math.min(...(stated.length > 0 ? stated : cycle).map(({ index }) => index));
  const at = cycle.findIndex(({ index }) => index === first);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

/** The bound of each node on one side: `sign` 1 for the latest times, −1 (and all arcs reversed) for the earliest. */
function bounds<R>(
  count: number, arcs: readonly ConstraintArc[], sign: 1 | -1, reasonsOf: (path: readonly ConstraintArc[]) => R[],
): (node: number) => Bound<R> | null {
  const { lengths, lastArcs } = shortestPaths(count, arcs, 0);
  return (node) => {
    const length = lengths[node] ?? Infinity;
    if (length === Infinity) return null;
    const path: ConstraintArc[] = [];
    for (let arc = lastArcs[node]; arc; arc = lastArcs[arc.from]) path.push(arc);
    // 0 − length, not −length: there is no −0 on the calendar.
    return { at: branded<UtcMs>(sign === 1 ? length : 0 - length), because: reasonsOf(path.reverse()) };
  };
}

/** Two cycles may rest on the same statements, one with their beginnings and one with their ends: it is one contradiction. */
function distinctSets<R>(sets: readonly (readonly R[])[]): (readonly R[])[] {
  return sets.filter((set, at) => sets.findIndex((other) => other.length === set.length && set.every((r) => other.includes(r))) === at);
}
