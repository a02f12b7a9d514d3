import { card, marks, picture, sideways, writingIn } from "./seen.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

test("every event has its card, with every quotation letter by letter", async ({ page, story }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
  const cards = await page.locator('ol > li > article[id^="event-"]').evaluateAll((all) =>
    all.map((article) => ({
      id: article.id,
      title: article.querySelector("h3")?.textContent,
      instant: article.querySelector("time[datetime]")?.getAttribute("datetime") ?? "",
      figures: [...article.querySelectorAll("figure[data-document][data-stance]")].map((figure) => ({
        document: figure.getAttribute("data-document"),
        stance: figure.getAttribute("data-stance"),
        quote: figure.querySelector(":scope > blockquote[cite]")?.textContent,
        caption: (figure.querySelector(":scope > figcaption")?.textContent ?? "") !== "",
      })),
    })),
  );
  expect(new Set(cards.map(({ id }) => id)).size).toBe(story.events.length + story.recordEvents.length);
  const byId = new Map(cards.map((each) => [each.id, each]));
  for (const event of story.events) {
    const { title, instant, figures } = byId.get(`event-${event.id}`)!;
    expect(title).toBe(event.title);
    expect(instant, event.id).toMatch(/^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(figures, event.id).toEqual(event.citations.map(({ document, stance, quote }) => ({ document, stance, quote, caption: true })));
  }
});

test("citations lead to the report, on the page and where it was published, and from the event’s own page to the sentence there", async ({ page, story }) => {
  await page.goto("./");
  const urlOf = new Map(story.documents.map(({ id, url }) => [id, url]));
  for (const event of story.events) {
    const links = await card(page, event.id).locator("figure").evaluateAll((all) => all.map((figure) => [...figure.querySelectorAll("figcaption a")].map((link) => link.getAttribute("href"))));
    for (const [position, { document }] of event.citations.entries()) expect(links[position]).toContain(urlOf.get(document) ?? `#report-${document}`);
  }
  for (const { id, url } of story.documents) {
    await expect(page.locator(`#report-${id}`)).toBeVisible();
    if (url !== null) await expect(page.locator(`#report-${id} a[href="${url}"]`)).toBeVisible();
  }
  await page.goto("./event/joint-statement/");
  const sentences = story.events.find(({ id }) => id === "joint-statement")!.citations.flatMap(({ document, url }) => (urlOf.get(document) === null ? [] : [url]));
  expect(sentences.length).toBeGreaterThan(0);
  for (const url of sentences) await expect(page.locator(`figcaption a[href="${url}"]`)).toBeVisible();
});

test("every link within the page leads somewhere, and no id stands twice", async ({ page }) => {
  await page.goto("./");
  const { dangling, twice } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const targets = [...document.querySelectorAll('a[href^="#"]:not([role="button"])')].map((link) => link.getAttribute("href")!.slice(1));
    return { dangling: targets.filter((target) => !ids.includes(target)), twice: ids.filter((id, index) => ids.indexOf(id) !== index) };
  });
  expect(dangling).toEqual([]);
  expect(twice).toEqual([]);
});

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} pixels there is one picture, its marks lead to cards, and no control is dead`, async ({ page, story }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await expect(picture(page)).toHaveCount(1);
    const events = new Set(story.events.map(({ id }) => id));
    const shown = await marks(page).evaluateAll((all) => all.map((mark) => ({ event: mark.getAttribute("data-event")!, href: mark.getAttribute("href") })));
    expect(shown.length).toBeGreaterThan(10);
    for (const { event, href } of shown) {
      expect(events.has(event)).toBe(true);
      expect(href).toBe(`#event-${event}`);
    }
    expect((await writingIn(page)).texts.filter(({ kind }) => kind === "Mark-label").length).toBeGreaterThanOrEqual(shown.length);
    await marks(page).filter({ has: page.locator(".Mark-label") }).first().locator(".Mark-label").first().click();
    await expect(page.locator("article:target")).toBeInViewport();
    await expect(page.locator("button:visible, input:visible, [role=button]:visible, [role=slider]:visible")).toHaveCount(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

test("what a card folds away stands on the event’s own page", async ({ page }) => {
  await page.goto("./");
  for (const fold of ["WhyHere", "WiderRecord"]) {
    const brief = card(page, "landing").locator(`details.${fold}`);
    await brief.locator("summary").click();
    await brief.getByRole("link", { name: "Read it on the page of this event" }).click();
    await expect(page).toHaveURL(/\/event\/landing\/$/);
    const whole = card(page, "landing").locator(`details.${fold}`);
    await whole.locator("summary").click();
    await expect(whole.locator("li").first()).toBeVisible();
    await page.goBack();
  }
});

test("every question that is answered differently leads to its answers, side by side", async ({ page, story }) => {
  await page.goto("./");
  const questions = page.locator("#differences .DifferenceEntry h4 a");
  await expect(questions).toHaveCount(story.differences.length);
  const first = await questions.first().textContent();
  await questions.first().click();
  await expect(page).toHaveURL(/\/differences\/#difference-/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
  const entry = page.locator(".DifferenceEntry:target");
  await expect(entry.getByRole("heading")).toHaveText(first!);
  await expect(entry.locator(".Reading").nth(1)).toBeVisible();
  await expect(page.locator(".DifferenceEntry")).toHaveCount(story.differences.length);
  await expect(page.locator(".DifferenceEntry:not(:has(.Reading))")).toHaveCount(0);
  await page.getByRole("navigation").getByRole("link").last().click();
  await expect(page.locator(".DifferenceKind:target")).toBeInViewport();
  await page.locator(".DifferenceEntry-events a").first().click();
  await expect(page.locator("article.EventCard:target")).toBeInViewport();
});
