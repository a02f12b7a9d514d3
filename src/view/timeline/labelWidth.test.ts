import fc from "fast-check";
import { openSync } from "fontkit";
import { describe, expect, it } from "vitest";
import { ADVANCES, labelWidth, wrapLabel } from "./labelWidth.ts";

const font = openSync("node_modules/@fontsource/inter/files/inter-latin-600-normal.woff2");
const advanceOf = (character: string) => (font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth * 1000) / font.unitsPerEm;
const characters = Object.values(ADVANCES).flatMap((row) => [...row]);

describe("the table of widths", () => {
  it.each(Object.entries(ADVANCES))("has the %s thousandths that the font gives to “%s”", (advance, row) => {
    for (const character of row) expect(Math.abs(advanceOf(character) - Number(advance))).toBeLessThanOrEqual(0.5);
  });

  it("has every character once, and all that English is written with", () => {
    expect(new Set(characters).size).toBe(characters.length);
    for (let code = 32; code < 127; code += 1) expect(labelWidth(String.fromCharCode(code), 1000)).toBeGreaterThan(0);
    const missing = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;'’‘“”-–—()&?!/%$…"].filter(
      (character) => !characters.includes(character),
    );
    expect(missing).toEqual([]);
  });

  it("gives an accented letter that it lacks no less room than it takes", () => {
    const lacking = font.characterSet.map((code) => String.fromCodePoint(code)).filter((character) => /\p{Letter}/u.test(character));
    for (const letter of lacking.filter((character) => !characters.includes(character))) {
      expect(labelWidth(letter, 1000)).toBeGreaterThanOrEqual(advanceOf(letter));
    }
  });

  it("is right for whole labels to two in a hundred, though it leaves kerning out", () => {
    const labels = ["Putin lands in Beijing", "Joint statement signed", "Xi’s Europe tour", "“No limits” pact", "16 May 2024"];
    for (const label of labels) {
      const drawn = (font.layout(label).advanceWidth * 14) / font.unitsPerEm;
      expect(Math.abs(labelWidth(label, 14) / drawn - 1)).toBeLessThan(0.02);
    }
  });
});

describe("a label broken into lines", () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9’,.-]{1,14}$/), { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));
  const width = fc.integer({ min: 20, max: 400 });

  it("keeps every word, in order", () => {
    fc.assert(
      fc.property(words, width, (text, room) => {
        expect(wrapLabel(text, 14, room).join(" ")).toBe(text);
      }),
    );
  });

  it("is no wider than its room, save for a single word that is", () => {
    fc.assert(
      fc.property(words, width, (text, room) => {
        for (const line of wrapLabel(text, 14, room)) expect(labelWidth(line, 14) <= room || !line.includes(" ")).toBe(true);
      }),
    );
  });

  it("breaks only where the next word has no room", () => {
    fc.assert(
      fc.property(words, width, (text, room) => {
        const lines = wrapLabel(text, 14, room);
        lines.slice(1).forEach((line, before) => expect(labelWidth(`${lines[before]} ${line.split(" ")[0]}`, 14)).toBeGreaterThan(room));
      }),
    );
  });
});
