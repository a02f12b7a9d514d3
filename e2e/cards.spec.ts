import { card, open, takenOver } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Locator } from "./test.ts";

const STANCES = ["happened", "expected", "mentioned"] as const;
const WORDS = { happened: "reported as done", expected: "expected", mentioned: "mentioned", silent: "silent" };

const citation = (article: Locator, document: string, stance: string) => article.locator(`figure[data-document="${document}"][data-stance="${stance}"]`);

test("the joint statement: who reports it as done and on whose word, who expects it, who is silent", async ({ page }) => {
  await open(page);
  const article = card(page, "joint-statement");
  await expect(article).toContainText("Reported by 1 of 5, expected by 1");
  await expect(article).toContainText("rests on one source: Xinhua (through AFP)");
  const done = citation(article, "arabella", "happened");
  await expect(done.locator("figcaption")).toContainText(/AFP, via Arabella Star Magazine, on the word of Xinhua\s+reported as done/);
  await expect(done.locator("blockquote")).toContainText("signed a joint statement");
  const expected = citation(article, "newsx", "expected");
  await expect(expected.locator("figcaption")).toContainText(/AFP, via NewsX\s+expected/);
  await expect(expected.locator("blockquote")).toContainText("are set to sign");
  await expect(article.locator("figure[data-stance=happened]")).toHaveCount(1);
  await expect(article.getByText(/^Silent:/)).toHaveText("Silent: 24 Brussels, West Timelines and Personal blog");
});

test("Harbin is only expected, and nobody reports it as done", async ({ page }) => {
  await open(page);
  const article = card(page, "harbin-expo");
  await expect(article).toContainText("Expected by 2 of 5");
  // The wider record, which tells of it as done, is folded away and counts in none of this.
  await expect(article.locator(".Citation", { hasText: "reported as done" })).toHaveCount(0);
  await expect(article.locator(".EventCard-coverage")).not.toContainText("Reported");
  await expect(article.locator("figure:not([data-stance=expected])")).toHaveCount(0);
  await expect(page.locator("#ahead article#event-harbin-expo")).toBeVisible();
  await expect(page.locator("#ahead")).toContainText("None of them reports it as done");
});

test("the premier was met in the afternoon, and no hour is given", async ({ page }) => {
  await open(page);
  const article = card(page, "premier-meeting");
  await expect(article.locator("time")).toHaveText("Thursday 16 May 2024, afternoon");
  await expect(article).toContainText("Putin meets Premier Li Qiang");
  // As it is seen, which is only when it is near: what “Why here?” keeps folded is not part of it.
  await article.scrollIntoViewIfNeeded();
  expect(await article.innerText()).not.toMatch(/\b\d{1,2}:\d{2}\b/);
});

test("no card gives a clock time that no report gives", async ({ page, story }) => {
  await open(page);
  const lines = await page.locator(":not(#beyond) > .Day .EventCard-when").allTextContents();
  expect(lines).toHaveLength(story.events.length);
  for (const line of lines) expect(line).not.toMatch(/\b\d{1,2}:\d{2}\b/);
});

