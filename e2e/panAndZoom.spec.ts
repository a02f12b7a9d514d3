import { arrangement, boxOf, choice, countedIn, drag, emptySpot, markOf, marks, nextStretch, open, picture, queryOf, stretchOf, takenOver, writingIn } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

/** How far below its group's name each mark stands. */
async function heightsInGroups(page: Page): Promise<ReadonlyMap<string, number>> {
  const heights = await picture(page).evaluate((svg) =>
    [...svg.querySelectorAll('g[role="group"]')].flatMap((group) => {
      const top = group.querySelector(".Group-name")!.getBoundingClientRect().top;
      return [...group.querySelectorAll("a[data-event]")].map((mark) => [mark.getAttribute("data-event")!, mark.querySelector(".Mark-label")!.getBoundingClientRect().top - top] as const);
    }),
  );
  return new Map(heights);
}

for (const group of ["place", "theme"]) {
  test(`a drag moves through time, by ${group}, and no mark changes its row`, async ({ page }) => {
    await open(page, `./?v=1&range=week&group=${group}`);
    const address = page.url();
    const before = await heightsInGroups(page);
    const start = await arrangement(page);
    const spot = await emptySpot(page);
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    let compared = 0;
    for (let step = 1; step <= 10; step += 1) {
      await page.mouse.move(spot.x + 40 * step, spot.y, { steps: 2 });
      for (const [event, height] of await heightsInGroups(page)) {
        if (!before.has(event)) continue;
        expect(height, event).toBeCloseTo(before.get(event)!, 1);
        compared += 1;
      }
      expect(page.url(), "the address waits for the hand to let go").toBe(address);
    }
    expect(compared).toBeGreaterThan(10);
    expect(await arrangement(page)).not.toEqual(start);
    await page.mouse.up();
    await expect.poll(() => queryOf(page).has("from") && queryOf(page).has("to")).toBe(true);
    expect(queryOf(page).has("range")).toBe(false);
    await expect(page.getByRole("group", { name: "Range" }).locator('[aria-pressed="true"]')).toHaveCount(0);
  });
}

test("what is dragged stays under the hand", async ({ page }) => {
  await open(page);
  const spot = await emptySpot(page);
  const event = "anniversary-ceremony";
  const knob = markOf(page, event).locator("circle.Knob");
  const before = await boxOf(knob);
  await drag(page, spot, { x: spot.x - 150, y: spot.y });
  const left = await nextStretch(page, "");
  expect((await boxOf(knob)).x).toBeCloseTo(before.x - 150, -1);
  expect(left.length / 3_600_000).toBeCloseTo(72, 1);
});

test("a drag that begins on a mark moves, and selects nothing", async ({ page }) => {
  await open(page);
  const label = markOf(page, "premier-meeting").locator(".Mark-label");
  await label.scrollIntoViewIfNeeded();
  const mark = await boxOf(label);
  await drag(page, mark, { x: mark.x - 120, y: mark.y });
  await nextStretch(page, "");
  expect(new URL(page.url()).hash).toBe("");
  await expect(picture(page).locator(".Mark-selected")).toHaveCount(0);
});

test("several drags are one step of the history", async ({ page }) => {
  await open(page);
  const spot = await emptySpot(page);
  const length = await page.evaluate(() => history.length);
  await drag(page, spot, { x: spot.x - 100, y: spot.y });
  const first = page.url();
  await drag(page, spot, { x: spot.x - 100, y: spot.y });
  await expect.poll(() => page.url()).not.toBe(first);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "true");
});

test("Ctrl and the wheel zoom at the pointer", async ({ page }) => {
  await open(page);
  const knob = markOf(page, "premier-meeting").locator("circle.Knob");
  await knob.scrollIntoViewIfNeeded();
  const before = await boxOf(knob);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  const nearer = await nextStretch(page, "");
  expect(nearer.length / 3_600_000).toBeLessThan(72);
  expect(Math.abs((await boxOf(knob)).x - before.x)).toBeLessThan(2);

  const search = new URL(page.url()).search;
  const again = await boxOf(knob);
  await page.mouse.move(again.x, again.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 120);
  await page.keyboard.up("Control");
  expect((await nextStretch(page, search)).length).toBeGreaterThan(nearer.length);
  expect(Math.abs((await boxOf(knob)).x - again.x)).toBeLessThan(2);
});

