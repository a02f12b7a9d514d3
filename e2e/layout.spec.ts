import { open, sideways, takenOver, writingIn } from "./seen.ts";
import type { SeenText } from "./seen.ts";
import { expect, test } from "./test.ts";

const WIDTHS = [320, 360, 414, 700, 768, 900, 1024, 1280, 1680, 2560];
const VIEWS = [
  "", "?range=week", "?range=years", "?range=all", "?group=theme", "?range=all&group=document", "?range=years&group=theme&space=order", "?space=order", "?range=all&space=order", "?from=2024-05-16T03:00Z&to=2024-05-16T09:00Z",
  // Longer words, square letters, and lines that run the other way.
  "ru/", "ru/?range=all&group=document", "zh/?range=years&space=order", "ar/", "ar/?range=week&group=theme",
];

/** Fonts round their boxes; less than this much is no overlap that a reader could see. */
const TOLERANCE = 1;

for (const view of VIEWS) {
  test(`labels neither meet nor leave the picture, at every width, for “${view === "" ? "the first view" : view}”`, async ({ page }) => {
    await open(page, `./${view}`);
    // The other languages at one width of each kind.
    for (const width of view.includes("/") ? [320, 768, 1280] : WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await takenOver(page);
      const { texts, width: pictureWidth, height } = await writingIn(page);
      expect(texts.length).toBeGreaterThan(3);
      expect(overlaps(texts), `${width} px: overlapping`).toEqual([]);
      const outside = texts.filter(({ left, top, right, bottom }) => left < -TOLERANCE || top < -TOLERANCE || right > pictureWidth + TOLERANCE || bottom > height + TOLERANCE);
      expect(outside.map(({ text }) => text), `${width} px: cut off`).toEqual([]);
      // Below the timeline the page is the same whatever it shows: looked at once.
      const excess = view === "" ? await sideways(page) : await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(excess, `${width} px: the page is wider than the window`).toBeLessThanOrEqual(0);
    }
  });
}

function overlaps(texts: readonly SeenText[]): readonly string[] {
  const found: string[] = [];
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > TOLERANCE && down > TOLERANCE) found.push(`“${a.text}” (${a.kind}) and “${b.text}” (${b.kind}) by ${across.toFixed(1)} × ${down.toFixed(1)}`);
    }
  }
  return found;
}

for (const [size, widths] of [["200%", [640, 1280]], ["400%", [1280]]] as const) test(`text at ${size} makes the page longer, not wider`, async ({ page }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await takenOver(page);
    await expect.poll(() => sideways(page), `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
});
