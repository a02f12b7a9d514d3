import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** Turns of the wheel, and how far each goes, in pixels: closer by nearly thirty times in all. */
const TURNS = 16;
const TURN = 15;
/**
 * How often functions of the page's own scripts are called in one zoom of a tiled story, drawn anew for each turn of the wheel. A number of calls is the same on every machine: time, which
 * must be Playwright's (`page.clock.install`), stands still meanwhile so that no tile comes on the way, and the tiles of both ends are there from a first zoom, which does not count.
 */
export async function callsOfZoom(page: Page): Promise<number> {
  const frame = page.getByRole("region", { name: "Timeline" }).locator(".Timeline-frame");
  const zoom = (deltaY: number) =>
    frame.locator(".Picture").evaluate(
      async (picture, { turns, deltaY: turned }) => {
        for (let turn = 0; turn < turns; turn += 1) {
          const { left, width, top } = picture.getBoundingClientRect();
          picture.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true, clientX: left + width * 0.55, clientY: top + 60, deltaY: turned }));
          // No timer: the picture is drawn anew, and the clock does not move.
          await new Promise((drawn) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = drawn;
            port2.postMessage(null);
          });
        }
      },
      { turns: TURNS, deltaY },
    );
  const rest = async () => {
    await expect.poll(async () => {
      await page.clock.runFor(200);
      return frame.getAttribute("aria-busy");
    }).toBe("false");
  };
  await page.waitForLoadState("networkidle");
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  await zoom(-TURN);
  await rest();
  expect(new URL(page.url()).search, "the wheel zooms").toContain("from=");
  await zoom(TURN);
  await rest();
  expect(new URL(page.url()).search, "and back").toBe("");

  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await zoom(-TURN);
  const { result } = await session.send("Profiler.takePreciseCoverage");
  await session.detach();
  await page.clock.resume();
  const { origin } = new URL(page.url());
  const own = result.filter(({ url }) => url.startsWith(origin)).flatMap(({ functions }) => functions);
  return own.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
