import { openSync } from "fontkit";
import type { Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { ADVANCES, heldLength, labelWidth } from "./labelWidth.ts";
import { CYRILLIC } from "./otherAdvances.ts";

const [font, cyrillic] = ["latin", "cyrillic"].map((script) => openSync(`node_modules/@fontsource/inter/files/inter-${script}-600-normal.woff2`)) as [Font, Font];
const fontOf = (character: string) => (font.characterSet.includes(character.codePointAt(0)!) ? font : cyrillic);
const advanceOf = (character: string) => (fontOf(character).glyphForCodePoint(character.codePointAt(0)!).advanceWidth * 1000) / font.unitsPerEm;
const rows = [...Object.entries(ADVANCES), ...Object.entries(CYRILLIC)];
const characters = rows.map(([, row]) => row).flatMap((row) => [...row]);

describe("the table of widths", () => {
  it.each(rows)("has the %s thousandths that the font gives to “%s”", (advance, row) => {
    for (const character of row) expect(fontOf(character).characterSet).toContain(character.codePointAt(0));
    for (const character of row) expect(Math.abs(advanceOf(character) - Number(advance))).toBeLessThanOrEqual(0.5);
  });

  it("has every character once, and all that English and Russian are written with", () => {
    expect(new Set(characters).size).toBe(characters.length);
    for (let code = 32; code < 127; code += 1) expect(labelWidth(String.fromCharCode(code), 1000)).toBeGreaterThan(0);
    const missing = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;'’‘“”-–—()&?!/%$…«»№"].filter(
      (character) => !characters.includes(character),
    );
    for (let code = 0x410; code < 0x450; code += 1) if (!characters.includes(String.fromCharCode(code))) missing.push(String.fromCharCode(code));
    expect(missing).toEqual([]);
  });

  it("gives an accented letter that it lacks no less room than it takes", () => {
    const lacking = font.characterSet.map((code) => String.fromCodePoint(code)).filter((character) => /\p{Letter}/u.test(character));
    for (const letter of lacking.filter((character) => !characters.includes(character))) {
      expect(labelWidth(letter, 1000)).toBeGreaterThanOrEqual(advanceOf(letter));
    }
  });

  it("is right for whole labels to two in a hundred, though it leaves kerning out", () => {
    const labels = ["Putin lands in Beijing", "Joint statement signed", "Xi’s Europe tour", "“No limits” pact", "16 May 2024", "Путин прибывает в Пекин", "Закрытые переговоры"];
    for (const label of labels) {
      const drawn = (fontOf(label).layout(label).advanceWidth * 14) / font.unitsPerEm;
      expect(Math.abs(labelWidth(label, 14) / drawn - 1)).toBeLessThan(0.02);
    }
  });
});

/** Widths in Noto Sans Arabic Bold 2.005 and DejaVu Sans Bold 2.37, the last in the latter alone, in ems, spaces left out: the page ships no Arabic face, and the reader’s is not known. */
const ARABIC_LABELS = {
  "زيارة شي لموسكو": [7.103, 8.353],
  "بوتين يصل إلى بكين": [7.977, 8.935],
  "محادثات شي وبوتين": [8.434, 9.287],
  "سي سي تي في": [5.964, 7.044],
  "الصين ترفض الاتهامات": [9.591, 10.526],
  "لا شيء": [3.251],
};

describe("scripts that the font lacks", () => {
  it.each(Object.entries(ARABIC_LABELS))("give “%s” room in wide faces, and not much more", (label, drawn) => {
    const room = labelWidth(label, 1) - (label.split(" ").length - 1) * labelWidth(" ", 1);
    expect(room).toBeGreaterThanOrEqual(Math.max(...drawn));
    expect(room).toBeLessThan(Math.max(...drawn) * 1.1);
  });

  it("draw Chinese characters and their punctuation in squares, and letters among them as ever", () => {
    expect(labelWidth("普京抵达北京", 14)).toBe(6 * 14);
    expect(labelWidth("（“无上限”）。", 14)).toBe(8 * 14);
    expect(labelWidth("5月16日", 14)).toBeCloseTo(2 * 14 + labelWidth("516", 14));
    expect(labelWidth("“pact”", 14)).toBeLessThan(4 * 14);
  });

  it("give signs that are not seen no room", () => {
    expect(labelWidth("\u200f16\u200e", 14)).toBe(labelWidth("16", 14));
    expect(labelWidth("за́мок", 14)).toBe(labelWidth("замок", 14));
  });

  it("hold a label to its width, but for letters that hang together", () => {
    expect(heldLength("Talks", 40)).toBe(40);
    expect(heldLength("会谈", 28)).toBe(28);
    expect(heldLength("محادثات", 50)).toBeUndefined();
  });
});
