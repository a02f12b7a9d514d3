import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { buildProbe, buildSubject, installPeers } from "./buildSubjects.ts";
import { SITES } from "./cache.ts";
import { embedCost } from "./embedCost.ts";
import type { Cell, Visit } from "./figures.ts";
import { figureOf } from "./figures.ts";
import { goals } from "./goals.ts";
import { readOptions } from "./options.ts";
import type { Options } from "./options.ts";
import { prepareOurs, preparePeers } from "./prepareStory.ts";
import type { BuildCost } from "./prepareStory.ts";
import { readmeTable, report } from "./report.ts";
import { serveApart } from "./serveApart.ts";
import { isPeer, pathOf } from "./subjects.ts";
import type { Subject } from "./subjects.ts";
import { visit } from "./visit.ts";

/**
 * `npm run bench`: our pages beside those of others, and what embeds cost; `README.md` here says how each figure is obtained. A report: it ends well whatever the figures are.
 * Writes `e2e/output/bench.md` (all tables, the one for our README last) and `bench.json`.
 */

const OUTPUT = "e2e/output";
/** A page of others that takes so long, in ms, is measured once. */
const ONCE_MS = 25_000;

/** A page that is ready sooner than this, in ms, is loaded so many times more in each round: a moment's disturbance is much of so little. */
const QUICK_MS = 1_000;
const MORE_LOADS = 4;

const say = (text: string) => process.stderr.write(`${text}\n`);

/** How long a fixed sum takes here and now, in ms: how busy the machine is with other things. */
function calibrate(): number {
  const begins = performance.now();
  let sum = 1;
  for (let turn = 0; turn < 5e7; turn += 1) sum = (Math.imul(sum, 1_103_515_245) + 12_345) & 0x7fffffff;
  return sum < 0 ? 0 : performance.now() - begins;
}

interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Before every run: a fixed sum in ms, and the load of the machine. */
  readonly sums: number[];
  readonly loads: number[];
}

/** One thing to measure: a page with so many events, on this machine or as on a slow phone. */
interface Task {
  readonly subject: Subject;
  readonly n: number;
  readonly phone: boolean;
}

/** All runs, in rounds: so what disturbs the machine for a while disturbs all alike. `done` is called after each. */
async function measure({ counts, subjects, runs, seconds, minutes }: Options, machine: Machine, done: (cells: readonly Cell[], builds: ReadonlyMap<number, BuildCost>) => void): Promise<void> {
  const probe = await buildProbe();
  for (const subject of subjects) await buildSubject(subject);
  const { address, warm, close } = await serveApart(SITES);
  const builds = new Map<number, BuildCost>();
  const cells = new Map<string, { subject: string; n: number; phone: boolean; visits: Visit[] }>();
  const failedFrom = new Map<string, number>();
  const once = new Set<string>();
  let spent = 0;
  const keyOf = ({ subject, n, phone }: Task) => `${subject.name} ${n}${phone ? " phone" : ""}`;
  const isOpen = (task: Task, round: number) =>
    task.n <= task.subject.most && task.n < (failedFrom.get(task.subject.name) ?? Infinity) && !(round > 0 && once.has(keyOf(task))) && spent < minutes * 60_000;

  const run = async (task: Task): Promise<void> => {
    const { subject, n, phone } = task;
    machine.sums.push(calibrate());
    machine.loads.push(loadavg()[0]!);
    const begins = performance.now();
    const asked = { subject, address: new URL(pathOf(subject, n), address).href, phone, seconds, probe };
    const visits = [await visit({ ...asked, loading: false })];
    const [visited] = visits as [Visit];
    const isQuick = !phone && (visited.figures.ready ?? Infinity) < QUICK_MS;
    for (let more = 0; isQuick && more < MORE_LOADS; more += 1) visits.push(await visit({ ...asked, loading: true }));
    const took = performance.now() - begins;
    spent += took;
    const key = keyOf(task);
    const cell = cells.get(key) ?? { subject: subject.name, n, phone, visits: [] };
    cells.set(key, cell);
    cell.visits.push(...visits);
    if (!visited.loaded && !phone) failedFrom.set(subject.name, n);
    if (took > ONCE_MS && subject.name !== "ours") once.add(key);
    const ready = figureOf({ ...cell, visits }, "ready");
    say(`${key}: ${ready === undefined ? "" : `ready after ${Math.round(ready)} ms`}${visited.failed === null ? "" : `; ${visited.failed}`} (${Math.round(took / 1000)} s)`);
    done([...cells.values()], builds);
  };

  try {
    for (let round = 0; round < runs; round += 1) {
      say(`Round ${round + 1} of ${runs}`);
      for (const n of counts) {
        const open = subjects.filter((subject) => isOpen({ subject, n, phone: false }, round));
        if (open.some(({ name }) => name === "ours")) builds.set(n, await prepareOurs(n));
        await preparePeers(open, n);
        for (const subject of open) {
          await warm(isPeer(subject) ? subject.name : `${subject.name}/${n}`);
          const tasks = [false, ...(n === counts[0] || (subject.name === "ours" && n === counts.at(-1)) ? [true] : [])].map((phone): Task => ({ subject, n, phone }));
          for (const task of tasks) if (isOpen(task, round)) await run(task);
        }
      }
    }
  } finally {
    close();
  }
  if (spent >= minutes * 60_000) say(`The ${minutes} minutes are over: some pages were measured less often.`);
}

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const missing = options.subjects.some(isPeer) ? installPeers() : null;
  if (missing !== null) say(missing);
  const embed = options.embed ? await embedCost() : [];
  const machine: Machine = { processor: cpus()[0]?.model ?? "", cores: cpus().length, sums: [], loads: [] };
  mkdirSync(OUTPUT, { recursive: true });
  let text = "";
  // Written after every run: what was measured is there even where the rest never is.
  await measure({ ...options, subjects: options.subjects.filter((subject) => missing === null || !isPeer(subject)) }, machine, (cells, builds) => {
    const told = goals(cells, builds);
    text = `${report(cells, told, embed)}\n\n## For the README\n\n${readmeTable(cells)}\n`;
    writeFileSync(`${OUTPUT}/bench.md`, text);
    writeFileSync(`${OUTPUT}/bench.json`, `${JSON.stringify({ when: new Date().toISOString(), machine, goals: told, builds: Object.fromEntries(builds), cells, embed }, null, 1)}\n`);
  });
  process.stdout.write(text);
}

await bench();
