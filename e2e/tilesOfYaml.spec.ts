import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./tiledSite.ts";
import { open } from "./tiledView.ts";

test("a story written in YAML has its ranges, its times in the reports' precision, where reports differ and why an event stands where it does", async ({ page, written }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await open(page, written);
  const ranges = page.getByRole("group", { name: "Range" });
  await expect(ranges.getByRole("button", { name: "The visit" })).toHaveAttribute("aria-pressed", "true");
  await ranges.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?v=1&range=all");
  await ranges.getByRole("button", { name: "That week" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("?v=1&range=week");
  await page.getByRole("searchbox").fill("motorcade");
  await page.getByRole("button", { name: "Next found" }).click();
  const card = page.locator("article#event-motorcade");
  await expect(card.locator(".EventCard-when")).toContainText("Thursday 16 May 2024 · after “Putin arrives in Beijing” · hour not stated");
  await expect(card.getByRole("group", { name: "Where reports differ" })).toContainText("Personal blog: Wednesday, according to a picture caption.");
  await card.getByText("On which day was Putin’s motorcade in Beijing?").click();
  await expect(card.locator(".Reading blockquote").first()).toHaveText("motorcade drives past Tiananmen Square in Beijing on Wednesday");
  await card.getByText("Why here?").click();
  await expect(card.locator("q").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const { violations } = await new AxeBuilder({ page }).include("article#event-motorcade").include(".Toolbar").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("where the script of the cards does not come, the page says so", async ({ page, written }) => {
  await page.route("**/CardList-*.js", (route) => route.fulfill({ status: 404, body: "gone" }));
  await open(page, written);
  await page.locator("#events").scrollIntoViewIfNeeded();
  await expect(page.locator("#events")).toContainText("Could not be loaded.");
  await expect(page.locator("#events article")).toHaveCount(0);
});

test("a link to an event's words leads to them, and its documents can be cited", async ({ page, written }) => {
  await open(page, written, "#cite-motorcade-1");
  await expect(page.locator("#cite-motorcade-1")).toBeInViewport();
  await expect.poll(() => new URL(page.url()).hash).toBe("#cite-motorcade-1");
  await page.locator("article#event-motorcade").getByText("Cite", { exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Cite “Putin’s motorcade passes Tiananmen Square”" })).toContainText("Personal blog, n.d.");
});
