import { arrangement, card, open, picture, takenOver } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

/** How much the page has shifted under its reader since it was opened. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        // What is buffered is delivered in a task of its own, before the second frame from now.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}

/** The place on the page of everything that is written on the timeline and of every heading. */
async function places(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    // The script brings what stands side by side in the differences: within a section that keeps its height until it is laid out.
    [...document.querySelectorAll(".Picture text, .Picture button, .Toolbar button, .Overview text, h1, h2, :not(.DifferenceKind) > h3, figure:not(.Reading-evidence), .Timeline-foot button")].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return width === 0 ? [] : [`${element.textContent?.slice(0, 40)} at ${[left, top, width, height].map((length) => length.toFixed(2)).join(" ")}`];
    }),
  );
}

for (const width of [320, 360, 768, 1024, 1280, 1680]) {
  test(`at ${width} pixels nothing moves when the script takes over`, async ({ page, noScriptPage }) => {
    await page.setViewportSize({ width, height: 900 });
    await noScriptPage.setViewportSize({ width, height: 900 });

    // The script is kept waiting until the page has been seen without it.
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/*.js", async (route) => {
      await released;
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await expect(picture(page)).toHaveCount(1);
    await expect(page.locator(".Footer")).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    // Which cards are near enough to be laid out the browser finds in one frame, and has done so by the next.
    await page.evaluate(() => new Promise<number>((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expect(page.locator(".Timeline-picture")).not.toHaveCount(1);
    const before = await places(page);
    release();
    await takenOver(page);
    expect(await places(page)).toEqual(before);
    expect(await layoutShift(page)).toBe(0);

    await noScriptPage.goto("./");
    const edgeless = (lines: readonly string[]) => lines.filter((line) => !/ (earlier|later ›) at /.test(line));
    expect(edgeless(await arrangement(noScriptPage))).toEqual(edgeless(await arrangement(page)));
  });
}

test("opening on an event shifts nothing either", async ({ page }) => {
  await open(page, "./#event-joint-statement");
  await expect(card(page, "joint-statement")).toHaveClass(/EventCard-selected/);
  expect(await layoutShift(page)).toBe(0);
});

test("a link to a difference leads to it, though the script brings what stands above it", async ({ page }) => {
  await open(page, "./#difference-conductive");
  const entry = page.locator("#difference-conductive");
  await expect(entry.locator(".Reading").first()).toBeVisible();
  await expect(page.locator("#differences .DifferenceEntry:not(:has(.Reading))")).toHaveCount(0);
  await expect.poll(async () => Math.round((await entry.boundingBox())!.y)).toBeLessThan(100);
  await expect(entry).toBeInViewport({ ratio: 0.5 });
});

test("what is touched before its turn answers at once, and what was chosen before shows in all that follows", async ({ page }) => {
  // The page's own tasks come only as often as they are let: enough for the timeline, and for no card.
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const own = globalThis as unknown as { let: number; release: () => void };
    own.let = 2;
    own.release = () => {
      own.let = Infinity;
      for (const send of held.splice(0)) send();
    };
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (...args: unknown[]) {
      const send = () => Reflect.apply(post, this, args);
      if (own.let-- > 0) send();
      else held.push(send);
    };
  });
  await page.goto("./");
  await takenOver(page);
  await card(page, "landing").getByRole("button", { name: "Cite" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("searchbox").fill("motorcade");
  await expect(card(page, "motorcade").locator("mark.Hit")).toHaveCount(0);
  await page.evaluate(() => (globalThis as unknown as { release: () => void }).release());
  await expect(card(page, "motorcade").locator("mark.Hit").first()).toBeAttached();
  await expect(card(page, "landing")).toHaveClass("EventCard");
});
