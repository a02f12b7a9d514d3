import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { compileStory } from "./compileStory.ts";
import type { Compiled } from "./compileStory.ts";
import { formatProblem } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { formatLock } from "./quotations.ts";

/** A small story that compiles: four events of a ferry strike, as two papers tell them. Its documents' texts stand below `documents/`. */
export const FERRY_STRIKE: Readonly<Record<string, string>> = {
  "story.yaml": `
eyebrow: Two papers, one strike
title: The ferry strike
standfirst: Five days without a ferry.
zone: Europe/London
clocks:
  - { name: Skerry, zone: Europe/London }
ranges:
  - { id: strike, title: The strike, within: 2023-03-06/2023-03-10 }
themes:
  work: Work and pay
  sea: Sailings
checked: 2023-03-12
`,
  "organisations.yaml": `
courier: { name: The Courier, kind: outlet }
herald: { name: The Herald, kind: outlet }
wire: { name: North Wire, kind: agency }
`,
  "people.yaml": `
reid: { name: Ann Reid, role: Union leader }
`,
  "places.yaml": `
skerry: { name: Skerry, zone: Europe/London }
harbour:
  name: Skerry harbour
  in: skerry
  zone: Europe/London
`,
  "documents.yaml": `
courier:
  title: Ferries at a standstill
  url: https://courier.example/ferries
  publisher: courier
  origin: { organisation: courier, basis: stated, evidence: It is signed by its own reporter. }
  written: 8 March 2023
herald:
  title: Strike strands hundreds
  publisher: herald
  origin: { organisation: wire, basis: matched, evidence: North Wire has the same words. }
  written: 8 March 2023
`,
  "events/walkout.yaml": `
label: Crews walk out
title: The ferry crews stop work
summary: The crews leave the ferries.
kind: visit
place: harbour
people: [reid]
themes: [work, sea]
when:
  - within: 2023-03-07
    basis: resolved
    reason: “Tuesday” is 7 March 2023.
    evidence:
      - document: courier
        quote: Ferry crews walked out on Tuesday
  - within: 2023-03-06
    basis: resolved
    reason: “Monday” is 6 March 2023.
    evidence: [{ document: herald, quote: The strike began on Monday }]
    doubted: first-day
citations:
  - document: courier
    stance: happened
    quote: Ferry crews walked out on Tuesday
  - document: herald
    stance: happened
    via: [wire]
    quote: The strike began on Monday
`,
  "events/talks.yaml": `
label: Talks open
title: The two sides meet
summary: The two sides meet in the harbour office.
kind: visit
place: harbour
themes: [work]
when:
  within: 2023-03-08
  part: afternoon
  basis: resolved
  reason: “Wednesday” is 8 March 2023.
  evidence:
    - document: courier
      quote: On Wednesday afternoon the two sides met
order:
  - after: walkout
    gap: PT2H/..
    evidence: [{ document: herald, quote: hours after the crews had left }]
citations:
  - document: courier
    stance: happened
    quote: the two sides met
  - document: herald
    stance: expected
    quote: are to meet
figures:
  - says: The crews ask for 9 per cent
    evidence: [{ document: herald, quote: want 9 per cent more }]
`,
  "events/deal.yaml": `
label: Deal signed
title: The two sides sign a deal on pay
summary: The two sides sign.
kind: visit
themes: [work]
when: { within: 2023-03-08, basis: inferred, reason: The paper came out that day. }
order:
  - after: talks
    evidence: [{ document: courier, quote: then signed a deal }]
citations:
  - document: courier
    stance: happened
    quote: then signed a deal
`,
  "events/return.yaml": `
label: Ferries to return
title: The ferries are to run again
summary: The ferries are due on Friday.
kind: ahead
place: skerry
themes: [sea]
when:
  within: 2023-03-10
  basis: resolved
  reason: “Friday” is 10 March 2023.
  evidence: [{ document: courier, quote: should run again on Friday }]
citations:
  - document: courier
    stance: expected
    quote: Ferries should run again on Friday
`,
  "differences.yaml": `
first-day:
  kind: error
  events: [walkout]
  question: On which day did the strike begin?
  readings:
    - says: On Tuesday.
      evidence: [{ document: courier, quote: on Tuesday }]
    - says: On Monday.
      evidence: [{ document: herald, quote: on Monday }]
`,
  "quotations.yaml": `
promises:
  speaker: reid
  event: walkout
  about: The company's offer
  variants:
    - document: courier
      quote: will not sail for promises
    - document: herald
      quote: We do not sail for promises
      via: [wire]
`,
  // The no-break space before “per cent” and the two characters of “é” are as they come from a web page.
  "documents/courier.txt": `
Ferry crews walked out on Tuesday, and the island has no other way to the mainland.
Ann Reid said that the crews “will not sail for promises”.
On Wednesday afternoon the two sides met at the Cafe\u0301 Marina; they then signed a deal.
Ferries should run again on Friday.
`,
  "documents/herald.txt": `
The strike began on Monday. “We do not sail for promises,” said Ms Reid.
The company, which has heard that the crews want 9\u00a0per cent more, and the crews of the small boats
are to meet hours after the crews had left.
`,
};

