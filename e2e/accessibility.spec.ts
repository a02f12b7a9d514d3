import { createHash } from "node:crypto";
import { barriers } from "./barriers.ts";
import { card, choice, marks, open, picture } from "./seen.ts";
import { expect, test } from "./test.ts";

/** One of each thing that the page is made of. The whole page is looked at once narrow and once wide, once light and once dark. */
const ONE_OF_EACH = [".Header", "#timeline", "#event-motorcade", "#coverage", "#difference-motorcade-day", "#quotations > :nth-child(3)", "#reports", "#method"];
const LOOKS = [
  { colorScheme: "dark", width: 360, parts: ONE_OF_EACH },
  { colorScheme: "light", width: 1280, parts: [] },
] as const;

for (const { colorScheme, width, parts } of LOOKS) {
  test(`no barrier at ${width} pixels, ${colorScheme}, at first and with an event selected`, async ({ page }) => {
    test.slow(true, "axe looks at every element of a long page");
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await barriers(page, ...parts)).toEqual([]);
    // Selecting changes the timeline and one card.
    await marks(page).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".EventCard-selected")).toBeInViewport();
    for (const summary of await page.locator(".EventCard-selected summary").all()) await summary.click();
    expect(await barriers(page, "#timeline", ".EventCard-selected")).toEqual([]);
  });
}

test("no barrier in the tour, in the sheet of keys, zoomed in, and in forced colours", async ({ page }) => {
  await open(page, "./?v=1&step=3");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page.getByRole("navigation", { name: "Where you are in the story" })).toBeVisible();
  expect(await barriers(page, "#timeline")).toEqual([]);
  await page.getByRole("button", { name: "Keys" }).click();
  expect(await barriers(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.emulateMedia({ forcedColors: "active" });
  expect(await barriers(page, ".Header", "#timeline", "#event-landing")).toEqual([]);
});

test("the page in outline: one title, headings that skip no level, landmarks with names", async ({ page }) => {
  await open(page);
  const levels = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  for (const name of ["The visit", "Still ahead", "The backdrop", "Coverage", "Where reports differ", "Who said what", "The reports", "Method and corrections"]) {
    await expect(page.getByRole("heading", { name, level: 2, exact: true }).first()).toBeVisible();
  }
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a reader who wants no motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  await choice(page, "Range", "Show all").click();
  await expect(choice(page, "Range", "Show all")).toHaveAttribute("aria-pressed", "true");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("forced colours keep shapes and words", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "./#event-joint-statement");
  await expect(picture(page).locator(".Mark-selected .Mark-label")).toBeVisible();
  const fills = await picture(page).locator(".Knob, .Knob-hollow, .Pips").evaluateAll((all) => all.map((shape) => getComputedStyle(shape).fill));
  expect(new Set(fills).size).toBeGreaterThan(1);
  expect((await page.screenshot()).length).toBeGreaterThan(10_000);
});

test("a strict policy stands on the page, and refuses what is not the page's own", async ({ page, story }) => {
  await open(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]) expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  await expect(page.locator("[style], [onclick]")).toHaveCount(0);
  for (const script of await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents()) {
    expect(policy, "a script in the page is allowed by its digest").toContain(createHash("sha256").update(script).digest("base64"));
  }
  expect(await page.evaluate(() => ({ cookies: document.cookie, kept: localStorage.length + sessionStorage.length }))).toEqual({ cookies: "", kept: 0 });
  await expect(card(page, story.events[0]!.id)).toBeAttached();
});

test("on paper there are the cards and no controls", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(card(page, "joint-statement")).toBeVisible();
  await expect(page.locator("button:visible:not(.EdgeButton):not(.Cluster)")).toHaveCount(0);
});
