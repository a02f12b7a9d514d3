import type { WordRoute } from "../../domain/story/routes.ts";

/**
 * The routes of words as flows between three columns: sources named in the texts, newsrooms, documents. A flow is as thick as its citations
 * are many. Horizontal positions are columns (0, 1, 2); heights are CSS pixels. (A Sankey layout would move nodes to avoid crossings; here
 * the order of newsrooms and documents is the story's own and must not move.)
 */
export interface RoutesLayout {
  readonly height: number;
  readonly nodes: readonly RouteNode[];
  readonly flows: readonly RouteFlow[];
}

export interface RouteNode {
  readonly column: 0 | 1 | 2;
  readonly id: string;
  readonly top: number;
  readonly height: number;
  readonly citations: number;
}

export interface RouteFlow {
  readonly from: RouteNode;
  readonly to: RouteNode;
  /** Middle of the flow where it leaves and where it arrives. */
  readonly leaves: number;
  readonly arrives: number;
  readonly thickness: number;
  readonly document: WordRoute["document"];
}

/** Height of one citation, in pixels. */
const UNIT = 2.2;
/** Every node is tall enough for its name. */
const LEAST_HEIGHT = 20;
const GAP = 10;

export function layOutRoutes(routes: readonly WordRoute[]): RoutesLayout {
  const steps = routes.flatMap(({ sources, newsroom, document, citations }) => [
    ...sources.slice(-1).map((source) => ({ column: 0 as const, from: source as string, to: newsroom as string, document, citations })),
    { column: 1 as const, from: newsroom as string, to: document as string, document, citations },
  ]);
  const columns = ([0, 1, 2] as const).map((column) => {
    const weights = new Map<string, number>();
    for (const step of steps) {
      if (step.column === column) add(weights, step.from, step.citations);
      // A newsroom's height is what it passes on; what it takes from others is part of that.
      else if (column === 2 && step.column === 1) add(weights, step.to, step.citations);
    }
    let top = 0;
    return new Map(
      [...weights].map(([id, citations]) => {
        const node: RouteNode = { column, id, top, height: Math.max(LEAST_HEIGHT, citations * UNIT), citations };
        top += node.height + GAP;
        return [id, node];
      }),
    );
  });
  const left = new Map<RouteNode, number>();
  const arrived = new Map<RouteNode, number>();
  const flows = steps.flatMap(({ column, from: fromId, to: toId, document, citations }) => {
    const from = columns[column]!.get(fromId);
    const to = columns[column + 1]!.get(toId);
    if (from === undefined || to === undefined) return [];
    const thickness = citations * UNIT;
    return [{ from, to, leaves: taken(left, from, thickness), arrives: taken(arrived, to, thickness), thickness, document }];
  });
  const nodes = columns.flatMap((column) => [...column.values()]);
  return { height: Math.max(0, ...nodes.map(({ top, height }) => top + height)), nodes, flows };
}

function add(weights: Map<string, number>, id: string, citations: number): void {
  weights.set(id, (weights.get(id) ?? 0) + citations);
}

/** The middle of the next free strip of a node's side. */
function taken(used: Map<RouteNode, number>, node: RouteNode, thickness: number): number {
  const start = used.get(node) ?? 0;
  used.set(node, start + thickness);
  return node.top + start + thickness / 2;
}
