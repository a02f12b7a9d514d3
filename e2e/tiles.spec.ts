import { AxeBuilder } from "@axe-core/playwright";
import { brotliCompressSync } from "node:zlib";
import type { Route } from "@playwright/test";
import type { TiledSite } from "./tiledSite.ts";
import { expect, test } from "./tiledSite.ts";
import { crowds, elements, eventsWith, marks, notice, open, status, stretchOf, timeline } from "./tiledView.ts";
import { WRONG_TILES } from "./wrongTiles.ts";

// One worker makes the stories once, while another goes on with other files.
test.describe.configure({ mode: "default" });

/** Elements that the timeline may have, whatever the story. */
const MOST_ELEMENTS = 600;

test("without script the weightiest events are there, and what cannot be used is not", async ({ browser, large }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(large.address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await marks(page).locator("visible=true").count()).toBeGreaterThan(10);
  await expect(crowds(page).locator("visible=true")).toHaveCount(0);
  await expect(page.locator("noscript .Notice")).toBeVisible();
  // Every mark leads to its card, with all words letter by letter.
  for (const event of await marks(page).evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute("data-event")!))])) {
    const card = page.locator(`article#event-${event}`);
    await expect(card.getByRole("heading")).toHaveText(large.events.find(({ id }) => id === event)!.title);
    expect((await card.locator("figure > blockquote").allTextContents()).sort()).toEqual(large.citations.filter((citation) => citation.event === event).map(({ quote }) => quote).sort());
  }
  await marks(page).locator("visible=true").first().click();
  await expect(page.locator("article:target")).toBeInViewport();
  await context.close();
});

