import { barriers } from "./barriers.ts";
import { card, choice, countedIn, markOf, marks, open, picture, queryOf, sideways } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Locator, Page } from "./test.ts";
import type { StoryJson } from "../src/build/storyJson.ts";

const field = (page: Page) => page.getByRole("searchbox", { name: "Search events" });
const find = (page: Page) => page.getByRole("search", { name: "Events" });
const status = (page: Page) => find(page).getByRole("status");
const button = (page: Page, name: string | RegExp) => find(page).getByRole("button", { name });
const filterButton = (page: Page) => button(page, /^Filter/);
const filter = (page: Page, facet: string, name: string) => page.getByRole("group", { name: "Filters" }).getByRole("group", { name: facet, exact: true }).getByRole("checkbox", { name: new RegExp(`^${name} \\d+$`) });
/** Cards that are shown, by the ids of their events; `which` may ask for the dimmed ones, or for the others. */
const cardsShown = (page: Page, which = "li") => page.locator(`.EventCards ${which} > article:visible`).evaluateAll((all) => all.map(({ id }) => id.replace("event-", "")));
const historyLength = (page: Page) => page.evaluate(() => history.length);

/** Events of the story that cite a document with a stance. */
function citing(story: StoryJson, holds: (citation: StoryJson["events"][number]["citations"][number]) => boolean): readonly string[] {
  return story.events.filter(({ citations }) => citations.some(holds)).map(({ id }) => id);
}

async function hitsIn(locator: Locator): Promise<readonly string[]> {
  return (await locator.locator("mark.Hit").allTextContents()).map((text) => text.toLowerCase());
}

test("typing finds: what is looked for is marked, the rest dimmed, and the count is told", async ({ page, story }) => {
  await open(page);
  const before = await countedIn(page);
  await field(page).pressSequentially("JOINT STATÉMENT", { delay: 5 });
  await expect.poll(() => queryOf(page).get("q")).toBe("JOINT STATÉMENT");
  const found = await cardsShown(page, "li:not(.Dim)");
  expect(found).toContain("joint-statement");
  const own = found.filter((id) => story.events.some((event) => event.id === id));
  await expect(status(page)).toContainText(`${own.length} of ${story.events.length} events.`);
  for (const id of found) expect(new Set(await hitsIn(card(page, id))), id).toEqual(new Set(["joint", "statement"]));
  await expect(page.locator(".EventCards .Dim mark.Hit")).toHaveCount(0);
  // Nothing is lost: what does not match is dimmed, in the cards, on the timeline, in the overview and in the matrix.
  expect(await countedIn(page)).toBe(before);
  await expect(markOf(page, "joint-statement")).toHaveClass(/Mark-found/);
  await expect(markOf(page, "landing")).toHaveClass(/Dim/);
  await expect(page.locator(".Overview-event-found")).toHaveCount(own.length);
  await expect(page.locator("#coverage tbody tr:has(th[scope=row]):not(.Dim)")).toHaveCount(own.length);
  await expect(field(page)).toBeFocused();
});

test("quotations, outlets, people and places are looked through, and a card says where what it does not show has it", async ({ page, story }) => {
  await open(page);
  const words = story.events[0]!.citations[0]!.quote;
  for (const [query, shown] of [[words, "blockquote"], ["newsx", "figcaption"], ["harbin", ".EventCard-when"]] as const) {
    await field(page).fill(query);
    await field(page).press("Tab");
    await expect(page.locator(`.EventCards li:not(.Dim) ${shown} mark.Hit`).first(), query).toBeAttached();
  }
  await field(page).fill("president");
  const president = story.people.find(({ role }) => role.startsWith("President"))!;
  const elsewhere = page.getByRole("list", { name: "Also found" }).filter({ hasText: `Person: ${president.name}` });
  await expect(elsewhere.first()).toBeAttached();
  for (const id of await cardsShown(page, "li:not(.Dim)")) expect(await hitsIn(card(page, id)), id).not.toEqual([]);
});