test("the plain wheel scrolls the page and does not zoom", async ({ page }) => {
  await open(page);
  const before = await arrangement(page);
  const box = await boxOf(picture(page));
  await page.mouse.move(box.x, box.top + 60);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await arrangement(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe("");
});

test("buttons zoom and move, and Show all leads back", async ({ page, story }) => {
  await open(page, "./?range=week");
  const press = async (name: string) => {
    const before = new URL(page.url()).search;
    await page.getByRole("button", { name }).click();
    return nextStretch(page, before);
  };
  const nearer = await press("Zoom in");
  expect(nearer.length / (7 * 24 * 3_600_000)).toBeCloseTo(1 / 1.6, 2);
  const earlier = await press("‹ Earlier");
  expect(earlier.from).toBeLessThan(nearer.from);
  expect(earlier.to).toBeLessThan(nearer.to);
  expect(Math.abs(earlier.length - nearer.length)).toBeLessThanOrEqual(60_000);
  const later = await press("Later ›");
  expect(Math.abs(later.from - nearer.from)).toBeLessThanOrEqual(60_000);
  const farther = await press("Zoom out");
  expect(farther.length).toBeGreaterThan(later.length);
  await choice(page, "Range", "Show all").click();
  await expect.poll(() => queryOf(page).get("range")).toBe("all");
  expect(queryOf(page).has("from")).toBe(false);
  await expect(picture(page).locator(".EdgeButton")).toHaveCount(0);
  expect(await countedIn(page)).toBe(story.events.length);
});

test("zoom stops at an hour and at the whole story", async ({ page }) => {
  await open(page, "./?from=2024-05-16T04:00Z&to=2024-05-16T06:00Z");
  for (let press = 0; press < 3; press += 1) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => stretchOf(page).length).toBe(3_600_000);
  await choice(page, "Range", "Show all").click();
  const whole = await arrangement(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  for (let press = 0; press < 3; press += 1) await page.getByRole("button", { name: "Zoom out" }).click();
  await expect(picture(page).locator(".EdgeButton")).toHaveCount(0);
  expect(await arrangement(page)).toEqual(whole);
});

test("a cluster tells its count and opens on activation", async ({ page, story }) => {
  await open(page, "./?range=all");
  const cluster = picture(page).locator(".Cluster").first();
  await expect(cluster).toHaveText(/^\d+ events$/);
  const count = Number(/\d+/.exec(await cluster.innerText())?.[0]);
  expect(count).toBeGreaterThanOrEqual(4);
  const before = new Set(await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-event"))));
  await cluster.click();
  const opened = await nextStretch(page, "?range=all");
  expect(opened.length).toBeGreaterThan(0);
  expect(await countedIn(page)).toBe(story.events.length);
  const after = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-event")));
  expect(after.filter((event) => !before.has(event)).length).toBeGreaterThan(0);
});

test("every cluster opens into its events when it is opened again and again", async ({ page }) => {
  await open(page, "./?range=all");
  let opened = 0;
  while ((await picture(page).locator(".Cluster").count()) > 0) {
    const before = new URL(page.url()).search;
    await picture(page).locator(".Cluster").last().click();
    await nextStretch(page, before);
    opened += 1;
    expect(opened, "clusters never end").toBeLessThan(8);
  }
  expect(opened).toBeGreaterThan(0);
  await expect(marks(page).first()).toBeVisible();
});

for (const side of ["earlier", "later"]) {
  test(`the count of ${side} events is a way to them`, async ({ page }) => {
    await open(page, side === "earlier" ? "./" : "./?from=2022-01-15T00:00Z&to=2023-06-01T00:00Z");
    const before = new URL(page.url()).search;
    const button = picture(page).locator(".EdgeButton", { hasText: side }).first();
    await button.scrollIntoViewIfNeeded();
    const group = (await button.getAttribute("aria-label"))!.split(": ")[1]!;
    const count = Number(/\d+/.exec(await button.innerText())?.[0]);
    await button.click();
    await nextStretch(page, before);
    const rows = picture(page).getByRole("group", { name: group, exact: true });
    const inClusters = (await rows.locator(".Cluster").allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
    expect((await rows.locator("a[data-event]").count()) + inClusters.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(count);
    await expect(rows.locator(".EdgeButton", { hasText: side })).toHaveCount(0);
  });
}

test("the picture follows the window's width", async ({ page }) => {
  await open(page);
  await expect(picture(page)).toHaveAttribute("aria-label", /left to/);
  await page.setViewportSize({ width: 400, height: 800 });
  await takenOver(page);
  await expect(picture(page)).toHaveAttribute("aria-label", /above to later below/);
  await page.setViewportSize({ width: 1280, height: 800 });
  await takenOver(page);
  expect((await writingIn(page)).width).toBeGreaterThan(1000);
});

test("a ruler at the mouse tells the time through all rows, on the clock that is chosen", async ({ page }) => {
  await open(page);
  const { left, top, width } = await boxOf(picture(page));
  await page.mouse.move(left + width / 2, top + 200);
  const ruler = picture(page).locator(".Ruler");
  await expect(ruler).toHaveText("Thu 16 May, noon");
  await page.mouse.move(left + width / 4, top + 200);
  await expect(ruler).toHaveText(/^Wed 15 May, 18:0\d$|^Wed 15 May, 17:5\d$/);
  await page.mouse.move(left + width / 2, top - 40);
  await expect(ruler).toHaveCount(0);
});

test("after zooming the way back up is there, range by range", async ({ page }) => {
  await open(page);
  const ways = page.getByRole("navigation", { name: "Where you are in the story" });
  await expect(ways).toHaveCount(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(ways.getByRole("listitem")).toHaveText(["Everything", "Since 2022", "That week", "The visit", /^Wed 15 May, .* to Fri 17 May/]);
  await ways.getByRole("button", { name: "That week" }).click();
  await expect.poll(() => queryOf(page).get("range")).toBe("week");
});

test.describe("for readers who do not mind motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("marks travel to their new place, and then rest", async ({ page }) => {
    await open(page);
    const travelling = () => page.evaluate(() => document.getAnimations().filter((animation) => (animation.effect as KeyframeEffect).target instanceof SVGElement).length);
    expect(await travelling()).toBe(0);
    // Asked for in the frame after the click: they have arrived before another question could come.
    const seen = await choice(page, "Rows", "Theme").evaluate(async (button: HTMLElement) => {
      button.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.getAnimations().length;
    });
    expect(seen).toBeGreaterThan(5);
    await expect.poll(travelling).toBe(0);
  });
});

test("a range that is only considered is shown in the overview, and nothing else changes", async ({ page }) => {
  await open(page);
  await choice(page, "Range", "Since 2022").hover();
  await expect(page.locator(".Overview-hint")).toHaveCount(1);
  expect(queryOf(page).get("range")).toBeNull();
  await choice(page, "Rows", "Theme").hover();
  await expect(page.locator(".Overview-hint")).toHaveCount(0);
});
