import { parseArgs } from "node:util";
import { SUBJECTS } from "./subjects.ts";
import type { Subject } from "./subjects.ts";

export interface Options {
  /** Numbers of events, the least first. */
  readonly counts: readonly number[];
  readonly subjects: readonly Subject[];
  readonly runs: number;
  /** How long a gesture lasts, in seconds. */
  readonly seconds: number;
  /** No run begins when all of them have taken so long, in minutes. */
  readonly minutes: number;
  /** Whether what an embed costs, and the exploring page, is measured too: not where only some subjects are asked for. */
  readonly embed: boolean;
}

const COUNTS = [60, 1_000, 10_000, 100_000, 1_000_000];
const SHORT_COUNTS = [60, 1_000];

/**
 * Options of `npm run bench --`: `--n 60,1000 --subjects ours,vis --runs 3 --minutes 25 --short`.
 * @throws with a sentence, on what they do not know
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { n: { type: "string" }, subjects: { type: "string" }, runs: { type: "string" }, minutes: { type: "string" }, short: { type: "boolean", default: false } },
  });
  const wholeNumber = (name: string, text: string) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes whole numbers from 1, not “${text}”`);
    return value;
  };
  const counts = values.n?.split(",").map((text) => wholeNumber("n", text)) ?? (values.short ? SHORT_COUNTS : COUNTS);
  const subjects = values.subjects?.split(",").map((name) => {
    const subject = SUBJECTS.find((each) => each.name === name);
    if (subject === undefined) throw new Error(`There is no subject “${name}”; there are ${SUBJECTS.map((each) => each.name).join(", ")}`);
    return subject;
  });
  return {
    counts: [...new Set(counts)].sort((a, b) => a - b),
    subjects: subjects ?? SUBJECTS,
    runs: wholeNumber("runs", values.runs ?? (values.short ? "1" : "3")),
    seconds: values.short ? 1 : 2,
    minutes: wholeNumber("minutes", values.minutes ?? "25"),
    embed: subjects === undefined,
  };
}