test("a quotation with marks in it is letter by letter what it was", async ({ page, story }) => {
  await open(page, "./?q=xi+and");
  await expect(page.locator(".EventCards blockquote mark.Hit").first()).toBeAttached();
  for (const event of story.events) {
    const quotes = await card(page, event.id).locator("figure > blockquote").allTextContents();
    expect(quotes, event.id).toEqual(event.citations.map(({ quote }) => quote));
  }
});

test("Enter goes from one found event to the next, Shift and Enter back, round and round", async ({ page }) => {
  // In order, every mark has room and none is gathered into a cluster.
  await open(page, "./?range=all&space=order");
  await field(page).fill("blinken");
  await field(page).press("Enter");
  const found = await page.locator("#coverage tbody tr:not(.Dim) th[scope=row] a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  expect(found.length).toBeGreaterThan(1);
  const visited: string[] = [];
  const selected = async () => new URL(page.url()).hash;
  for (let press = 0; press < found.length; press += 1) {
    visited.push(await selected());
    await expect(status(page)).toContainText(`Number ${press + 1}: `);
    await expect(field(page)).toBeFocused();
    await field(page).press("Enter");
  }
  expect([...visited].sort()).toEqual([...found].sort());
  expect(await selected()).toBe(visited[0]);
  await field(page).press("Shift+Enter");
  expect(await selected()).toBe(visited.at(-1));
  await button(page, "Previous found").click();
  expect(await selected()).toBe(visited.at(-2));
  await expect(picture(page).locator(".Mark-selected.Mark-found").first()).toBeInViewport();
});

test("Enter leads to what lies outside of the range that is shown", async ({ page }) => {
  await open(page);
  await field(page).fill("invasion");
  await field(page).press("Enter");
  await expect(picture(page).locator(".Mark-selected.Mark-found")).toHaveCount(1);
  await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "false");
});

test("a search is one step of the history, however many letters it has, and Back and Forward step over it", async ({ page, baseURL }) => {
  await open(page);
  const length = await historyLength(page);
  await field(page).pressSequentially("putin", { delay: 150 });
  await expect.poll(() => queryOf(page).get("q")).toBe("putin");
  expect(await historyLength(page)).toBe(length + 1);
  await filterButton(page).click();
  await filter(page, "Stance", "expected").check();
  expect(await historyLength(page)).toBe(length + 2);
  await page.goBack();
  await expect(filter(page, "Stance", "expected")).not.toBeChecked();
  await expect(field(page)).toHaveValue("putin");
  await page.goBack();
  await expect(field(page)).toHaveValue("");
  await expect(page).toHaveURL(baseURL!);
  await expect(page.locator(".Dim, .Hit")).toHaveCount(0);
  await page.goForward();
  await expect(field(page)).toHaveValue("putin");
  await expect(page.locator("mark.Hit").first()).toBeAttached();
});

test("filters are counted before they are chosen, shown as chips, and kept in the link", async ({ page, story, context }) => {
  await open(page);
  await filterButton(page).click();
  await expect(filterButton(page)).toHaveAttribute("aria-expanded", "true");
  const first = story.documents[0]!;
  const name = story.organisations.find(({ id }) => id === first.publisher)!.name;
  const expected = citing(story, ({ document }) => document === first.id);
  await expect(filter(page, "Report", name)).toHaveAccessibleName(`${name} ${expected.length}`);
  await filter(page, "Report", name).check();
  await expect(status(page)).toContainText(`${expected.length} of ${story.events.length} events.`);
  // Report and stance must meet in one telling.
  const both = citing(story, ({ document, stance }) => document === first.id && stance === "mentioned");
  await filter(page, "Stance", "mentioned").check();
  await expect(status(page)).toContainText(`${both.length} of ${story.events.length} events.`);
  expect(Object.fromEntries(queryOf(page))).toEqual({ v: "1", doc: first.id, stance: "mentioned" });
  expect((await cardsShown(page, "li:not(.Dim)")).filter((id) => story.events.some((event) => event.id === id)).sort()).toEqual([...both].sort());

  const other = await context.newPage();
  await open(other, page.url());
  await expect(status(other)).toHaveText(await status(page).innerText());
  await expect(filterButton(other)).toHaveText("Filter (2)");
  await button(other, `Remove Report: ${name}`).click();
  await expect(button(other, `Remove Report: ${name}`)).toHaveCount(0);
  await expect(filterButton(other)).toBeFocused();
  expect(Object.fromEntries(queryOf(other))).toEqual({ v: "1", stance: "mentioned" });
  await button(other, "Clear filters").click();
  await expect(field(other)).toBeFocused();
  await expect(other.locator(".Dim")).toHaveCount(0);
});

