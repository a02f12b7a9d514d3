import type { TimelineWords } from "../../words/en/timeline.ts";
import type { Mark } from "./mark.ts";

/** Marks drawn one by one, or so many at one spot that a counted cluster stands for them. */
export type Drawn = { readonly kind: "mark"; readonly mark: Mark } | { readonly kind: "cluster"; readonly marks: readonly Mark[] };

/** Fewer than this are always drawn one by one: three rows are no crowd. */
const SMALLEST_CLUSTER = 4;

/**
 * Gathers runs of marks whose knobs follow each other by less than `nearest`, in the unit of `positionOf`. Marks are given and returned in the
 * order of their knobs.
 */
export function gatherClusters(marks: readonly Mark[], positionOf: (mark: Mark) => number, nearest: number): readonly Drawn[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && positionOf(mark) - positionOf(previous) < nearest) run.push(mark);
    else runs.push([mark]);
  }
  return runs.flatMap((run): Drawn[] =>
    run.length < SMALLEST_CLUSTER ? run.map((mark) => ({ kind: "mark", mark })) : [{ kind: "cluster", marks: run }],
  );
}

/** What a cluster says of itself. */
export function clusterLabel(marks: readonly Mark[], words: TimelineWords["crowd"]): string {
  return marks.every(({ of }) => of.kind === "report") ? words.reports(marks.length) : words.events(marks.length);
}
