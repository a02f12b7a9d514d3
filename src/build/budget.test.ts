import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checkEmbedWeight, EMBED_BUDGETS, formatWeight, loadedFirst, weigh } from "./budget.ts";

test("a page is weighed by kind, compressed, and data for download is left out", () => {
  const weights = weigh([
    { name: "index.html", content: "<p>word</p>".repeat(1000) },
    { name: "assets/a.js", content: "let a = 1;" },
    { name: "assets/b.js", content: "let b = 2;" },
    { name: "assets/f.woff2", content: new Uint8Array(500) },
    { name: "story.json", content: "x".repeat(1_000_000) },
  ], { language: "en", events: 1 });
  const bytes = Object.fromEntries(weights.map((weight) => [weight.kind, weight.bytes]));
  expect(bytes["html"]).toBeLessThan(100);
  expect(bytes["woff2"]).toBe(500);
  expect(bytes["js"]).toBeGreaterThan(20);
});

test("what is over budget says so", () => {
  expect(formatWeight({ kind: "js", bytes: 75_001, budget: 75_000 })).toMatch(/OVER BUDGET/);
  expect(formatWeight({ kind: "js", bytes: 75_000, budget: 75_000 })).not.toMatch(/OVER BUDGET/);
});

test("a story of more events may weigh more, but not in script; the visit’s HTML no more than 45 kB", () => {
  const budgets = (events: number, language = "en") => Object.fromEntries(weigh([], { language, events }).map(({ kind, budget }) => [kind, budget]));
  expect(budgets(5)["html"]).toBe(45_000);
  expect(budgets(63)["html"]).toBe(45_000);
  expect(budgets(126)["html"]).toBe(90_000);
  expect(budgets(63, "ru")["html"]).toBeGreaterThan(45_000);
  expect(budgets(126)["js"]).toBe(budgets(63)["js"]);
});

test("scripts that are loaded when they are asked for are no part of a first visit, also where they share one", () => {
  const bundle = [
    { type: "chunk", fileName: "main.js", isEntry: true, imports: ["shared.js"], dynamicImports: ["cite.js", "save.js"] },
    { type: "chunk", fileName: "shared.js", isEntry: false, imports: ["main.js"] },
    { type: "chunk", fileName: "cite.js", isEntry: false, imports: ["main.js", "both.js"] },
    { type: "chunk", fileName: "save.js", isEntry: false, imports: ["both.js"] },
    { type: "chunk", fileName: "both.js", isEntry: false, imports: [] },
    { type: "asset", fileName: "main.css" },
  ] as const;
  expect(loadedFirst(bundle).map(({ fileName }) => fileName)).toEqual(["main.js", "shared.js", "main.css"]);
});

test("an embed is weighed before its last script and with it, and one that is too heavy stops the build", () => {
  // Digests do not compress: two letters of them weigh a byte.
  const noise = (bytes: number) => Array.from({ length: Math.ceil(bytes / 32) }, (_, at) => createHash("sha256").update(String(at)).digest("hex")).join("");
  const page = (before: number, script: number) => `<body>${noise(before)}<script>${noise(script)}</script>`;
  const { before, all } = checkEmbedWeight("story", "embed/index.html", page(2000, 3000), { language: "en", events: 63 });
  expect(before).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(before);
  expect(() => checkEmbedWeight("event", "embed/event/x/index.html", page(EMBED_BUDGETS.event.all * 2, 10), { language: "en", events: 1 })).toThrow("embed/event/x/index.html weighs");
});
