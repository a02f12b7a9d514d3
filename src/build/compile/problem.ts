/** Where in the data something is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The path inside the file, such as `citations[1].document`; empty for the file itself. */
  readonly path: string;
}

/** The rules of `data/README.md`, which explains each under the same number. */
export type Rule =
  | "E1" | "E2" | "E3" | "E4" | "E5" | "E6" | "E7" | "E8"
  | "Q1" | "Q2" | "Q3" | "Q4" | "Q5"
  | "T1" | "T2" | "T3"
  | "L1" | "L2"
  | "N1" | "N2";

/** One thing wrong with the data, told in a plain sentence that says what to do. */
export interface Problem {
  readonly rule: Rule;
  readonly at: Place;
  readonly message: string;
}

/** `data/…/landing.yaml:14:7 citations[1].document (E3): no document …` — the form that editors and terminals turn into a link. */
export function formatProblem({ rule, at, message }: Problem): string {
  return `${at.file}:${at.line}:${at.column}${at.path === "" ? "" : ` ${at.path}`} (${rule}): ${message}`;
}

/** All problems, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.at.file.localeCompare(b.at.file, "en") || a.at.line - b.at.line || a.at.column - b.at.column);
  return [...new Set(sorted.map(formatProblem))].join("\n");
}
