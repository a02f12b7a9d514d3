import { barriers } from "./barriers.ts";
import { expect, test } from "./test.ts";
import type { Locator, Page } from "./test.ts";

const ARTICLE = { width: 640, height: 900 };
const PHONE = { width: 360, height: 800 };

const cards = (page: Page) => page.locator("article.EmbedEvent");
const inSight = (page: Page) => page.locator("article.EmbedEvent:visible");
const card = (page: Page, event: string) => page.locator(`article#event-${event}`);
const body = (page: Page, event: string) => card(page, event).locator(".EmbedEvent-body");
const timeline = (page: Page) => page.locator("#timeline");
const marks = (page: Page) => timeline(page).locator("a[data-event]");
const showAll = (page: Page) => page.locator("details.All > summary");
const idsOf = (articles: Locator) => articles.evaluateAll((all) => all.map(({ id }) => id.replace("event-", "")));
const markIds = (page: Page) => marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-event")!));

async function openAt(page: Page, size: typeof ARTICLE, address = "./embed/"): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(address);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every event is there, with every quotation letter by letter, behind the leading ones", async ({ page, story }) => {
    await openAt(page, ARTICLE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
    const told = await cards(page).evaluateAll((all) =>
      all.map((article) => ({
        id: article.id,
        title: article.querySelector("h3")?.textContent,
        instant: article.querySelector("time[datetime]")?.getAttribute("datetime") ?? "",
        figures: [...article.querySelectorAll("figure[data-document][data-stance]")].map((figure) => ({
          document: figure.getAttribute("data-document")!,
          stance: figure.getAttribute("data-stance")!,
          quote: figure.querySelector(":scope > blockquote[cite]")?.textContent ?? "",
        })),
      })),
    );
    expect(told).toHaveLength(story.events.length);
    const words = (figures: (typeof told)[number]["figures"]) => figures.map(({ document, stance, quote }) => [document, stance, quote].join("|")).sort();
    for (const event of story.events) {
      const { title, instant, figures } = told.find(({ id }) => id === `event-${event.id}`)!;
      expect(title).toBe(event.title);
      expect(instant, event.id).toMatch(/^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(words(figures), event.id).toEqual(words(event.citations));
    }
    await expect(inSight(page)).toHaveCount(7);
    await showAll(page).click();
    await expect(inSight(page)).toHaveCount(story.events.length);
    await showAll(page).click();
    await expect(inSight(page)).toHaveCount(7);
    await expect(page.locator("button, input, select")).toHaveCount(0);
  });

  test("a mark opens its card, and so does the address of any event", async ({ page }) => {
    await openAt(page, ARTICLE);
    await marks(page).last().locator(".Mark-label").click();
    const [last] = (await markIds(page)).slice(-1);
    await expect(body(page, last!).locator("figure").first()).toBeVisible();
    await page.goto("./embed/#event-motorcade");
    await expect(body(page, "motorcade").locator("figure").first()).toBeVisible();
  });

  test("an event's own embed has all of its quotations", async ({ page, story }) => {
    const [event] = [...story.events].sort((a, b) => b.citations.length - a.citations.length);
    await openAt(page, ARTICLE, `./embed/event/${event!.id}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(event!.title);
    const quotes = await page.locator("figure > blockquote").allTextContents();
    expect([...quotes].sort()).toEqual(event!.citations.map(({ quote }) => quote).sort());
    const [, rest] = [await page.locator("figure:visible").count(), page.locator("details.Fold > summary", { hasText: "more quotations" })];
    await rest.click();
    await expect(page.locator("figure:visible")).toHaveCount(event!.citations.length);
  });
});

test("an embed is one request, leaves nothing behind, and has no style and no handler in an attribute", async ({ page }) => {
  for (const path of ["embed/", "embed/event/joint-statement/"]) {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`./${path}`, { waitUntil: "networkidle" });
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
    await expect(page.locator("body [style], script[src], link[rel=stylesheet], [onclick]")).toHaveCount(0);
    expect(await page.evaluate(() => ({ cookies: document.cookie, kept: localStorage.length + sessionStorage.length }))).toEqual({ cookies: "", kept: 0 });
    page.removeAllListeners("request");
  }
});

test("nothing moves and nothing is drawn anew when the script takes over", async ({ page, noScriptPage }) => {
  await openAt(page, ARTICLE);
  await openAt(noScriptPage, ARTICLE);
  await expect(timeline(page)).toBeVisible();
  // Where a link leads within a report's page is told by the script alone.
  const drawn = (each: Page) => each.locator("#embed").evaluate((embed) => embed.innerHTML.replaceAll(/#:~:text=[^"]*/g, "").split("<"));
  expect(await drawn(page)).toEqual(await drawn(noScriptPage));
});

test("in an article's column the embed is a picture and a list of what most reports tell of, and not too high", async ({ page, story }) => {
  await openAt(page, ARTICLE);
  await expect(timeline(page)).toBeVisible();
  expect(await idsOf(inSight(page))).toEqual(await markIds(page));
  const coverage = (id: string) => new Set(story.events.find((event) => event.id === id)!.citations.map(({ document }) => document)).size;
  const leading = await markIds(page);
  const others = story.events.filter(({ id, kind }) => kind === "visit" && !leading.includes(id));
  expect(Math.min(...leading.map(coverage))).toBeGreaterThanOrEqual(Math.max(...others.map(({ id }) => coverage(id))));
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(500);
  expect(height).toBeLessThan(1000);
});

for (const width of [320, 360, 768, 1200]) {
  test(`at ${width} pixels nothing runs over the edge, with the title's letters at twice their size too`, async ({ page }) => {
    for (const path of ["embed/?event=landing", "embed/event/visit/"]) {
      await openAt(page, { width, height: 800 }, `./${path}`);
      for (const size of ["100%", "200%"]) {
        await page.evaluate((fontSize) => document.documentElement.style.setProperty("font-size", fontSize), size);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} at ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("where there is no room for the picture, or its letters would stay small, the list tells the times instead", async ({ page }) => {
  await openAt(page, PHONE);
  await expect(timeline(page)).toBeHidden();
  await expect(card(page, "landing").locator("time")).toBeVisible();
  await openAt(page, ARTICLE);
  await expect(card(page, "landing").locator("time")).toBeHidden();
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await expect(timeline(page)).toBeHidden();
  await expect(card(page, "landing").locator("time")).toBeVisible();
});

test("a mark that is chosen opens its card, and takes neither the address nor the history nor the focus of the article", async ({ page }) => {
  await openAt(page, ARTICLE, "./embed/?theme=light");
  const [address, entries] = [page.url(), await page.evaluate(() => history.length)];
  const label = marks(page).nth(3).locator(".Mark-label");
  const event = (await markIds(page))[3]!;
  await expect(body(page, event)).toBeHidden();
  await label.click();
  await expect(body(page, event)).toBeVisible();
  await expect(marks(page).nth(3)).toHaveAttribute("aria-current", "true");
  expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, entries]);
  // Whoever has closed the card opens it again the same way, and the next mark another one.
  await card(page, event).locator("summary").first().click();
  await expect(body(page, event)).toBeHidden();
  await label.click();
  await expect(body(page, event)).toBeVisible();
  await marks(page).nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(body(page, (await markIds(page))[1]!)).toBeVisible();
  await expect(page.locator(".EmbedEvent-selected")).toHaveCount(1);
});

test("the wheel is left to the article, with and without Ctrl, over the picture too", async ({ page }) => {
  await openAt(page, { width: 640, height: 400 });
  const refused = await timeline(page).locator("svg.Picture").evaluate((picture) =>
    [false, true].map((ctrlKey) => !picture.dispatchEvent(new WheelEvent("wheel", { deltaY: 100, ctrlKey, bubbles: true, cancelable: true }))),
  );
  expect(refused).toEqual([false, false]);
  await timeline(page).hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test("opening at an event opens its card, moves nothing and takes no focus", async ({ page }) => {
  for (const address of ["./embed/?event=motorcade", "./embed/#event-motorcade", "./embed/#event-motorcade#?secret=aB3dE6gH9k"]) {
    await openAt(page, { width: 640, height: 400 }, address);
    await page.reload();
    await expect(body(page, "motorcade")).toBeVisible();
    expect(await markIds(page), address).toContain("motorcade");
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }
  await openAt(page, { width: 640, height: 400 }, "./embed/?event=motorcade");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("range and rows: other events lead, in other groups, and the way to the whole keeps them", async ({ page, story }) => {
  await openAt(page, ARTICLE, "./embed/?range=years&group=theme");
  const leading = await markIds(page);
  expect(leading).toContain("invasion");
  expect((await idsOf(inSight(page))).sort()).toEqual([...leading].sort());
  await expect(timeline(page).getByRole("group", { name: "War in Ukraine" })).toBeVisible();
  await expect(page.locator("a[data-whole]")).toHaveAttribute("href", /^\.\.\/\?v=1&range=years&group=theme$/);
  await openAt(page, ARTICLE, "./embed/?range=nonsense&group=nonsense&more=1");
  await expect(page.locator("a[data-whole]")).toHaveAttribute("href", "../");
  await expect(inSight(page)).toHaveCount(7);
  await openAt(page, ARTICLE, "./embed/?range=all&size=full");
  await expect(inSight(page)).toHaveCount(story.events.length);
  expect((await markIds(page)).length).toBe(story.events.length);
  await expect(page.locator("details.All")).toBeHidden();
});

test("the wider record sharpens times, in the picture and on the cards", async ({ page }) => {
  const time = card(page, "landing").locator("time");
  await openAt(page, PHONE);
  await expect(time).toHaveText("Thursday 16 May 2024");
  await openAt(page, PHONE, "./embed/?evidence=wider");
  await expect(time).toContainText("04:20");
  expect(await idsOf(cards(page))).toHaveLength(await cards(page).count());
  await expect(page.locator("a[data-whole]")).toHaveAttribute("href", /evidence=wider/);
});

test("title, theme and accent", async ({ page }) => {
  const ground = () => page.locator(".Embed").evaluate((embed) => getComputedStyle(embed).backgroundColor);
  const accent = () => page.locator(".Embed").evaluate((embed) => getComputedStyle(embed).borderTopColor);
  await openAt(page, ARTICLE);
  const [day, own] = [await ground(), await accent()];
  await page.emulateMedia({ colorScheme: "dark" });
  const night = await ground();
  expect(night).not.toBe(day);
  await page.goto("./embed/?theme=light");
  expect(await ground()).toBe(day);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./embed/?theme=dark&title=off");
  expect(await ground()).toBe(night);
  const { width, height } = (await page.locator("h1").boundingBox())!;
  expect(width * height).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  expect(await page.locator(".Embed-head").evaluate((head) => head.getBoundingClientRect().height)).toBe(1);
  // Told from the ground it is taken; where it cannot be told, the site's own stays.
  await page.goto("./embed/?theme=light&accent=0a5c36");
  expect(await accent()).toBe("rgb(10, 92, 54)");
  await page.goto("./embed/?theme=light&accent=f5e9a0");
  expect(await accent()).toBe(own);
  await page.goto("./embed/?theme=dark&accent=f5e9a0");
  expect(await accent()).toBe("rgb(245, 233, 160)");
  await page.goto("./embed/?theme=light&accent=red;}body{display:none}");
  expect(await accent()).toBe(own);
  await expect(page.locator(".Embed")).toBeVisible();
});

test("whatever leads out of the embed opens a window of its own, which cannot reach back", async ({ page, story }) => {
  const sources = new Set(story.documents.flatMap(({ url }) => (url === null ? [] : [new URL(url).host])));
  for (const path of ["embed/", "embed/event/landing/"]) {
    await page.goto(`./${path}`);
    const links = await page
      .locator("a[href]:not([data-event])")
      .evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, target: link.getAttribute("target"), rel: link.getAttribute("rel") ?? "" })));
    expect(links.length).toBeGreaterThan(5);
    for (const { href, target, rel } of links) {
      expect(target, href).toBe("_blank");
      expect(rel, href).toContain("noopener");
      if (sources.has(new URL(href).host)) expect(rel, href).toContain("noreferrer");
    }
    const inside = links.filter(({ href }) => !sources.has(new URL(href).host) && new URL(href).host === new URL(page.url()).host);
    expect(inside.length).toBeGreaterThan(1);
    for (const { href } of inside) expect(new URL(href).pathname).toBe("/");
  }
  await page.goto("./embed/");
  const anchors = await page.locator('a[href^="../#"]').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1)));
  await page.goto("./");
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
});

