import { figureOf } from "./figures.ts";
import type { Cell, FigureName } from "./figures.ts";
import type { BuildCost } from "./prepareStory.ts";
import { LOAD_MS } from "./visit.ts";

/** A goal, what was measured of it, and whether it is met; null where it was not measured. */
export interface Told {
  readonly goal: string;
  readonly figure: string;
  readonly met: boolean | null;
}

/** One frame of a screen that is drawn 60 times a second, in ms, and what frames may be late by on a clock that is read between them. */
const FRAME_MS = 1000 / 60;
const JITTER = 1.05;

const MILLION = 1_000_000;

/** Our goals beside what was measured in this run. Cells as on a slow phone take no part. */
export function goals(cells: readonly Cell[], builds: ReadonlyMap<number, BuildCost>): readonly Told[] {
  const measured = cells.filter(({ phone }) => !phone);
  const cellOf = (subject: string, n: number) => measured.find((cell) => cell.subject === subject && cell.n === n);
  const ours = (name: FigureName, n: number) => figureOf(cellOf("ours", n), name);
  /** The worst of ours at any number of events, and at which. */
  const worst = (name: FigureName) =>
    measured
      .filter(({ subject }) => subject === "ours")
      .flatMap((cell) => {
        const value = figureOf(cell, name);
        return value === undefined ? [] : [{ value, n: cell.n }];
      })
      .sort((a, b) => b.value - a.value)[0];
  const atMost = (goal: string, value: number | undefined, limit: number, unit: string, remark = ""): Told =>
    value === undefined ? unmeasured(goal) : { goal, figure: [rounded(value), unit, remark].filter((part) => part !== "").join(" "), met: value <= limit };
  const everywhere = (goal: string, name: FigureName, limit: number, unit: string) => {
    const at = worst(name);
    return atMost(goal, at?.value, limit, unit, at && `(at ${words(at.n)})`);
  };
  const grown = (goal: string, name: FigureName, limit: number) => {
    const [few, many] = [ours(name, 60), ours(name, MILLION)];
    return atMost(goal, few === undefined || many === undefined ? undefined : many / few, limit, "×");
  };
  /** How many times sooner ours is ready. A peer that did not load in time would have taken that time at least. */
  const sooner = (peer: string, title: string, n: number, least: number): Told => {
    const goal = `ready at ${words(n)}: ${least} × sooner than ${title}`;
    const [mine, cell] = [ours("ready", n), cellOf(peer, n)];
    const theirs = figureOf(cell, "ready");
    const gaveUp = cell?.visits.some(({ loaded }) => !loaded) === true;
    if (mine === undefined || (theirs === undefined && !gaveUp)) return unmeasured(goal);
    const times = (theirs ?? LOAD_MS) / mine;
    return { goal, figure: `${theirs === undefined ? "over " : ""}${rounded(times)} ×`, met: times >= least };
  };
  const build = builds.get(MILLION);
  return [
    everywhere("zoom: p95 within one display frame at every n", "zoomP95", FRAME_MS * JITTER, "ms"),
    everywhere("pan: p95 within one display frame at every n", "panP95", FRAME_MS * JITTER, "ms"),
    grown("zoom: script per frame at 1,000,000 ≤ 1.3 × that at 60", "zoomScript", 1.3),
    sooner("timelinejs", "TimelineJS", 1_000, 10),
    sooner("vis", "vis-timeline", 10_000, 20),
    sooner("react-chrono", "react-chrono", 10_000, 20),
    sooner("uplot", "uPlot", 100_000, 4),
    grown("ready at 1,000,000 within 1.5 × of ready at 60", "ready", 1.5),
    atMost("heap at 1,000,000 ≤ 60 MB", ours("heap", MILLION), 60, "MB"),
    everywhere("elements of the timeline ≤ 600 at every n", "timelineElements", 600, ""),
    everywhere("click to paint ≤ 2 frames at every n", "click", 2 * FRAME_MS * JITTER, "ms"),
    atMost("search of 100,000: first results ≤ 50 ms after the key", ours("searchFirst", 100_000), 50, "ms"),
    atMost("search of 100,000: no blocked frame", ours("searchBlocked", 100_000), 0, "ms in the longest task over 50 ms"),
    atMost("filter of 100,000: first results ≤ 50 ms after the click", ours("filterFirst", 100_000), 50, "ms"),
    atMost("filter of 100,000: no blocked frame", ours("filterBlocked", 100_000), 0, "ms in the longest task over 50 ms"),
    atMost("npm run synthetic -- 1000000: ≤ 120 s", build?.seconds, 120, "s"),
    atMost("npm run synthetic -- 1000000: ≤ 1 GB of memory", build?.memory ?? undefined, 1000, "MB"),
  ];
}

function unmeasured(goal: string): Told {
  return { goal, figure: "–", met: null };
}

function words(n: number): string {
  return n.toLocaleString("en-GB");
}

function rounded(value: number): string {
  return (Math.abs(value) < 100 ? Math.round(value * 100) / 100 : Math.round(value)).toLocaleString("en-GB");
}
