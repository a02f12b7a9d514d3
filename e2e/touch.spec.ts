import { arrangement, boxOf, card, emptySpot, markOf, nextStretch, open, picture } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

test.use({ hasTouch: true });

/** A finger, or several, from place to place: each step gives where every finger is. */
async function touch(page: Page, steps: readonly (readonly { readonly x: number; readonly y: number }[])[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const [first = [], ...rest] = steps;
  await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [...first] });
  for (const touchPoints of rest) await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [...touchPoints] });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await devtools.detach();
}

/** A finger that goes up from a spot, 300 pixels far. */
async function swipeUp(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await touch(page, [0, 1, 2, 3, 4, 5, 6].map((step) => [{ x, y: y - 50 * step }]));
}

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 1024, height: 800 } });

  test("a sideways finger moves through time", async ({ page }) => {
    await open(page);
    const spot = await emptySpot(page);
    const knob = markOf(page, "anniversary-ceremony").locator("circle.Knob");
    const before = await boxOf(knob);
    await touch(page, [0, 1, 2, 3, 4, 5, 6].map((step) => [{ x: spot.x - 25 * step, y: spot.y }]));
    const stretch = await nextStretch(page, "");
    expect(stretch.length / 3_600_000).toBeCloseTo(72, 1);
    expect((await boxOf(knob)).x).toBeLessThan(before.x - 100);
  });

  test("two fingers drawn apart come nearer", async ({ page }) => {
    await open(page);
    const { x, y } = await emptySpot(page);
    await touch(page, [0, 1, 2, 3, 4, 5].map((step) => [{ x: x - 40 - 20 * step, y }, { x: x + 40 + 20 * step, y }]));
    expect((await nextStretch(page, "")).length / 3_600_000).toBeLessThan(60);
  });

  test("a finger that goes up over the timeline scrolls the page", async ({ page }) => {
    await open(page);
    const spot = { x: 600, y: 700 };
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest(".Picture") !== null, spot)).toBe(true);
    const before = await arrangement(page);
    const top = await page.evaluate(() => scrollY);
    await swipeUp(page, spot);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
    expect(await arrangement(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe("");
  });

  test("the overview's window follows a finger", async ({ page }) => {
    await open(page, "./?from=2023-11-01T00:00Z&to=2024-05-01T00:00Z");
    const search = new URL(page.url()).search;
    const window = page.getByRole("slider", { name: "Window: move" });
    const { x, y, left } = await boxOf(window);
    await touch(page, [0, 1, 2, 3, 4, 5].map((step) => [{ x: x - 20 * step, y }]));
    await nextStretch(page, search);
    expect((await boxOf(window)).left).toBeLessThan(left - 50);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true });

  test("the page scrolls over the timeline, and nothing inside it does", async ({ page }) => {
    await open(page);
    const box = await boxOf(picture(page));
    expect(box.bottom - box.top).toBeGreaterThan(740);
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), box.top);
    const before = await page.evaluate(() => scrollY);
    await swipeUp(page, { x: 180, y: 500 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    const boxes = await page.locator("#timeline, #timeline *").evaluateAll((all) =>
      all.filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return [overflowX, overflowY].some((overflow) => overflow === "scroll" || overflow === "auto");
      }).length,
    );
    expect(boxes).toBe(0);
    expect(new URL(page.url()).search).toBe("");
  });

  test("a tap on a mark opens its card", async ({ page }) => {
    await open(page);
    const mark = markOf(page, "joint-statement");
    await mark.locator(".Mark-label").first().tap();
    await expect(page).toHaveURL(/#event-joint-statement$/);
    await expect(card(page, "joint-statement")).toBeInViewport();
    await expect(card(page, "joint-statement")).toHaveClass(/EventCard-selected/);
    await expect(mark).toHaveAttribute("aria-current", "true");
  });
});