test("the first view comes with as much, and asks for as much, with five thousand events as with sixty", async ({ page, small, large }) => {
  const visits: { readonly paths: readonly string[]; readonly tiles: number; readonly firstView: number; readonly html: number; readonly bytes: number }[] = [];
  for (const site of [small, large]) {
    const paths: string[] = [];
    const bodies: Promise<number>[] = [];
    page.on("response", (response) => {
      paths.push(new URL(response.url()).pathname);
      bodies.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    await open(page, site);
    await page.waitForLoadState("networkidle");
    page.removeAllListeners("response");
    const [view = "", data = ""] = (await (await page.request.get(site.address)).text()).split('<script type="application/json"');
    expect(data).not.toBe("");
    // As on the exploring page the first view ends with the timeline; the cards after it are for readers without script.
    const [firstView, html] = [view.slice(0, view.indexOf('<section id="events"')), view].map((part) => brotliCompressSync(part).length) as [number, number];
    const isTile = (path: string) => path.endsWith(".bin");
    visits.push({ paths: paths.filter((path) => !isTile(path)).sort(), tiles: paths.filter(isTile).length, firstView, html, bytes: (await Promise.all(bodies)).reduce((sum, length) => sum + length, 0) });
  }
  const [few, many] = visits;
  expect(many!.paths.length).toBeGreaterThan(3);
  expect(many!.paths).toEqual(few!.paths);
  expect([few!.tiles, many!.tiles], "those that it was drawn from stand in the page").toEqual([0, 0]);
  expect(many!.firstView).toBeGreaterThan(5_000);
  expect(many!.firstView).toBeLessThan(14_000);
  expect(many!.html).toBeLessThan(20_000);
  // Cards apart: there are as many as events are drawn, two dozen or three.
  const withoutCards = ({ bytes, html, firstView }: (typeof visits)[number]) => bytes - html + firstView;
  expect(withoutCards(many!) - withoutCards(few!), "two tiles more").toBeLessThan(10_000);
});

test("crowds open into their own stretch until every event is drawn by itself, with few elements at every depth", async ({ page, large }) => {
  await open(page, large);
  await expect(marks(page).first()).toBeVisible();
  expect(await elements(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
  const crowd = crowds(page).nth(5);
  const counted = Number((await crowd.innerText()).replace(/\D/g, ""));
  const name = (await crowd.getAttribute("aria-label"))!;
  expect(name).toContain(`${counted.toLocaleString("en-GB")} more: `);
  await crowd.click();
  const { from, to } = await stretchOf(page);
  expect(to - from).toBeLessThan(4 * 366 * 86_400_000);
  const year = (at: number) => new Date(at + 86_400_000).getUTCFullYear();
  expect(name).toContain(String(year(from)));
  await expect.poll(() => crowds(page).count()).toBeGreaterThan(5);
  // What lay before and after is counted beside the groups' names.
  await expect(timeline(page).getByRole("button", { name: /earlier: / }).first()).toBeVisible();
  for (let depth = 0; depth < 16 && (await crowds(page).count()) > 0; depth += 1) {
    expect(await elements(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
    const before = page.url();
    await crowds(page).first().click();
    await expect.poll(() => page.url()).not.toBe(before);
    await expect(timeline(page).locator(".Timeline-frame")).toHaveAttribute("aria-busy", "false");
  }
  await expect(crowds(page)).toHaveCount(0);
  expect(await marks(page).count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("a mark shows its card, by click and by key; the address follows, and Back undoes it", async ({ page, large }) => {
  await open(page, large);
  const mark = marks(page).nth(3);
  const id = (await mark.getAttribute("data-event"))!;
  await mark.click();
  const card = page.locator(`article#event-${id}`);
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
  await expect(mark).toHaveAttribute("aria-current", "true");
  expect(new URL(page.url()).hash).toBe(`#event-${id}`);
  const told = large.citations.filter(({ event }) => event === id);
  await expect(card.locator("figure")).toHaveCount(told.length);
  for (const { quote } of told) await expect(card).toContainText(quote);
  await page.goBack();
  await expect(mark).not.toHaveAttribute("aria-current", "true");

  await timeline(page).locator(".Timeline-frame").focus();
  await page.keyboard.press("ArrowRight");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-event"));
  const first = await focused();
  expect(first).not.toBeNull();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).not.toBe(first);
  await page.keyboard.press("+");
  await stretchOf(page);
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await page.keyboard.press("ArrowRight");
  const next = await focused();
  await page.keyboard.press("Enter");
  await expect(page.locator(`article#event-${next}`)).toBeFocused();
});

test("the picture is one stop by Tab; Home and End lead to its ends, and ? tells of the keys", async ({ page, large }) => {
  await open(page, large);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(timeline(page).locator(".Timeline-frame")).toHaveAttribute("aria-busy", "false");
  // Whatever else there is in the picture, in sight or beyond its frame, Tab passes over.
  const stops = timeline(page).locator(".Timeline-frame :is(a, button):not([tabindex='-1'])");
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press("End");
  const last = await page.evaluate(() => document.activeElement!.getBoundingClientRect().left);
  await page.keyboard.press("Home");
  expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().left)).toBeLessThan(last);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys on the timeline" })).toBeVisible();
});

test("a link to an event among thousands opens its card and its time; one that leads nowhere the story, with a notice", async ({ page, large }) => {
  const event = large.events[3_456]!;
  await open(page, large, `#event-${event.id}`);
  await expect(page.locator(`article#event-${event.id}`)).toBeInViewport();
  await expect(page.locator(`article#event-${event.id} h3`)).toHaveText(event.title);
  const { from, to } = await stretchOf(page);
  expect(to - from).toBe(14 * 86_400_000);

  await open(page, large, "?v=1&doc=nobody&from=yesterday#event-never-was");
  await expect(page.getByText("There is no event “never-was” in this story.")).toBeVisible();
  await expect(page.getByText("There is no report “nobody” to filter by.")).toBeVisible();
  await expect(page.getByText("The stretch of time in this link could not be read.")).toBeVisible();
  expect(await marks(page).count()).toBeGreaterThan(10);
});

test("a search finds every event that has the word; report, stance and theme narrow it", async ({ page, large }) => {
  await open(page, large);
  const has = (count: number) => expect(status(page)).toHaveText(`${count.toLocaleString("en-GB")} of 5,000 events.`);
  for (const words of ["ceasefire", "Volunt", large.events[7]!.place]) {
    await page.getByRole("searchbox").fill(words);
    const expected = eventsWith(large, words);
    expect(expected).toBeGreaterThan(0);
    await has(expected);
  }
  await page.getByRole("heading", { name: "Events" }).scrollIntoViewIfNeeded();
  await expect(page.locator("article mark").first()).toBeVisible();
  await page.getByRole("searchbox").fill("a");
  await expect(status(page)).toContainText("of 5,000 events.");
  expect(await elements(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
  await page.getByRole("searchbox").fill("zyzzyva");
  await expect(status(page)).toHaveText("No event has “zyzzyva”.");
  await page.getByRole("button", { name: "Clear search" }).click();
  await expect(status(page)).toHaveText("");
  await expect(page.getByRole("searchbox")).toBeFocused();

  await page.getByRole("button", { name: "Filter" }).click();
  const count = (holds: (citation: TiledSite["citations"][number]) => boolean, theme?: string) => {
    const cited = new Set(large.citations.filter(holds).map(({ event }) => event));
    return large.events.filter((event) => cited.has(event.id) && (theme === undefined || event.theme === theme)).length;
  };
  await page.getByRole("group", { name: "Report", exact: true }).getByRole("checkbox", { name: "The Ledger" }).check();
  await has(count(({ document }) => document === "ledger"));
  // Of one telling: not of an event that the report mentions and another expects.
  await page.getByRole("checkbox", { name: "expected" }).check();
  await has(count(({ document, stance }) => document === "ledger" && stance === "expected"));
  await page.getByRole("checkbox", { name: "Climate" }).check();
  await has(count(({ document, stance }) => document === "ledger" && stance === "expected", "climate"));
  expect(new URL(page.url()).search).toContain("doc=ledger&stance=expected&theme=climate");

  // What is left out stays counted nowhere but in the overview; the address keeps it, and the way from one to the next.
  await page.getByRole("button", { name: "Hide the rest" }).click();
  await expect(timeline(page).locator("a[data-event]:not(.Mark-found), .CrowdCell:not(.CrowdCell-found)")).toHaveCount(0);
  expect(await crowds(page).count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Next found" }).click();
  await expect(status(page)).toContainText("Number 1: ");
  await page.getByRole("button", { name: "Previous found" }).click();
  const total = count(({ document, stance }) => document === "ledger" && stance === "expected", "climate");
  await expect(status(page)).toContainText(`Number ${total}: `);
  const { search, hash } = new URL(page.url());
  expect(search).toContain("&hide=1");
  expect(large.events.find(({ id }) => `#event-${id}` === hash)?.theme).toBe("climate");
  await page.getByRole("button", { name: "Remove Theme: Climate" }).click();
  await expect(page.getByRole("checkbox", { name: "Climate" })).not.toBeChecked();
});

test("in an article of another origin the embed is whole and as high as it needs; its crowds lead to the page", async ({ page, large }) => {
  const frame = `<iframe src="${large.address}embed/" title="Timeline" width="700" height="200" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" data-sourceline></iframe>`;
  await page.setContent(`<!doctype html><title>An article</title><p>Before</p>${frame}<script async src="${large.address}embed.js"></script><p>After</p>`);
  const embed = page.frameLocator("iframe");
  await expect(embed.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(embed.locator("article")).toHaveCount(8);
  const whole = embed.locator("[data-whole]");
  const [box, end] = [async () => (await page.locator("iframe").boundingBox())!, async () => (await whole.boundingBox())!];
  await expect.poll(async () => (await box()).y + (await box()).height - (await end()).y - (await end()).height).toBeGreaterThan(0);
  const opens = page.waitForEvent("popup");
  await embed.locator(".CrowdCell").first().click();
  const opened = await opens;
  await stretchOf(opened);
  await expect(marks(opened).first()).toBeVisible();
});

test("where tiles are missing or not what they should be the picture stays, a notice says so, and trying again brings them", async ({ page, large }) => {
  for (const answer of WRONG_TILES) {
    await open(page, large);
    await page.route("**/*.bin", answer);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(notice(page)).toContainText("could not be loaded");
    // A coarser tile tells where there are events, if not which.
    expect((await timeline(page).locator(".Crowd-all").first().getAttribute("d"))!.length).toBeGreaterThan(100);
    // What needs no tile goes on: the story is still there to be filtered by theme.
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("checkbox", { name: "Climate" }).check();
    await expect(status(page)).toContainText("of 5,000 events.");
    await page.unrouteAll({ behavior: "wait" });
    await notice(page).getByRole("button", { name: "Try again" }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect.poll(() => crowds(page).count()).toBeGreaterThan(5);
  }
});

test("where tiles are slow a notice says so; those no longer wanted are not waited for", async ({ page, large }) => {
  await page.clock.install();
  await open(page, large);
  const held: Route[] = [];
  const [asked, left]: [Set<string>, Set<string>] = [new Set(), new Set()];
  page.on("request", (request) => request.url().endsWith(".bin") && asked.add(request.url()));
  page.on("requestfailed", (request) => left.add(request.url()));
  await page.route("**/*.bin", (route) => void held.push(route));
  const zoomIn = async () => {
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => asked.size).toBeGreaterThan(0);
  };
  // Nothing answers: only the page itself can end these requests.
  await zoomIn();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  // The cards of the whole may be waited for still; the tiles of the stretch are not.
  await expect.poll(() => [...left].filter((url) => asked.has(url)).length).toBeGreaterThan(0);

  asked.clear();
  await zoomIn();
  await expect(notice(page)).toHaveCount(0);
  await page.clock.fastForward(5_000);
  await expect(notice(page)).toContainText("slow to arrive");
  expect(await marks(page).count()).toBeGreaterThan(0);
  await page.unroute("**/*.bin");
  for (const route of held) await route.continue().catch(() => undefined);
  await expect(notice(page)).toHaveCount(0);
});

test("at every width nothing lies beside the page, and it is accessible", async ({ page, large }) => {
  await page.setViewportSize({ width: 1680, height: 900 });
  await open(page, large);
  await page.getByRole("button", { name: "Filter" }).click();
  await marks(page).first().click();
  await expect(page.locator("article").first()).toBeVisible();
  for (const { width, picture } of [{ width: 1680, picture: 1000 }, { width: 760, picture: 660 }, { width: 360, picture: 272 }]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(timeline(page).locator(`.Timeline-picture-${picture}`)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBeLessThanOrEqual(width);
    // Between the widest and the narrowest the drawing is that of the widest.
    if (width === 760) continue;
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), `${width} pixels`).toEqual([]);
  }
});
