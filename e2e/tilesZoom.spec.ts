import type { Route } from "@playwright/test";
import { callsOfZoom } from "./callsOfZoom.ts";
import { expect, test } from "./tiledSite.ts";
import { marks, open, stretchOf, timeline } from "./tiledView.ts";
import { wheelZoom } from "./wheelZoom.ts";

test("by wheel, the page's own is not taken; with Ctrl it zooms where the pointer is", async ({ page, large }) => {
  await open(page, large);
  await page.waitForLoadState("networkidle"); // The script that follows a hand comes last.
  const box = (await timeline(page).locator(".Picture").boundingBox())!;
  await page.mouse.move(box.x + box.width / 4, box.y + 120);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(new URL(page.url()).search).toBe("");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  const { from, to } = await stretchOf(page);
  expect((from + to) / 2).toBeLessThan(Date.UTC(2020, 6));
});

test("while a hand zooms in, marks stay as they are drawn until the closer tiles are all here", async ({ page, large }) => {
  await page.clock.install();
  await open(page, large);
  await page.waitForLoadState("networkidle");
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  const waiting: Route[] = [];
  let answers = false;
  await page.route("**/*.bin", (route) => (answers ? route.continue() : void waiting.push(route)));
  await marks(page).evaluateAll((all) => all.forEach((mark) => mark.setAttribute("data-drawn", "before")));
  await wheelZoom(page, -15, 8);
  // Longer than a moving hand waits to ask, shorter than one that lets go.
  await page.clock.runFor(130);
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  const anew = marks(page).and(page.locator(":not([data-drawn])"));
  await expect(anew).toHaveCount(0);
  expect(await marks(page).count()).toBeGreaterThan(0);

  answers = true;
  for (const route of waiting) await route.continue();
  await page.clock.resume();
  await expect(anew).not.toHaveCount(0);
});

test("a zoom calls about as many functions with five thousand events as with sixty", async ({ page, small, large }) => {
  await page.clock.install();
  const calls: number[] = [];
  for (const site of [small, large]) {
    await open(page, site);
    calls.push(await callsOfZoom(page));
  }
  const [few, many] = calls as [number, number];
  expect(few).toBeGreaterThan(1_000);
  expect(many / few, `${few} calls with few events, ${many} with many`).toBeLessThanOrEqual(1.3);
});
