import { topologicalOrder } from "./topologicalOrder.ts";

/** A knob that may stand anywhere from `earliest` to `latest`: finite ms, `earliest` ≤ `latest`. Ids are unique. */
export interface Placeable {
  readonly id: string;
  readonly earliest: number;
  readonly latest: number;
}

/** What is known of two knobs: `before` does not stand to the right of `after`. An id without a knob is ignored. */
export interface Precedence {
  readonly before: string;
  readonly after: string;
}

/** A knob and the window that the known order leaves it, in ms. */
interface Knob {
  readonly item: Placeable;
  lo: number;
  hi: number;
}

/**
 * Where each knob stands inside its window, in ms: a drawing decision about events whose exact time nobody gives.
 *
 * Knobs stand in one sequence: by the middle of the window that the known order leaves them, narrow windows first, then in a known order,
 * and only where nothing else decides (the same window, no known order) in the order of `items`, which is the story's. In this sequence
 * they keep as far apart as they can, from each other and from the ends of their windows: the smallest of all these gaps is as large as
 * possible, then the next smallest, and so on. So n knobs that share one window stand at 1/(n+1), 2/(n+1) … of it where no others
 * crowd them.
 *
 * A knob never leaves its window. The known order is never reversed; two knobs stand at one place only where their windows leave no room.
 * (Order that no placing can keep, which a checked story does not have, gives way to the windows; of a cycle, one link is ignored, the
 * same whatever the order of `items` and `order`, unless windows are equal.)
 */
export function placeKnobs(items: readonly Placeable[], order: readonly Precedence[]): ReadonlyMap<string, number> {
  const knobs = inSequence(items, order);
  const positions = spread(knobs);
  // Clamped, because the arithmetic rounds.
  return new Map(knobs.map(({ item }, place) => [item.id, Math.min(Math.max(positions[place] ?? NaN, item.earliest), item.latest)]));
}

/** The knobs in their sequence, with windows narrowed so that every knob can reach the whole of its own. */
function inSequence(items: readonly Placeable[], order: readonly Precedence[]): Knob[] {
  const byMiddle = items.map((item) => ({ item, lo: item.earliest, hi: item.latest })).sort(byWindow);
  const index = new Map(byMiddle.map((knob, at) => [knob.item.id, at]));
  const edges = order.flatMap(({ before, after }) => {
    const [from, to] = [index.get(before), index.get(after)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const { sequence, successors } = topologicalOrder(byMiddle.length, edges);
  const knobs = sequence.map((at) => byMiddle[at] as Knob);
  narrow(knobs, successors);
  // Sorting is stable, and a knob's middle is never right of its successor's: equal windows stay in topological order.
  return knobs.sort(byWindow);
}

function byWindow(a: Knob, b: Knob): number {
  return a.lo + a.hi - (b.lo + b.hi) || a.hi - a.lo - (b.hi - b.lo);
}

/**
 * No knob stands left of where the one before it can, or right of where the one after it must. `successors` are places in `knobs`,
 * larger than their own.
 */
function narrow(knobs: readonly Knob[], successors: readonly (readonly number[])[]): void {
  knobs.forEach((knob, at) => {
    for (const next of successors[at] ?? []) {
      const later = knobs[next] as Knob;
      later.lo = Math.min(Math.max(later.lo, knob.lo), later.item.latest);
    }
  });
  for (let at = knobs.length - 1; at >= 0; at -= 1) {
    const knob = knobs[at] as Knob;
    for (const next of successors[at] ?? []) {
      knob.hi = Math.max(Math.min(knob.hi, (knobs[next] as Knob).hi), knob.item.earliest);
    }
    // Only where windows contradict the order.
    if (knob.lo > knob.hi) knob.lo = knob.hi = (knob.lo + knob.hi) / 2;
  }
}

/** Knobs `first` to `last` of the sequence. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Ends of windows by place in the sequence. Typed arrays: with 10,000 knobs these are read a hundred million times. */
interface Windows {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Positions in the order of `knobs`. Repeatedly places the run of knobs with the least room and goes on to its left and right. */
function spread(knobs: readonly Knob[]): Float64Array {
  const windows: Windows = { lo: Float64Array.from(knobs, ({ lo }) => lo), hi: Float64Array.from(knobs, ({ hi }) => hi) };
  const { lo, hi } = windows;
  const positions = new Float64Array(knobs.length);
  const open = separateStretches(windows);
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    if (stretch.first > stretch.last) continue;
    const { first, last } = tightestRun(windows, stretch);
    const [from, to] = [lo[first] as number, hi[last] as number];
    const at = (place: number) => from + ((to - from) * (place - first + 1)) / (last - first + 2);
    for (let place = first; place <= last; place += 1) positions[place] = at(place);
    // Knobs that stand are walls to those that do not stand yet.
    for (let place = stretch.first; place < first; place += 1) hi[place] = Math.min(hi[place] as number, at(first));
    for (let place = last + 1; place <= stretch.last; place += 1) lo[place] = Math.max(lo[place] as number, at(last));
    open.push({ first: stretch.first, last: first - 1 }, { first: last + 1, last: stretch.last });
  }
  return positions;
}

/** Cuts the sequence wherever all windows to the left end before all windows to the right begin: no gap reaches across. */
function separateStretches({ lo, hi }: Windows): Stretch[] {
  const stretches: Stretch[] = [];
  const latestLeft = new Float64Array(hi.length);
  hi.forEach((latest, at) => (latestLeft[at] = Math.max(latest, latestLeft[at - 1] ?? -Infinity)));
  let last = lo.length - 1;
  let earliestRight = Infinity;
  for (let at = last; at >= 0; at -= 1) {
    earliestRight = Math.min(earliestRight, lo[at] as number);
    if (at > 0 && (latestLeft[at - 1] as number) > earliestRight) continue;
    stretches.push({ first: at, last });
    last = at - 1;
  }
  return stretches;
}

/**
 * The run with the smallest gap, (hi(last) − lo(first)) / (its knobs + 1), by Dinkelbach's method: try a gap from left to right, and where
 * it does not fit, go on with the gap of the run that misses its end by most. A handful of passes.
 */
function tightestRun({ lo, hi }: Windows, stretch: Stretch): Stretch {
  const gapOf = (first: number, last: number) => ((hi[last] as number) - (lo[first] as number)) / (last - first + 2);
  let best: Stretch = { first: stretch.first, last: stretch.first };
  for (let gap = gapOf(best.first, best.last); ; ) {
    let first = stretch.first;
    let reached = -Infinity;
    let missed = 0;
    let [worstFirst, worstLast] = [best.first, best.last];
    for (let at = stretch.first; at <= stretch.last; at += 1) {
      const earliest = lo[at] as number;
      if (earliest > reached) {
        first = at;
        reached = earliest;
      }
      reached += gap;
      const over = reached + gap - (hi[at] as number);
      if (over > missed) {
        missed = over;
        worstFirst = first;
        worstLast = at;
      }
    }
    const smaller = gapOf(worstFirst, worstLast);
    // Rounding may see a miss where there is none; then the gap no longer shrinks.
    if (!(smaller < gap)) return best;
    gap = smaller;
    best = { first: worstFirst, last: worstLast };
  }
}
