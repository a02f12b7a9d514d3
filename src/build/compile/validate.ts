import type { z } from "zod";
import { closest, distance } from "fastest-levenshtein";
import type { Problem, Rule } from "./problem.ts";
import type { YamlFile } from "./yamlFile.ts";

/** Checks a file's shape. Undefined when it does not hold; then `problems` says where and what was expected. */
export function validate<T extends z.ZodType>(file: YamlFile, shape: T, problems: Problem[]): z.infer<T> | undefined {
  problems.push(...file.problems);
  if (file.data === undefined) return undefined;
  const checked = shape.safeParse(file.data === null || file.data === "" ? {} : file.data, { reportInput: true });
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues.flatMap(flattenUnion).filter(isFirstAtItsPath)) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        problems.push({ rule: "E2", at: file.locateKey([...issue.path, key]), message: `nothing is called “${key}” here; data/README.md lists what is` });
      }
    } else {
      const at = issue.code === "invalid_key" ? file.locateKey(issue.path) : file.locate(issue.path);
      problems.push({ rule: ruleFor(issue), at, message: sentenceFor(issue) });
    }
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** A union fails once per branch; the branch whose complaints lie deepest is the one that the editor meant. */
function flattenUnion(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => flattenUnion({ ...inner, path: [...issue.path, ...inner.path] })));
  const depth = (branch: Issue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
  return branches.sort((a, b) => depth(b) - depth(a))[0] ?? [issue];
}

/** What is no list at all is not also told to be too short. */
function isFirstAtItsPath(issue: Issue, index: number, issues: readonly Issue[]): boolean {
  const path = issue.path.join(".");
  return issue.code === "unrecognized_keys" || issues.findIndex((other) => other.code !== "unrecognized_keys" && other.path.join(".") === path) === index;
}

function ruleFor(issue: Issue): Rule {
  const [last] = issue.path.slice(-1);
  if (last === "label" && issue.code === "too_big") return "E8";
  return "E2";
}

function sentenceFor(issue: Issue): string {
  const name = issue.path.length === 0 ? "this file" : `“${String(issue.path.at(-1))}”`;
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return `${name} is missing`;
      return `${name} should be ${{ string: "a text", array: "a list", object: "a mapping", record: "a mapping" }[issue.expected as string] ?? issue.expected}`;
    case "invalid_value": {
      if (issue.input === undefined) return `${name} is missing`;
      const values = issue.values.map(String);
      const given = typeof issue.input === "string" ? issue.input : "";
      return `“${given}” is not one of ${values.join(", ")}${nearestHint(given, values)}`;
    }
    case "invalid_key":
      return `${name} cannot be an id: an id is small letters, digits and single hyphens`;
    case "invalid_format":
      return issue.format === "url" ? "this is not an https address" : issue.message;
    default:
      return issue.message;
  }
}

/** `; did you mean “landing”?` where some valid name is near enough to be meant, else nothing. */
export function nearestHint(given: string, valid: readonly string[]): string {
  if (valid.length === 0) return "";
  const near = closest(given, [...valid]);
  return distance(given, near) <= Math.max(2, given.length / 2) ? `; did you mean “${near}”?` : `; the nearest is “${near}”`;
}
