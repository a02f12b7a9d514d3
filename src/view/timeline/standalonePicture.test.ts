import { expect, it } from "vitest";
import { labelWidth } from "./labelWidth.ts";
import { wrapText } from "./standalonePicture.ts";

it("wraps at spaces, and breaks only what no line can hold, losing nothing", () => {
  const address = `https://example.org/${"a-long-way/".repeat(12)}`;
  const text = `Arabella Star Magazine: Xi, Putin hail ties. ${address}`;
  const lines = wrapText(text, 12, 200);
  for (const line of lines) expect(labelWidth(line, 12)).toBeLessThanOrEqual(200);
  expect(lines[0]).toBe("Arabella Star Magazine: Xi, Putin");
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});

it("leaves what fits on one line, and never loops on a width that holds nothing", () => {
  expect(wrapText("Two days in China", 22, 1000)).toEqual(["Two days in China"]);
  expect(wrapText("abc", 22, 1)).toEqual(["a", "b", "c"]);
  expect(wrapText("", 12, 100)).toEqual([""]);
});
