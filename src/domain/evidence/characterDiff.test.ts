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

  it("takes no more characters than it must, and joins what stands together", () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = characterDiff(from, to);
        const changed = [...joined(from, to, "removed", "added")].length;
        // A replaced character counts twice here and once in Levenshtein's distance (which counts UTF-16 code units).
        const least = distance(from, to);
        expect(changed).toBeLessThanOrEqual(2 * Math.max(least, Math.abs(from.length - to.length)));
        for (const [index, part] of parts.entries()) expect(part.kind).not.toBe(parts[index + 1]?.kind);
      }),
    );
  });
});