test("the motorcade card names the conflict and leads to it", async ({ page }) => {
  await open(page);
  const conflict = card(page, "motorcade").getByRole("group", { name: "Where reports differ" });
  await expect(conflict).toContainText("On which day was Putin’s motorcade in Beijing?");
  await expect(conflict).toContainText("Personal blog: Wednesday, according to a picture caption.");
  await expect(conflict).toContainText("24 Brussels, NewsX: He arrived only on Thursday.");
  await conflict.getByRole("link", { name: "On which day was Putin’s motorcade" }).click();
  await expect(page).toHaveURL(/#difference-motorcade-day$/);
  const entry = page.locator("#difference-motorcade-day");
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText("motorcade drives past Tiananmen Square in Beijing on Wednesday");
  await expect(entry).toContainText("arrived in Beijing on Thursday");
});

test("“Why here?” opens and shows the words that the time rests on", async ({ page }) => {
  await open(page);
  const why = card(page, "joint-statement").locator("details.WhyHere");
  const words = why.getByText("Following closed-door meetings, the two leaders then signed");
  await expect(words).toBeHidden();
  await why.getByText("Why here?").click();
  await expect(words).toBeVisible();
  await expect(why).toContainText("After “Meetings behind closed doors” stated");
  await expect(why).toContainText("it is not a stated time");
  await why.getByText("Why here?").click();
  await expect(words).toBeHidden();
});

test("the coverage matrix agrees with the story as it is published", async ({ page, story }) => {
  await open(page);
  const rows = await page.locator("#coverage tbody tr:has(td)").evaluateAll((all) =>
    all.map((row) => [row.querySelector("th a")!.getAttribute("href"), ...[...row.querySelectorAll("td:not(:last-child)")].map((cell) => cell.textContent!.trim())]),
  );
  const expected = story.events.map((event) => [
    `#event-${event.id}`,
    ...story.documents.map(({ id }) => {
      const stances = event.citations.filter(({ document }) => document === id).map(({ stance }) => stance);
      return WORDS[STANCES.find((stance) => stances.includes(stance)) ?? "silent"];
    }),
  ]);
  const byLink = (a: readonly (string | null)[], b: readonly (string | null)[]) => a[0]!.localeCompare(b[0]!);
  expect(rows.sort(byLink)).toEqual(expected.sort(byLink));
});

test("reports that share an origin are shown as such", async ({ page, story }) => {
  await open(page);
  const nameOf = (organisation: string) => story.organisations.find(({ id }) => id === organisation)!.name;
  const legend = page.getByRole("list", { name: "Reports, by origin" }).getByRole("listitem");
  const origins = [...new Set(story.documents.map(({ origin }) => origin.organisation))];
  await expect(legend).toHaveCount(origins.length);
  for (const [position, origin] of origins.entries()) {
    const documents = story.documents.filter((document) => document.origin.organisation === origin);
    await expect(legend.nth(position)).toContainText(`${nameOf(origin)} via`);
    for (const { id, publisher } of documents) {
      await expect(legend.nth(position)).toContainText(nameOf(publisher));
      await expect(page.locator(`#report-${id}`)).toContainText(nameOf(origin));
    }
    const heading = page.locator('#coverage th[scope="colgroup"]').nth(position);
    await expect(heading).toHaveText(nameOf(origin));
    await expect(heading).toHaveAttribute("colspan", String(documents.length));
  }
  const hues = await page.locator("#coverage thead th[data-hue]").evaluateAll((all) => all.map((heading) => heading.getAttribute("data-hue")));
  expect(new Set(hues).size).toBe(origins.length);
});

test("a link to a report lands on the sentence", async ({ page, story }) => {
  await open(page);
  const links = await page.locator("figure[data-document]:has(a.Citation-source)").evaluateAll((all) =>
    all.map((figure) => ({ quote: figure.querySelector("blockquote")!.textContent!, href: figure.querySelector("a.Citation-source")!.getAttribute("href")! })),
  );
  const known = new Set(story.documents.filter(({ url }) => url !== null).map(({ id }) => id));
  expect(links).toHaveLength(story.events.reduce((sum, { citations }) => sum + citations.filter(({ document }) => known.has(document)).length, 0));
  for (const { quote, href } of links) {
    const [, directive = ""] = href.split("#:~:text=");
    const parts = directive.split(",").filter((part) => !part.startsWith("-") && !part.endsWith("-")).map(decodeURIComponent);
    expect(parts.length).toBeGreaterThan(0);
    const words = quote.trim().replace(/\s+/g, " ");
    expect(words.startsWith(parts[0]!), href).toBe(true);
    expect(words.endsWith(parts.at(-1)!), href).toBe(true);
  }
});

test("differences, quotations and reports are all told, in the order of the story", async ({ page, story }) => {
  await open(page);
  await expect(page.locator('[id^="difference-"]')).toHaveCount(story.differences.length);
  await expect(page.locator('[id^="quotation-"]')).toHaveCount(story.quotations.length);
  expect(await page.locator("#reports article").evaluateAll((all) => all.map(({ id }) => id))).toEqual(story.documents.map(({ id }) => `report-${id}`));
  for (const { id, variants } of story.quotations) {
    expect(await page.locator(`#quotation-${id} blockquote`).allTextContents()).toEqual(variants.map(({ quote }) => quote));
  }
});

test("Copy link gives the address of the card, and Share that of the view", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./?v=1&range=week");
  await card(page, "landing").getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(card(page, "landing").locator(".EventCard-foot").getByRole("status")).toHaveText("Link copied");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(`${baseURL!}?v=1&range=week#event-landing`);
  await page.getByRole("button", { name: "Share" }).click();
  await expect.poll(copied).toBe(`${baseURL!}?v=1&range=week`);
  await page.goto(await copied());
  await takenOver(page);
});

test("where the browser refuses to copy, the link is shown instead", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  await open(page);
  await card(page, "landing").getByRole("button", { name: "Copy link", exact: true }).press("Enter");
  await expect(card(page, "landing").getByRole("textbox", { name: "Link" })).toHaveValue(`${baseURL!}#event-landing`);
});