/** What becomes of one file's text; null takes the file away. A file that the story lacks begins empty. */
export type Change = (text: string) => string | null;
export type Changes = Readonly<Record<string, Change>>;

/** Puts one text in the place of another that stands there once. */
export function swap(from: string, to: string): Change {
  return (text) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times here`);
    return parts.join(to);
  };
}

export const without: Change = () => null;
export const holding = (text: string): Change => () => text;

export interface Setting {
  /** What quotations are held against. */
  readonly against?: "texts" | "lock";
  /** `written`: by the unchanged story. `fresh`: by the changed one. */
  readonly lock?: "written" | "fresh";
}

const LOCK = "evidence.lock.json";
let writtenLock: string | undefined;

/** Compiles the story with some of its files changed. Leaves nothing behind. */
export function compileFerryStrike(changes: Changes = {}, { against = "texts", lock = "written" }: Setting = {}): Compiled {
  writtenLock ??= lockOf(FERRY_STRIKE);
  const files: Record<string, string> = { ...FERRY_STRIKE, [LOCK]: writtenLock };
  for (const [name, change] of Object.entries(changes)) {
    const text = change(files[name] ?? "");
    if (text === null) Reflect.deleteProperty(files, name);
    else files[name] = text;
  }
  return compileFiles(lock === "fresh" ? { ...files, [LOCK]: lockOf(files) } : files, against);
}

/** The problems of a changed story as an editor reads them, with paths from the story's folder. */
export function problemsOf(changes: Changes, setting?: Setting): string[] {
  return compileFerryStrike(changes, setting).problems.map(formatProblem);
}

function lockOf(files: Readonly<Record<string, string>>): string {
  const { lock } = compileFiles(files, "texts").evidence;
  if (lock === null) throw new Error("no lock follows from this story");
  return formatLock(lock);
}

function compileFiles(files: Readonly<Record<string, string>>, against: "texts" | "lock"): Compiled {
  const root = mkdtempSync(join(tmpdir(), "sourceline-"));
  const story = join(root, "ferry-strike");
  try {
    writeFiles(files, (name) => join(name.startsWith("documents/") ? root : story, name));
    const compiled = compileStory(story, against === "texts" ? join(root, "documents") : null);
    return { ...compiled, problems: compiled.problems.map((problem) => withinRoot(problem, root)) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes a story's files into a folder, with the lock that its documents' texts give. */
export function writeLockedStory(folder: string, files: Readonly<Record<string, string>>): void {
  writeFiles({ ...files, [LOCK]: lockOf(files) }, (name) => join(folder, name));
}

function writeFiles(files: Readonly<Record<string, string>>, pathOf: (name: string) => string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    // The first line break only sets the text off from the TypeScript around it.
    writeFileSync(pathOf(name), text.replace(/^\n/, ""));
  }
}

function withinRoot(problem: Problem, root: string): Problem {
  const prefix = `${relative(process.cwd(), root)}/`;
  const shorten = (text: string) => text.replaceAll(prefix, "").replaceAll("ferry-strike/", "");
  return { ...problem, at: { ...problem.at, file: shorten(problem.at.file) }, message: shorten(problem.message) };
}
