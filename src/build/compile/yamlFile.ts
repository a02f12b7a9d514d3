import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Node } from "yaml";
import type { Place, Problem } from "./problem.ts";

export type DataPath = readonly PropertyKey[];

/** A YAML file read into plain strings, lists and mappings, which still knows the line of each part. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where a value stands; the deepest part of the path that exists. */
  locate(path: DataPath): Place;
  /** Where the name of an entry stands, for what is wrong with the name itself. */
  locateKey(path: DataPath): Place;
}

/** Reads YAML 1.2 with every scalar a string, so that `2024` and `no` are what they look like. Malformed YAML is reported, not thrown. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number, path: string): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), path };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    rule: error.code === "DUPLICATE_KEY" ? "E6" : "E1",
    at: placeAt(error.pos[0], ""),
    message:
      error.code === "DUPLICATE_KEY"
        ? "this name stands twice in one mapping; give each entry a name of its own"
        : `this is not well-formed YAML: ${error.message.replace(/\s+/g, " ")}`,
  }));
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.tag !== undefined) {
        problems.push({ rule: "E1", at: placeAt(node.range?.[0] ?? 0, ""), message: "aliases and tags are not used in stories; write the value out" });
      }
      if (isScalar(node) && node.type === "PLAIN" && /^0\d+$/.test(node.source ?? "")) {
        problems.push({
          rule: "E5",
          at: placeAt(node.range?.[0] ?? 0, ""),
          message: `${node.source} without quotes reads as a number that loses its zero; quote it, or write a clock time in full, as in 2024-05-16T09:30+08:00`,
        });
      }
    },
  });
  return {
    file,
    // An alias cannot be read either: one that names nothing would throw.
    data: problems.some(({ rule }) => rule !== "E5") ? undefined : document.toJS(),
    problems,
    locate: (path) => {
      const actual = asWritten(document, path);
      return placeAt(offsetOf(document, actual), formatPath(actual));
    },
    locateKey: (path) => placeAt(offsetOfKey(document, path) ?? offsetOf(document, path), formatPath(path)),
  };
}

/** An entry may stand without its list where it is the only one: then its index is not in the file, and not in the path. */
function asWritten(document: ReturnType<typeof parseDocument>, path: DataPath): DataPath {
  const actual: PropertyKey[] = [];
  for (const step of path) {
    if (typeof step !== "number" || !isMap(document.getIn(actual, true))) actual.push(step);
  }
  return actual;
}

function offsetOfKey(document: ReturnType<typeof parseDocument>, path: DataPath): number | undefined {
  const mapping = document.getIn(path.slice(0, -1), true);
  const pair = isMap(mapping) ? mapping.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return (pair?.key as Node | undefined)?.range?.[0];
}

/** The offset of the deepest part of the path that exists: a missing key is reported at the mapping that lacks it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: DataPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function formatPath(path: DataPath): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`)).join("");
}
