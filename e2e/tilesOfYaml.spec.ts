import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./tiledSite.ts";
import { open, status, timeline } from "./tiledView.ts";

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

test("person, place, origin and conflict narrow it, alone and together; the data to take away says the same", async ({ page, written }) => {
  interface Taken {
    readonly documents: readonly { readonly id: string; readonly origin: { readonly organisation: string } }[];
    readonly events: readonly { readonly id: string; readonly people: readonly string[]; readonly citations: readonly { readonly document: string; readonly stance: string }[] }[];
  }
  await open(page, written);
  const taken = (await (await page.request.get(new URL((await page.getByRole("link", { name: "story.json" }).getAttribute("href"))!, written.address).href)).json()) as Taken;
  const ofAfp = taken.documents.filter(({ origin }) => origin.organisation === "afp").map(({ id }) => id);
  expect(ofAfp.length).toBeGreaterThan(1);
  const told = taken.events.filter(({ citations }) => citations.length > 0);
  const expectedByAfp = told.filter(({ citations }) => citations.some(({ document, stance }) => ofAfp.includes(document) && stance === "expected"));
  const withLi = expectedByAfp.filter(({ people }) => people.includes("li-qiang"));
  const has = (count: number) => expect(status(page)).toHaveText(count === 0 ? /^No event/ : `${count} of ${told.length} events.`);

  await page.getByRole("button", { name: "Filter" }).click();
  const box = (facet: string, name: string) => page.getByRole("group", { name: facet, exact: true }).getByRole("checkbox", { name, exact: true });
  await box("Origin", "AFP").check();
  await box("Stance", "expected").check();
  await has(expectedByAfp.length);
  await box("Person", "Li Qiang").check();
  await has(withLi.length);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await box("Differences", "Reports conflict").check();
  const contested = Number.parseInt((await status(page).innerText()), 10);
  expect(contested).toBeGreaterThan(0);
  // Told by the marks too.
  await page.getByRole("button", { name: "Hide the rest" }).click();
  await expect(timeline(page).locator("a[data-event]:not(:has(.ContestedSign))")).toHaveCount(0);
  await box("Place", "Harbin").check();
  await expect(status(page)).not.toHaveText(`${contested} of ${told.length} events.`);
  expect(new URL(page.url()).search).toMatch(/place=harbin.*&contested=1/);
  await page.getByRole("button", { name: "Remove Reports conflict" }).click();
  await expect(box("Differences", "Reports conflict")).not.toBeChecked();

  // One newsroom's report with the origin of another: nobody.
  await page.goto(`${written.address}?v=1&doc=24brussels&origin=afp`);
  await expect(status(page)).toHaveText("No event has all of these: Report: 24 Brussels; Origin: AFP.");
});
