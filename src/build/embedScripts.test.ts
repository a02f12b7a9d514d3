import { Script } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { classicScript, embedLoader, LOADER_BUDGET } from "./embedScripts.ts";

test("the loader is one classic script under its budget, which asks for nothing", async () => {
  const code = await embedLoader();
  expect(() => new Script(code)).not.toThrow();
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(LOADER_BUDGET);
  expect(code).not.toMatch(/\bimport\b|\bfetch\b|XMLHttpRequest|innerHTML|localStorage|document\.cookie|https?:\/\/[a-z]/);
});

test("the script of one event’s embed is classic too, and leaves no name behind", async () => {
  const code = await classicScript("heightMain.ts");
  expect(() => new Script(code)).not.toThrow();
  expect(code.trim()).toMatch(/^\(function\(\)\{/);
});

test("a file that does not compile is told, not shipped", async () => {
  await expect(classicScript("nothing.ts")).rejects.toThrow(/nothing\.ts/);
});
