import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contrast } from "../../embed/contrast.ts";

const sheet = readFileSync("src/view/styles/palette.css", "utf8");
const [day = "", night = ""] = sheet.split("@media (prefers-color-scheme: dark)");
const colour = (block: string, name: string) => new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)![1]!;

/** What words are written in, and the grounds on which they stand. WCAG 2.2, success criterion 1.4.6: at least 7 to 1. */
const WORDS = ["ink", "soft", "faint", "accent"];
const GROUNDS = ["paper", "card", "sunk", "shade"];

for (const [when, block] of [["day", day], ["night", night]] as const) {
  it(`words have the contrast of AAA on every ground, by ${when}`, () => {
    const low = WORDS.flatMap((word) => GROUNDS.map((ground) => ({ word, ground, ratio: contrast(colour(block, word), colour(block, ground)) }))).filter(({ ratio }) => ratio < 7);
    expect(low).toEqual([]);
  });
}
