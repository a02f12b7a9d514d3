import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelWidth } from "./labelWidth.ts";
import { piecesOf, wrapLabel } from "./wrapLabel.ts";

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

describe("a label without spaces", () => {
  const text = fc
    .array(fc.constantFrom("普", "京", "访", "华", "，", "。", "“无上限”", "（草案）", "2400", "AI", " Xinhua ", "《声明》"), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join("").replace(/ +/g, " ").trim());
  const width = fc.integer({ min: 90, max: 300 });

  it("is broken where it has no more room, and loses nothing", () => {
    expect(wrapLabel("普京总统抵达北京首都机场", 14, 70)).toEqual(["普京总统抵", "达北京首都", "机场"]);
    fc.assert(
      fc.property(text, width, (label, room) => {
        const lines = wrapLabel(label, 14, room);
        expect(lines.join("").replaceAll(" ", "")).toBe(label.replaceAll(" ", ""));
        for (const line of lines) expect(labelWidth(line, 14) <= room || piecesOf(line).length === 1).toBe(true);
      }),
    );
  });

  it("keeps opening signs with what follows, and closing ones with what they close", () => {
    expect(wrapLabel("宣布“无上限”伙伴关系", 14, 42)).toEqual(["宣布", "“无上", "限”伙", "伴关系"]);
    fc.assert(
      fc.property(text.filter((label) => !/^[，。]/.test(label) && !/ [，。]/.test(label)), width, (label, room) => {
        const lines = wrapLabel(label, 14, room);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。”）》]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“（《]$/);
      }),
    );
  });
});
