import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { characterDiff, formatCharacterDiff } from "./characterDiff.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "😀"), maxLength: 20 });
const joined = (from: string, to: string, ...kinds: string[]) =>
  characterDiff(from, to).filter(({ kind }) => kinds.includes(kind)).map((part) => part.text).join("");

describe("the difference of two texts", () => {
  it("is marked as wdiff marks it", () => {
    expect(formatCharacterDiff("stabilising", "stabilizing")).toBe("stabili[-s-]{+z+}ing");
    expect(formatCharacterDiff("conducive to peace", "conductive to peace")).toBe("conduc{+t+}ive to peace");
    expect(formatCharacterDiff("are to moet", "are to meet")).toBe("are to m[-o-]{+e+}et");
    expect(formatCharacterDiff("\"no limits\"", "“no limits”")).toBe("[-\"-]{+“+}no limits[-\"-]{+”+}");
  });

  it("is not told where there is none, or where hardly anything is the same", () => {
    expect(formatCharacterDiff("no limits", "no limits")).toBeNull();
    expect(formatCharacterDiff("abcdef", "uvwxyz")).toBeNull();
  });

  it("gives both texts back", () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(joined(from, to, "same", "removed")).toBe(from);
        expect(joined(from, to, "same", "added")).toBe(to);
      }),
    );
  });

  it("is the least there can be, and joins what stands together", () => {
    // The other reckoning counts UTF-16 code units: no letters here that take two.
    const plain = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 20 });
    fc.assert(
      fc.property(plain, plain, (from, to) => {
        const parts = characterDiff(from, to);
        const edits = parts.reduce((sum, { kind, text }, index) => {
          const before = parts[index - 1];
          const replaced = kind === "added" && before?.kind === "removed" ? before.text.length : 0;
          return kind === "same" ? sum : sum + Math.max(0, text.length - replaced);
        }, 0);
        expect(edits).toBe(distance(from, to));
        for (const [index, part] of parts.entries()) expect(part.kind).not.toBe(parts[index + 1]?.kind);
      }),
      { numRuns: 500 },
    );
  });
});
