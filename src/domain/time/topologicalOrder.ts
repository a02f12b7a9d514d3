export interface Edge {
  readonly from: number;
  readonly to: number;
}

/**
 * Nodes 0 … count − 1, each after the nodes that point to it, otherwise by number. `successors[i]` are the places in `sequence` that
 * the node at place i points to, all larger than i: of a cycle, the edge that closes it (met last, following edges backwards from the
 * smallest number) is left out. Depends on the set of edges only, not on their order.
 */
export function topologicalOrder(count: number, edges: readonly Edge[]): { sequence: number[]; successors: number[][] } {
  const predecessors = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of edges) predecessors[to]?.push(from);
  for (const list of predecessors) list.sort((a, b) => a - b);

  const sequence: number[] = [];
  const place = new Array<number>(count).fill(-1);
  const entered = new Array<boolean>(count).fill(false);
  // Depth first, with a stack of our own: a chain of 10,000 would overflow the engine's.
  for (let start = 0; start < count; start += 1) {
    const stack = [{ node: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { node: number; next: number };
      if (place[top.node] !== -1) {
        stack.pop();
        continue;
      }
      entered[top.node] = true;
      const before = predecessors[top.node]?.[top.next];
      top.next += 1;
      if (before === undefined) {
        place[top.node] = sequence.push(top.node) - 1;
      } else if (!entered[before]) {
        stack.push({ node: before, next: 0 });
      }
    }
  }

  const successors = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of edges) {
    const [before, after] = [place[from] as number, place[to] as number];
    if (before < after) successors[before]?.push(after);
  }
  return { sequence, successors };
}
