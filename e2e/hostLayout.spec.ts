import type { HostPage } from "./engines/engine.ts";
import { expectFit } from "./hosts/seenInHost.ts";
import { expect, test } from "./hosts/test.ts";

/** What only Chromium can be asked: how much the article moved, and what is shown to a reader whose browser runs no script. */

const heightOf = (host: HostPage) => host.ask("article", () => document.querySelector("iframe")!.clientHeight, null);

for (const page of ["snippet.html", "element.html"]) {
  for (const width of [360, 700]) {
    test(`${page} at ${width} pixels: with the height reserved that the timeline needs, nothing in the article moves`, async ({ openHost }) => {
      const size = { width, height: 1400 };
      const first = await openHost(page, size);
      await expectFit(first);
      const height = await heightOf(first);
      const host = await openHost(`${page}?height=${height}`, size);
      await expectFit(host);
      // Whatever moved has been drawn, and counted, once two more pictures have been.
      await host.ask("article", () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))), null);
      expect(await host.ask("article", () => (globalThis as unknown as { shifts: readonly number[] }).shifts, null)).toEqual([]);
      expect(await heightOf(host)).toBe(height);
    });
  }
}

test("without script the timeline is complete: it scrolls in its frame, and all events are one click away", async ({ openHost }) => {
  const host = await openHost("noScript.html", { width: 800, height: 900, noScript: true });
  const cards = () => host.ask(0, () => [...document.querySelectorAll('article[id^="event-"]')].filter((card) => card.checkVisibility()).length, null);
  const leading = await cards();
  expect(leading).toBeGreaterThan(2);
  await host.click(0, "details.All > summary");
  await expect.poll(cards).toBeGreaterThan(leading + 20);
  for (const frame of [0, 1]) {
    const scrolling = await host.ask(frame, () => ({
      contained: "contained" in document.documentElement.dataset,
      scrolls: document.scrollingElement!.scrollHeight > innerHeight,
      clipped: getComputedStyle(document.documentElement).overflowY === "hidden",
      sideways: document.scrollingElement!.scrollWidth > innerWidth,
    }), null);
    expect(scrolling).toEqual({ contained: false, scrolls: true, clipped: false, sideways: false });
  }
});