for (const { colorScheme, size } of [{ colorScheme: "light", size: ARTICLE }, { colorScheme: "dark", size: PHONE }] as const) {
  test(`no barrier in ${colorScheme}, ${size.width} pixels wide, with a card open`, async ({ page }) => {
    test.slow(true, "axe looks at every element");
    await page.emulateMedia({ colorScheme });
    for (const path of ["embed/?event=landing", "embed/event/landing/"]) {
      await openAt(page, size, `./${path}`);
      const folds = page.locator("details.Fold:visible:not([open]) > summary");
      while ((await folds.count()) > 0) await folds.first().click();
      expect(await barriers(page), path).toEqual([]);
    }
  });
}

test("headings skip no level, and no id stands twice", async ({ page }) => {
  for (const path of ["embed/", "embed/event/landing/"]) {
    await page.goto(`./${path}`);
    const levels = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [position, level] of levels.entries()) expect(level - (levels[position - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  }
});

test("on paper, all that there is to open is open", async ({ page, story }) => {
  await openAt(page, ARTICLE);
  await page.emulateMedia({ media: "print" });
  await expect(inSight(page)).toHaveCount(story.events.length);
  await expect(page.locator("article.EmbedEvent figure:visible")).toHaveCount(story.events.reduce((sum, { citations }) => sum + citations.length, 0));
  await expect(showAll(page)).toBeHidden();
});

test("forced colours keep shapes apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openAt(page, ARTICLE, "./embed/?event=joint-statement");
  const pips = page.locator("#timeline .Pips");
  expect(new Set(await pips.evaluateAll((all) => all.map((row) => getComputedStyle(row).fill))).size).toBe(1);
  expect(new Set(await pips.evaluateAll((all) => all.map((row) => row.getAttribute("d")))).size).toBeGreaterThan(1);
  await expect(page.locator("#timeline .Pip-silent").first()).toHaveCSS("stroke", await pips.first().evaluate((row) => getComputedStyle(row).fill));
  await expect(body(page, "joint-statement")).toBeVisible();
});
