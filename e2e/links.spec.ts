import { arrangement, card, choice, countedIn, markOf, marks, open, queryOf, takenOver, writingIn } from "./seen.ts";
import { expect, test } from "./test.ts";

const EVENT = "joint-statement";

test("a link to an event opens its card and marks it on the timeline", async ({ page }) => {
  await open(page, `./#event-${EVENT}`);
  await expect(card(page, EVENT)).toBeInViewport();
  await expect(card(page, EVENT)).toHaveClass(/EventCard-selected/);
  await expect(markOf(page, EVENT)).toHaveAttribute("aria-current", "true");
  await expect(page.locator("article.EventCard-selected")).toHaveCount(1);
  await expect(page.locator(".Notice")).toHaveCount(0);
  await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "true");
});

test("the same link opens the same card without script", async ({ page, noScriptPage }) => {
  await open(page, `./#event-${EVENT}`);
  await noScriptPage.goto(page.url());
  const target = noScriptPage.locator("article:target");
  await expect(target).toHaveAttribute("id", `event-${EVENT}`);
  await expect(target).toBeInViewport();
  const look = () => target.evaluate((element) => getComputedStyle(element).boxShadow);
  expect(await look()).not.toBe("none");
  expect(await look()).toBe(await card(page, EVENT).evaluate((element) => getComputedStyle(element).boxShadow));
});

test("selecting is one step of the history, and Back undoes all of it", async ({ page }) => {
  await open(page, "./?v=1&range=week&group=theme");
  const address = page.url();
  const before = await arrangement(page);
  const length = await page.evaluate(() => history.length);
  await markOf(page, EVENT).locator(".Mark-label").click();
  await expect(page).toHaveURL(`${address}#event-${EVENT}`);
  await expect(card(page, EVENT)).toHaveClass(/EventCard-selected/);
  await expect(card(page, EVENT)).toBeInViewport();
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator(".EventCard-selected, .Mark-selected")).toHaveCount(0);
  expect(await arrangement(page)).toEqual(before);
  await page.goForward();
  await expect(card(page, EVENT)).toHaveClass(/EventCard-selected/);
  await expect(markOf(page, EVENT)).toHaveAttribute("aria-current", "true");
});

test("Back leads from an event far outside to what was shown before", async ({ page }) => {
  await open(page);
  const before = await arrangement(page);
  await page.locator('#coverage a[href="#event-invasion"]').click();
  await expect(card(page, "invasion")).toHaveClass(/EventCard-selected/);
  await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "false");
  await expect(markOf(page, "invasion")).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".EventCard-selected")).toHaveCount(0);
  expect(await arrangement(page)).toEqual(before);
});

test("a link to an event of the backdrop shows it on the timeline", async ({ page }) => {
  for (const event of ["relations-established", "re-election", "inauguration"]) {
    await page.goto("about:blank");
    await open(page, `./#event-${event}`);
    await expect(card(page, event)).toBeInViewport();
    await expect(card(page, event)).toHaveClass(/EventCard-selected/);
    await expect(page.locator(".Overview-event-selected")).toHaveCount(1);
    await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "false");
    await expect(markOf(page, event)).toHaveAttribute("aria-current", "true");
  }
});

