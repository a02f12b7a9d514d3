/** A stretch of two texts: in both, or in one of them only. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** The least change that makes one text of the other, character by character (longest common subsequence). For texts of a sentence or two. */
export function characterDiff(from: string, to: string): readonly DiffPart[] {
  const [a, b] = [[...from], [...to]];
  // common[i][j]: the length of the longest common subsequence of a from i and b from j.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const parts: { kind: DiffPart["kind"]; text: string }[] = [];
  const add = (kind: DiffPart["kind"], character: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += character;
    else parts.push({ kind, text: character });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("same", a[i]!);
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      add("removed", a[i]!);
      i += 1;
    } else {
      add("added", b[j]!);
      j += 1;
    }
  }
  return parts;
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
