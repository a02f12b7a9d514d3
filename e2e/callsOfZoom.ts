import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { wheelZoom } from "./wheelZoom.ts";

/** How far each turn of the wheel goes, in pixels: closer by nearly thirty times in all. */
const TURN = 15;

/**
 * How often functions of the page's own scripts are called in one zoom of a tiled story, drawn anew for each turn of the wheel. A number of calls is the same on every machine: time, which
 * must be Playwright's (`page.clock.install`), stands still meanwhile so that no tile comes on the way, and the tiles of both ends are there from a first zoom, which does not count.
 */
export async function callsOfZoom(page: Page): Promise<number> {
  const frame = page.getByRole("region", { name: "Timeline" }).locator(".Timeline-frame");
  const rest = async () => {
    await expect.poll(async () => {
      await page.clock.runFor(200);
      return frame.getAttribute("aria-busy");
    }).toBe("false");
  };
  await page.waitForLoadState("networkidle");
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  await wheelZoom(page, -TURN);
  await rest();
  expect(new URL(page.url()).search, "the wheel zooms").toContain("from=");
  await wheelZoom(page, TURN);
  await rest();
  expect(new URL(page.url()).search, "and back").toBe("");

  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await wheelZoom(page, -TURN);
  const { result } = await session.send("Profiler.takePreciseCoverage");
  await session.detach();
  await page.clock.resume();
  const { origin } = new URL(page.url());
  const own = result.filter(({ url }) => url.startsWith(origin)).flatMap(({ functions }) => functions);
  return own.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
