import { card, choice, markOf, marks, nextStretch, open, picture, queryOf, stretchOf } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const focusedEvent = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-event") ?? null);

/** From the last control above the picture, by Tab alone, to the first mark. */
async function tabToMarks(page: Page): Promise<void> {
  await page.getByRole("slider", { name: "Window: end" }).focus();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedEvent(page)) !== null) return;
  }
  throw new Error("no mark was reached by Tab");
}

test("the first Tab offers the way past the timeline", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the events" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#events$/);
  await expect(page.getByRole("heading", { name: "The visit", level: 2 })).toBeInViewport();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#events") !== null)).toBe(true);
});

test("every control can be reached by Tab, in the order of the page, and shows its focus", async ({ page }) => {
  await open(page);
  const names: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    const { name, shown, event } = await page.evaluate(() => {
      const focused = document.activeElement!;
      const { outlineStyle } = getComputedStyle(focused);
      const halo = focused.querySelector(".Mark-halo");
      return {
        name: focused.getAttribute("aria-label") ?? focused.textContent ?? "",
        event: focused.getAttribute("data-event"),
        shown: outlineStyle !== "none" || (halo !== null && getComputedStyle(halo).strokeWidth === "2.5px"),
      };
    });
    expect(shown, `${name} shows that it has the focus`).toBe(true);
    names.push(name);
    if (event !== null) break;
  }
  expect(names.filter((name) => ["Share", "The visit", "Show all", "Place", "To scale", "Five reports", "Window: move"].includes(name))).toEqual([
    "Share", "The visit", "Show all", "Place", "To scale", "Five reports", "Window: move",
  ]);
});

test("left and right go from mark to mark in the order of time", async ({ page, story }) => {
  await open(page, "./?range=week");
  await tabToMarks(page);
  const order = story.events.map(({ id }) => id);
  const shown = new Set(await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-event")!)));
  const inOrder = order.filter((id) => shown.has(id));
  const start = inOrder.indexOf((await focusedEvent(page))!);
  for (let at = start; at > 0; at -= 1) await page.keyboard.press("ArrowLeft");
  const visited = [await focusedEvent(page)];
  for (let at = 1; at < inOrder.length; at += 1) {
    await page.keyboard.press("ArrowRight");
    visited.push(await focusedEvent(page));
  }
  expect(visited).toEqual(inOrder);
  // After the events come the reports, and after these the ways to what lies beyond the edges.
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("href", /^#report-/);
  await page.keyboard.press("ArrowLeft");
  expect(await focusedEvent(page)).toBe(inOrder.at(-1));
});

test("plus and minus zoom, 0 shows everything, Shift and arrows move", async ({ page }) => {
  await open(page);
  await marks(page).filter({ has: page.locator(".Mark-label") }).nth(5).focus();
  const press = async (key: string) => {
    const before = new URL(page.url()).search;
    await page.keyboard.press(key);
    return nextStretch(page, before);
  };
  const nearer = await press("+");
  expect(nearer.length / 3_600_000).toBeCloseTo(72 / 1.6, 1);
  const farther = await press("-");
  expect(farther.length / 3_600_000).toBeCloseTo(72, 1);
  const later = await press("Shift+ArrowRight");
  expect(later.from).toBeGreaterThan(farther.from);
  const back = await press("Shift+ArrowLeft");
  expect(Math.abs(back.from - farther.from)).toBeLessThanOrEqual(60_000);
  expect(stretchOf(page).length).toBe(back.length);
  await page.keyboard.press("0");
  await expect.poll(() => queryOf(page).get("range")).toBe("all");
  await expect(choice(page, "Range", "Show all")).toHaveAttribute("aria-pressed", "true");
});

test("the browser's own keys are left to the browser", async ({ page }) => {
  await open(page);
  await marks(page).first().focus();
  const before = page.url();
  await page.keyboard.press("Control+0");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  expect(page.url()).toBe(before);
});

test("Enter on a mark opens its card", async ({ page }) => {
  await open(page);
  await tabToMarks(page);
  await page.keyboard.press("ArrowRight");
  const event = (await focusedEvent(page))!;
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#event-${event}$`));
  await expect(card(page, event)).toBeInViewport();
  await expect(card(page, event)).toHaveClass(/EventCard-selected/);
});

test("a mark says for a screen reader all that it shows", async ({ page, story }) => {
  await open(page);
  const link = (event: string) => picture(page).getByRole("link").and(markOf(page, event));
  await expect(link("joint-statement")).toHaveAccessibleName(new RegExp(`^Joint statement.*Thursday 16 May 2024.*Reported by 1 of ${story.documents.length}, expected by 1`));
  await expect(link("motorcade")).toHaveAccessibleName(/Thursday 16 May 2024.*Reports differ/);
});

test("buttons of the toolbar work by keyboard", async ({ page }) => {
  await open(page);
  await choice(page, "Rows", "Theme").focus();
  await page.keyboard.press("Space");
  await expect.poll(() => queryOf(page).get("group")).toBe("theme");
  await choice(page, "Range", "That week").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page).get("range")).toBe("week");
  await expect(choice(page, "Range", "That week")).toBeFocused();
});

test("the marks are one stop for Tab, wherever the focus was last; Home, End and the page keys lead among them", async ({ page, story }) => {
  await open(page);
  const stops = picture(page).locator('a.Mark[tabindex="0"], button[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await tabToMarks(page);
  const day = async () => {
    const event = await focusedEvent(page);
    return story.events.find(({ id }) => id === event)?.window.start[0]?.slice(0, 10);
  };
  await page.keyboard.press("End");
  expect(await focusedEvent(page)).toBe("harbin-expo");
  await page.keyboard.press("PageUp");
  expect(await day()).toBe("2024-05-16");
  await page.keyboard.press("Home");
  expect(await focusedEvent(page)).toBe("defence-industry-meeting");
  await page.keyboard.press("PageDown");
  expect(await day()).toBe("2024-05-16");
  const event = (await focusedEvent(page))!;
  await expect(stops).toHaveCount(1);
  await page.keyboard.press("Tab");
  expect(await focusedEvent(page)).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await focusedEvent(page)).toBe(event);
});

test("? shows the keys, and closing the sheet leads back to the mark", async ({ page }) => {
  await open(page);
  await tabToMarks(page);
  const event = await focusedEvent(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys on the timeline" });
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => focusedEvent(page)).toBe(event);
});

test("what changes is told in words: the stretch that is shown, the event that is selected", async ({ page, story }) => {
  await open(page);
  const news = page.locator("#timeline > .Timeline-box > [role=status]");
  await expect(news).toHaveText("");
  await choice(page, "Range", "That week").click();
  await expect(news).toHaveText(new RegExp(`^Sun 12 May, 00:00 to .* of ${story.events.length} events\\.$`));
  await markOf(page, "joint-statement").focus();
  await page.keyboard.press("Enter");
  await expect(news).toHaveText(new RegExp(`^Joint statement signed, Thursday 16 May 2024, \\d+ of ${story.events.length}\\.$`));
});
