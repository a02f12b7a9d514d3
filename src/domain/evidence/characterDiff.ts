/** A stretch of two texts: in both, or in one of them only. What is replaced is first removed, then added. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** The least change that makes one text of the other, character by character (Levenshtein's distance). For texts of a sentence or two. */
export function characterDiff(from: string, to: string): readonly DiffPart[] {
  const [a, b] = [[...from], [...to]];
  const costs = costsToEnd(a, b);
  const parts: DiffPart[] = [];
  let same = "";
  let [removed, added] = ["", ""];
  const flush = () => {
    if (same !== "") parts.push({ kind: "same", text: same });
    if (removed !== "") parts.push({ kind: "removed", text: removed });
    if (added !== "") parts.push({ kind: "added", text: added });
    [same, removed, added] = ["", "", ""];
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const cost = costs[i]![j]!;
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (removed !== "" || added !== "") flush();
      same += a[i]!;
      i += 1;
      j += 1;
      continue;
    }
    const replaced = i < a.length && j < b.length && costs[i + 1]![j + 1]! + 1 === cost;
    const dropped = replaced || (i < a.length && costs[i + 1]![j]! + 1 === cost);
    if (dropped) {
      removed += a[i]!;
      i += 1;
    }
    if (replaced || !dropped) {
      added += b[j]!;
      j += 1;
    }
  }
  flush();
  return parts;
}

/** The distance between what is left of the texts, from each place in the one and each in the other. */
function costsToEnd(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const costs = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      if (i === a.length || j === b.length) costs[i]![j] = a.length - i + b.length - j;
      else costs[i]![j] = a[i] === b[j] ? costs[i + 1]![j + 1]! : 1 + Math.min(costs[i + 1]![j + 1]!, costs[i + 1]![j]!, costs[i]![j + 1]!);
    }
  }
  return costs;
}

/**
 * The change in one line, in wdiff's marks: `stabili[-s-]{+z+}ing`. Null where nothing changes, or so much that the marks
 * would hide the words: fewer than half of the first text's characters stay.
 */
export function formatCharacterDiff(from: string, to: string): string | null {
  const parts = characterDiff(from, to);
  const same = parts.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  if (parts.every(({ kind }) => kind === "same") || same * 2 < from.length) return null;
  return parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join("");
}
