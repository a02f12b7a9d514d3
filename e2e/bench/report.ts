import type { Row } from "./embedCost.ts";
import { FIGURES, figureOf, slopeOf } from "./figures.ts";
import type { Cell, FigureName } from "./figures.ts";
import type { Told } from "./goals.ts";
import { SUBJECTS } from "./subjects.ts";

/** Several figures of a cell in one table, with a stroke between. */
interface Table {
  readonly title: string;
  readonly names: readonly FigureName[];
  /** Whether it says too how many times ours the figure is. */
  readonly against: boolean;
}

const TABLES: readonly Table[] = [
  { title: "First paint", names: ["painted"], against: true },
  { title: "Ready", names: ["ready"], against: true },
  { title: "Blocking, until ready", names: ["blocked"], against: false },
  { title: "Bytes on the wire, until ready / of these the story", names: ["bytes", "dataBytes"], against: false },
  { title: "Heap and typed arrays, at rest", names: ["heap"], against: true },
  { title: "Elements of the page / of its timeline, at most", names: ["elements", "timelineElements"], against: false },
  { title: "Zoom, frames: median / p95 / worst", names: ["zoomMedian", "zoomP95", "zoomWorst"], against: false },
  { title: "Zoom, script per frame", names: ["zoomScript"], against: true },
  { title: "Pan, frames: median / p95 / worst", names: ["panMedian", "panP95", "panWorst"], against: false },
  { title: "Pan, script per frame", names: ["panScript"], against: true },
  { title: "Click on an event, to the next paint", names: ["click"], against: true },
  { title: "Search, from the last key: first answer / whole answer / longest task over 50 ms", names: ["searchFirst", "searchWhole", "searchBlocked"], against: false },
  { title: "Filter, from the click: first answer / whole answer / longest task over 50 ms", names: ["filterFirst", "filterWhole", "filterBlocked"], against: false },
];
const PHONE_TABLE: Table = { title: "first paint / ready / blocking", names: ["painted", "ready", "blocked"], against: false };
const SLOPES: readonly FigureName[] = ["ready", "bytes", "heap", "elements", "zoomScript", "panScript", "click"];

const NONE = "–";

/** All that was measured, as Markdown: our goals first. */
export function report(cells: readonly Cell[], told: readonly Told[], embed: readonly Row[]): string {
  const usual = cells.filter(({ phone }) => !phone);
  const phone = cells.filter((cell) => cell.phone);
  const failures = cells.flatMap((cell) => [...new Set(cell.visits.flatMap(({ failed }) => failed ?? []))].map((failed) => `- ${titleOf(cell.subject)}, ${words(cell.n)}${cell.phone ? ", slow phone" : ""}: ${failed}`));
  return [
    ...(usual.length === 0 ? [] : [`## Goals\n\n${table(["goal", "measured", "met"], told.map(({ goal, figure, met }) => [goal, figure, met === null ? NONE : met ? "yes" : "no"]))}`]),
    ...TABLES.map((each) => asTable(each, usual)).filter((text) => text !== null),
    ...(phone.length === 0 ? [] : [asTable({ ...PHONE_TABLE, title: `On a slow phone: ${PHONE_TABLE.title}` }, phone)!]),
    ...(countsOf(usual).length < 2 ? [] : [slopes(usual)]),
    ...(failures.length === 0 ? [] : [`## What failed\n\n${failures.join("\n")}`]),
    ...(embed.length === 0 ? [] : [`## Embeds, and the exploring page\n\n${table(["what", "measured", "goal"], embed.map(({ what, value, unit, goal }) => [what, `${Math.round(value * 100) / 100} ${unit}`.trim(), goal]))}`]),
  ].join("\n\n");
}

/** The few figures that the README has: by subject and number of events when it is ready, how its frames come, and what it keeps. */
export function readmeTable(cells: readonly Cell[]): string {
  const usual = cells.filter(({ phone }) => !phone);
  const shown = (cell: Cell) => {
    const [ready, p95, heap] = (["ready", "zoomP95", "heap"] as const).map((name) => figureOf(cell, name));
    if (ready === undefined) return failureOf(cell);
    return `${(ready / 1000).toFixed(1)} s · ${p95 === undefined ? NONE : `${Math.round(p95)} ms`} · ${heap === undefined ? NONE : `${Math.round(heap)} MB`}`;
  };
  return `ready · p95 of frames while zooming · heap\n\n${bySubject(usual, shown)}`;
}

function asTable({ title, names, against }: Table, cells: readonly Cell[]): string | null {
  if (cells.every((cell) => names.every((name) => figureOf(cell, name) === undefined))) return null;
  const unit = FIGURES[names[0]!];
  const shown = (cell: Cell) => {
    const values = names.map((name) => figureOf(cell, name));
    if (values.every((value) => value === undefined)) return failureOf(cell);
    const ours = figureOf(cells.find(({ subject, n }) => subject === "ours" && n === cell.n), names[0]!);
    const times = against && cell.subject !== "ours" && ours !== undefined && ours > 0 ? ` (${short(values[0]! / ours)} ×)` : "";
    return `${values.map((value) => (value === undefined ? NONE : short(value))).join(" / ")}${times}`;
  };
  return `## ${title}${unit === "" ? "" : `, ${unit}`}\n\n${bySubject(cells, shown)}`;
}

function slopes(cells: readonly Cell[]): string {
  const rows = subjectsOf(cells).map((subject) => [
    titleOf(subject),
    ...SLOPES.map((name) => {
      const slope = slopeOf(cells.filter((cell) => cell.subject === subject), name);
      return slope === undefined ? NONE : slope.toFixed(2).replace(/^-0\.00$/, "0.00");
    }),
  ]);
  return `## Cost against the number of events\n\nThe power of n by which each grows: 0 does not depend on it, 1 is proportional.\n\n${table(["", ...SLOPES], rows)}`;
}

function bySubject(cells: readonly Cell[], shown: (cell: Cell) => string): string {
  const counts = countsOf(cells);
  const rows = subjectsOf(cells).map((subject) => [
    titleOf(subject),
    ...counts.map((n) => {
      const cell = cells.find((each) => each.subject === subject && each.n === n);
      return cell === undefined ? NONE : shown(cell);
    }),
  ]);
  return table(["", ...counts.map(words)], rows);
}

/** Of what did not load, that it did not; of what has no such figure, a dash. */
function failureOf({ visits }: Cell): string {
  return visits.length > 0 && visits.every(({ loaded }) => !loaded) ? "does not load" : NONE;
}

function subjectsOf(cells: readonly Cell[]): readonly string[] {
  return SUBJECTS.map(({ name }) => name).filter((name) => cells.some(({ subject }) => subject === name));
}

function countsOf(cells: readonly Cell[]): readonly number[] {
  return [...new Set(cells.map(({ n }) => n))].sort((a, b) => a - b);
}

function titleOf(subject: string): string {
  return SUBJECTS.find(({ name }) => name === subject)!.title;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (values: readonly string[]) => `| ${values.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function words(n: number): string {
  return n.toLocaleString("en-GB");
}

/** Three figures that count. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
