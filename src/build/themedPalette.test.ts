import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themedPalette } from "./themedPalette.ts";

const palette = readFileSync("src/view/styles/palette.css", "utf8");
const themed = themedPalette(palette);

test("a chosen theme has the palette's own colours, by day and by night", () => {
  const night = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(palette)![1]!;
  const names = [...night.matchAll(/--[\w-]+/g)].map(([name]) => name).filter((name) => name !== "--accent");
  expect(names.length).toBeGreaterThan(10);
  const rules = [/@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme="light"\]\) \{([^}]*)\}/, /:root\[data-theme="dark"\] \{([^}]*)\}/].map((rule) => rule.exec(themed)![1]!);
  for (const rule of rules) {
    for (const name of names) expect(/--x: (.*?);/.exec(rule.replaceAll(name, "--x"))?.[1], name).toBe(/--x: (.*?);/.exec(night.replaceAll(name, "--x"))?.[1]);
  }
  // Not on paper, which is white.
  expect(themed).toMatch(/@media not print \{\s*:root\[data-theme="dark"\]/);
  expect(rules[1]).toContain("color-scheme: dark;");
  expect(themed).toContain(':root[data-theme="light"] { color-scheme: light; }');
});

test("an accent of the article's goes before the palette's, for day and night apart", () => {
  expect(themed.match(/--accent: var\(--accent-by-day, #932512\);/g)).toHaveLength(1);
  expect(themed.match(/--accent: var\(--accent-by-night, #f6a18e\);/g)).toHaveLength(2);
  expect(themed).not.toMatch(/--accent: #/);
  expect(themed).toContain('--card-by-day: "ffffff";');
  expect(themed).toContain('--card-by-night: "1f1e1b";');
});

test("colours of reports are left as they are", () => {
  expect(themed.slice(themed.indexOf("[data-hue="))).toBe(palette.slice(palette.indexOf("[data-hue=")));
});

test("a palette that is written otherwise stops the build", () => {
  expect(() => themedPalette(":root { --card: #ffffff; --accent: #932512; }")).toThrow("by night");
  expect(() => themedPalette(palette.replace("--card: #ffffff", "--card: white"))).toThrow("--card");
});