test("each kind of filter leaves events, as many as it said it would", async ({ page }) => {
  await open(page, "./?evidence=wider");
  await filterButton(page).click();
  for (const facet of ["Report", "Origin", "Stance", "Theme", "Person", "Place", "Part", "Differences"]) {
    const box = page.getByRole("group", { name: "Filters" }).getByRole("group", { name: facet, exact: true }).getByRole("checkbox").last();
    const count = Number(/(\d+)$/.exec(await box.evaluate((input) => input.closest("label")!.textContent!))![1]);
    expect(count, facet).toBeGreaterThan(0);
    await box.check();
    await expect(status(page), facet).toContainText(`${count} of `);
    await expect(page.locator(".EventCards li:not(.Dim) > article")).toHaveCount(count);
    await box.uncheck();
  }
});

test("the rest can be hidden, and a link to something hidden still leads to it", async ({ page, story }) => {
  await open(page, "./?range=all");
  const whereIs = () => picture(page).locator('a[data-event="blinken-kyiv"] .Knob').evaluate((knob) => Math.round(knob.getBoundingClientRect().left));
  const before = await whereIs();
  await field(page).fill("blinken");
  await button(page, "Hide the rest").click();
  expect(queryOf(page).get("hide")).toBe("1");
  const found = (await cardsShown(page)).filter((id) => story.events.some((event) => event.id === id));
  await expect(status(page)).toContainText(`${found.length} of ${story.events.length} events.`);
  expect(found.length).toBeLessThan(story.events.length / 2);
  expect(await countedIn(page)).toBe(found.length);
  expect(await whereIs(), "a knob stays where it is in time").toBe(before);
  await expect(page.locator("#coverage tbody th[scope=row]")).toHaveCount(found.length);
  await expect(page.getByText(/None of the .* events here is among those found/).first()).toBeVisible();

  const links = await page.locator('#quotations a[href^="#event-"]').evaluateAll((all) => all.map((link) => link.getAttribute("href")!.replace("#event-", "")));
  const hidden = links.find((id) => !found.includes(id))!;
  await expect(card(page, hidden)).toBeHidden();
  await page.locator(`#quotations a[href="#event-${hidden}"]`).first().click();
  await expect(card(page, hidden)).toBeInViewport();
  await expect(card(page, hidden)).toHaveClass(/EventCard-selected/);
});

test("when nothing is left, the reason is told and there is a way out", async ({ page, story }) => {
  const first = story.documents[0]!;
  const name = story.organisations.find(({ id }) => id === first.publisher)!.name;
  await open(page, `./?q=zebra&doc=${first.id}&contested=1&hide=1`);
  await expect(status(page)).toHaveText(`No event has all of these: “zebra”; Report: ${name}; Reports conflict.`);
  await expect(marks(page)).toHaveCount(0);
  await expect(button(page, "Next found")).toHaveCount(0);
  await field(page).press("Enter");
  await button(page, "Clear search and filters").click();
  await expect(status(page)).toHaveText("");
  await expect(field(page)).toBeFocused();
  expect(queryOf(page).get("q")).toBeNull();
  await expect(marks(page).first()).toBeVisible();
});