test("every choice is in the address, and the address alone brings the view back", async ({ page, context }) => {
  await open(page);
  await choice(page, "Rows", "Theme").click();
  await choice(page, "Clock", "Moscow").click();
  await choice(page, "Spacing", "In order").click();
  await choice(page, "Range", "That week").click();
  await markOf(page, "landing").locator(".Mark-label").click();
  await expect(page).toHaveURL(/#event-landing$/);
  expect(Object.fromEntries(queryOf(page))).toEqual({ v: "1", range: "week", group: "theme", clock: "Europe/Moscow", space: "order" });
  const view = await arrangement(page);

  const other = await context.newPage();
  await open(other, page.url());
  await expect(choice(other, "Rows", "Theme")).toHaveAttribute("aria-pressed", "true");
  await expect(markOf(other, "landing")).toHaveAttribute("aria-current", "true");
  expect(await arrangement(other)).toEqual(view);
  for (const [group, name] of [["Clock", "Moscow"], ["Spacing", "In order"], ["Range", "That week"]] as const) {
    await expect(choice(other, group, name)).toHaveAttribute("aria-pressed", "true");
  }
});

test("a section that the address points at stays there while the reader chooses, until they choose an event", async ({ page, context, baseURL }) => {
  await open(page);
  await page.locator(".Header-sections").getByRole("link", { name: "Coverage" }).click();
  await expect(page).toHaveURL(`${baseURL!}#coverage`);
  await choice(page, "Rows", "Theme").click();
  await expect(page).toHaveURL(`${baseURL!}?v=1&group=theme#coverage`);
  const other = await context.newPage();
  await open(other, page.url());
  await expect(other.locator("#coverage")).toBeInViewport();
  await markOf(page, "landing").locator(".Mark-label").click();
  await expect(page).toHaveURL(`${baseURL!}?v=1&group=theme#event-landing`);
});

test("a free stretch and the reader's own clock survive a reload", async ({ page }) => {
  await open(page);
  await choice(page, "Clock", "Yours").click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Later ›" }).click();
  await expect.poll(() => queryOf(page).get("from")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
  // Groups that the hand brought into view stand below those it began with; a link has no such past, so only times are compared.
  const times = async () => (await writingIn(page)).texts.filter(({ kind }) => kind === "Mark-label" || kind.startsWith("Axis")).map(({ text, x }) => `${text} at ${Math.round(x)}`).sort();
  const view = await times();
  await page.reload();
  await takenOver(page);
  await expect(choice(page, "Clock", "Yours")).toHaveAttribute("aria-pressed", "true");
  expect(await times()).toEqual(view);
});

test("choices that go back to the first view leave the plain address", async ({ page, baseURL }) => {
  await open(page);
  await choice(page, "Rows", "Report").click();
  await expect.poll(() => queryOf(page).get("group")).toBe("document");
  await choice(page, "Rows", "Place").click();
  await expect(page).toHaveURL(baseURL!);
});

const BROKEN = [
  { address: "#event-nowhere", says: [/no event “nowhere”/] },
  { address: "?v=1&range=nowhere&group=colour&space=odd&clock=Mars/Olympus", says: [/no range “nowhere”/, /no grouping “colour”/, /no spacing “odd”/, /no clock “Mars\/Olympus”/] },
  { address: "?v=1&from=yesterday&to=2024-05-16T00:00Z", says: [/stretch of time .* could not be read/] },
  { address: "?v=99&mood=blue", says: [/newer version/] },
];

for (const { address, says } of BROKEN) {
  test(`the link “${address}” says what cannot be followed, and opens the whole story all the same`, async ({ page, story }) => {
    await open(page, `./${address}`);
    const notice = page.locator(".Notice");
    await expect(notice).toBeVisible();
    for (const sentence of says) await expect(notice.getByText(sentence)).toBeVisible();
    await expect(page.locator('article[id^="event-"]')).toHaveCount(story.events.length + story.recordEvents.length);
    await expect(marks(page).first()).toBeVisible();
    expect(await countedIn(page)).toBe(story.events.length);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await expect(notice).toHaveCount(0);
  });
}

test("what a newer link says and this version knows is followed", async ({ page }) => {
  await open(page, "./?v=99&range=week&group=theme&mood=blue");
  await expect(page.getByText("newer version")).toBeVisible();
  await expect(choice(page, "Range", "That week")).toHaveAttribute("aria-pressed", "true");
  await expect(choice(page, "Rows", "Theme")).toHaveAttribute("aria-pressed", "true");
});

test("a link with broken percent signs, or text that looks like markup, harms nothing", async ({ page }) => {
  await open(page, "./?range=%E0%A4%A&group=%3Cimg%20src%3Dx%3E#event-%%%");
  await expect(page.locator(".Notice")).toContainText("<img src=x>");
  await expect(page.locator(".Notice img")).toHaveCount(0);
  await expect(marks(page).first()).toBeVisible();
});
