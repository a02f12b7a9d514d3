import { arrangement, boxOf, drag, nextStretch, open, stretchOf } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const window = (page: Page) => page.getByRole("slider", { name: "Window: move" });
const strip = (page: Page) => page.getByRole("group", { name: "Overview of the whole story" });

/** A window in the middle of the strip, wide enough to be taken anywhere. */
const MIDDLE = "./?v=1&from=2023-11-01T00:00Z&to=2024-05-01T00:00Z";

test("the window moves with the hand, and the address follows when it lets go", async ({ page }) => {
  await open(page, MIDDLE);
  const address = page.url();
  const before = await boxOf(window(page));
  const picture = await arrangement(page);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 120, before.y, { steps: 6 });
  await expect.poll(async () => (await boxOf(window(page))).left).toBeCloseTo(before.left - 120, -1);
  expect(await arrangement(page)).not.toEqual(picture);
  expect(page.url()).toBe(address);
  await page.mouse.up();
  await nextStretch(page, new URL(address).search);
  const after = await boxOf(window(page));
  expect(Math.abs(after.left - (before.left - 120))).toBeLessThan(3);
  expect(Math.abs(after.width - before.width)).toBeLessThan(3);
});

for (const [name, edge, still] of [["beginning", "left", "right"], ["end", "right", "left"]] as const) {
  test(`pulling the window's ${name} leaves its other end alone`, async ({ page }) => {
    await open(page, MIDDLE);
    const search = new URL(page.url()).search;
    const before = await boxOf(window(page));
    const grip = await boxOf(page.getByRole("slider", { name: `Window: ${name}` }));
    const by = name === "beginning" ? -90 : 90;
    await drag(page, grip, { x: grip.x + by, y: grip.y });
    await nextStretch(page, search);
    const after = await boxOf(window(page));
    expect(Math.abs(after[edge] - (before[edge] + by))).toBeLessThan(3);
    expect(Math.abs(after[still] - before[still])).toBeLessThan(3);
  });
}

test("a new window can be drawn, from either side", async ({ page }) => {
  await open(page);
  const box = await boxOf(strip(page));
  for (const [from, to] of [[0.1, 0.35], [0.4, 0.2]] as const) {
    const search = new URL(page.url()).search;
    const at = (share: number) => ({ x: box.left + box.width * share, y: box.bottom - 4 });
    // What is drawn over the window would move it, so the second begins beside the first.
    await drag(page, at(from), at(to));
    await nextStretch(page, search);
    const drawn = await boxOf(window(page));
    expect(Math.abs(drawn.left - at(Math.min(from, to)).x)).toBeLessThan(4);
    expect(Math.abs(drawn.right - at(Math.max(from, to)).x)).toBeLessThan(4);
  }
});

test("a click on the strip brings the window there, as wide as it was", async ({ page }) => {
  await open(page, MIDDLE);
  const search = new URL(page.url()).search;
  const before = await boxOf(window(page));
  const box = await boxOf(strip(page));
  await page.mouse.click(box.left + box.width * 0.8, box.bottom - 6);
  await nextStretch(page, search);
  const after = await boxOf(window(page));
  expect(Math.abs(after.x - (box.left + box.width * 0.8))).toBeLessThan(4);
  expect(Math.abs(after.width - before.width)).toBeLessThan(4);
});

test("a click on the window changes nothing", async ({ page }) => {
  await open(page, MIDDLE);
  const address = page.url();
  const before = await arrangement(page);
  await window(page).click();
  expect(page.url()).toBe(address);
  expect(await arrangement(page)).toEqual(before);
});

test("arrow keys move the window and its ends, each slider by itself", async ({ page }) => {
  await open(page, MIDDLE);
  const press = async (name: string, key: string) => {
    const search = new URL(page.url()).search;
    const slider = page.getByRole("slider", { name });
    await slider.focus();
    await slider.press(key);
    const stretch = await nextStretch(page, search);
    await expect(slider).toBeFocused();
    await expect(slider).toHaveAttribute("aria-valuetext", /\d{4}/);
    return stretch;
  };
  const start = stretchOf(page);
  const moved = await press("Window: move", "ArrowRight");
  expect(moved.from).toBeGreaterThan(start.from);
  expect(moved.to).toBeGreaterThan(start.to);
  const longer = await press("Window: beginning", "ArrowLeft");
  expect(longer.from).toBeLessThan(moved.from);
  expect(Math.abs(longer.to - moved.to)).toBeLessThanOrEqual(60_000);
  const shorter = await press("Window: end", "ArrowLeft");
  expect(shorter.to).toBeLessThan(longer.to);
  expect(Math.abs(shorter.from - longer.from)).toBeLessThanOrEqual(60_000);
});