test("what only the wider record has is counted apart, and shown when that ring is chosen", async ({ page }) => {
  await open(page, "./?q=zhongnanhai+tea");
  await expect(status(page)).toContainText("No event has “zhongnanhai tea”.");
  await expect(status(page)).toContainText(/The wider record alone has \w+\./);
  await button(page, "Show the wider record").click();
  await expect(status(page)).toContainText(/^\d+ of \d+ events\.$/);
  await field(page).press("Enter");
  await expect(page.locator(".EventCard-selected mark.Hit").first()).toBeVisible();
});

test("unknown filters in a link are told and left out; text that looks like markup stays text", async ({ page }) => {
  await open(page, "./?doc=nowhere&person=nobody&contested=perhaps&q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
  for (const says of ["no report “nowhere”", "no person “nobody”", "“contested=perhaps” could not be read"]) await expect(page.locator(".Notice")).toContainText(says);
  await expect(field(page)).toHaveValue("<img src=x onerror=alert(1)>");
  await expect(status(page)).toContainText("No event has “<img src=x onerror=alert(1)>”.");
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

for (const width of [320, 1280]) {
  for (const colorScheme of width === 320 ? (["dark"] as const) : (["light"] as const)) {
    test(`no barrier at ${width} pixels, ${colorScheme}, with a search, a filter and the panel open`, async ({ page }) => {
      test.slow(true, "axe looks at every element of a long page");
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, "./?q=talks&stance=happened");
      await filterButton(page).click();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const small = await find(page).locator("button, input[type=search], label").evaluateAll((all) => all.map((element) => element.getBoundingClientRect()).filter(({ width: wide, height }) => wide < 24 || height < 24).length);
      expect(small, "targets under 24 pixels").toBe(0);
      expect(await barriers(page, "#timeline", "#events", "#coverage")).toEqual([]);
      // axe does not see text in SVG: what is dimmed must read on the card and on a shaded day.
      const ratios = await picture(page).locator(".Dim .Mark-label, .Mark-found .Mark-label").evaluateAll((all) => {
        const light = (colour: string) => {
          const [r = 0, g = 0, b = 0] = (/[\d.]+, [\d.]+, [\d.]+/.exec(colour)?.[0] ?? "").split(", ").map((value) => (Number(value) / 255 <= 0.04045 ? Number(value) / 255 / 12.92 : ((Number(value) / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const probe = document.body.appendChild(document.createElement("p"));
        const grounds = ["--card", "--shade"].map((name) => {
          probe.setAttribute("hidden", "");
          probe.style.setProperty("color", `var(${name})`);
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return all.flatMap((label) => {
          const ink = light(getComputedStyle(label).fill);
          const halo = label.closest(".Mark-found")?.querySelector(".Mark-halo");
          return (halo ? [getComputedStyle(halo).fill] : grounds).map((ground) => (Math.max(ink, light(ground)) + 0.05) / (Math.min(ink, light(ground)) + 0.05));
        });
      });
      expect(ratios.length).toBeGreaterThan(5);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    });
  }
}

test("by keyboard alone: search, choose a filter, take it back", async ({ page }) => {
  await open(page);
  await choice(page, "Evidence", "Wider record").focus();
  await page.keyboard.press("Tab");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("visit");
  await page.keyboard.press("Tab");
  await expect(filterButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await filter(page, "Stance", "expected").focus();
  await page.keyboard.press("Space");
  await expect(button(page, "Remove Stance: expected")).toBeVisible();
  await button(page, "Remove Stance: expected").focus();
  await page.keyboard.press("Enter");
  await expect(filterButton(page)).toBeFocused();
  await field(page).focus();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(page.locator(".Hit")).toHaveCount(0);
});

test("without script and on paper there is nothing to search with", async ({ page, noScriptPage }) => {
  await noScriptPage.goto("./?q=talks");
  await expect(noScriptPage.locator(".Find")).toBeHidden();
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".Find")).toBeHidden();
});
