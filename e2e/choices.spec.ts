import { EVENT_GROUPS, REPORT_TIMES, arrangement, choice, countedIn, knobsIn, marks, open, picture, queryOf, writingIn } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const RANGES = ["The visit", "That week", "Since 2022", "Show all"];

test("each range can be chosen, and no event is lost from sight or count", async ({ page, story }) => {
  await open(page);
  await expect(choice(page, "Range", "The visit")).toHaveAttribute("aria-pressed", "true");
  const seen = new Set<string>();
  for (const range of [...RANGES.slice(1), RANGES[0]!]) {
    await choice(page, "Range", range).click();
    await expect(choice(page, "Range", range)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("group", { name: "Range" }).locator('[aria-pressed="true"]')).toHaveCount(1);
    expect(await countedIn(page)).toBe(story.events.length);
    seen.add((await arrangement(page)).join("\n"));
  }
  expect(seen.size).toBe(RANGES.length);
  expect(new URL(page.url()).search).toBe("");
});

test("a wider range shows at least as many events", async ({ page, story }) => {
  await open(page);
  const shown = async () => {
    const beyond = await page.locator(`${EVENT_GROUPS} .EdgeButton:visible`).allInnerTexts();
    return story.events.length - beyond.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0);
  };
  let previous = 0;
  for (const range of RANGES) {
    await choice(page, "Range", range).click();
    await expect(choice(page, "Range", range)).toHaveAttribute("aria-pressed", "true");
    const count = await shown();
    expect(count).toBeGreaterThanOrEqual(previous);
    previous = count;
  }
  expect(previous).toBe(story.events.length);
});

test("rows by place, theme and report", async ({ page, story }) => {
  await open(page, "./?range=all");
  const groups = picture(page).locator(".Group-name");
  const top = story.places.filter((place) => place.in === null).map(({ name }) => name);
  const places = await groups.allTextContents();
  expect(places.filter((name) => !["Place not stated", REPORT_TIMES].includes(name)).every((name) => top.includes(name))).toBe(true);

  await choice(page, "Rows", "Theme").click();
  await expect.poll(() => queryOf(page).get("group")).toBe("theme");
  const themes = await groups.allTextContents();
  expect(themes).not.toEqual(places);
  expect(themes.filter((name) => name !== REPORT_TIMES).length).toBe(new Set(story.events.map(({ themes }) => themes[0])).size);
  expect(await countedIn(page)).toBe(story.events.length);

  await choice(page, "Rows", "Report").click();
  await expect.poll(() => queryOf(page).get("group")).toBe("document");
  const names = story.documents.map(({ publisher }) => story.organisations.find(({ id }) => id === publisher)!.name);
  await expect(groups).toHaveText([...names, REPORT_TIMES]);
  const told = story.events.reduce((sum, { citations }) => sum + new Set(citations.map(({ document }) => document)).size, 0);
  expect(await countedIn(page)).toBe(told);

  await choice(page, "Rows", "Place").click();
  await expect(groups).toHaveText(places);
});

test("in order, every event has the same room; to scale, time has", async ({ page, story }) => {
  await open(page, "./?range=all");
  await choice(page, "Spacing", "In order").click();
  await expect.poll(() => queryOf(page).get("space")).toBe("order");
  await expect(marks(page)).toHaveCount(story.events.length);
  const gaps = gapsOf(await knobsIn(page));
  expect(gaps.length).toBeGreaterThan(story.events.length / 2);
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 0);

  await choice(page, "Spacing", "To scale").click();
  await expect.poll(() => queryOf(page).get("space")).toBeNull();
  const toScale = gapsOf(await knobsIn(page));
  expect(Math.max(...toScale)).toBeGreaterThan(5 * Math.min(...toScale));
});

function gapsOf(knobs: readonly number[]): readonly number[] {
  return knobs.slice(1).map((knob, index) => knob - knobs[index]!).filter((gap) => gap > 0.5);
}

/** Where 16 May begins, and what the picture's width is. */
async function startOfThursday(page: Page): Promise<{ readonly left: number; readonly width: number }> {
  const { texts, width } = await writingIn(page);
  const label = texts.find(({ kind, text }) => kind === "Axis-major" && text.includes("16 May"))!;
  expect(label).toBeDefined();
  return { left: label.left, width };
}

test("each clock draws the days where they begin there, and says which clock it is", async ({ page }) => {
  await open(page);
  await expect(choice(page, "Clock", "Beijing")).toHaveAttribute("aria-pressed", "true");
  const beijing = await startOfThursday(page);
  const axis = async () => (await writingIn(page)).texts.filter(({ kind }) => kind.startsWith("Axis")).map(({ text, x }) => `${text} ${Math.round(x)}`).join();
  const axes = new Set([await axis()]);
  // The visit is a range of three days. St John's is two and a half hours behind UTC in May.
  for (const [clock, hoursBehindBeijing, value] of [["Moscow", 5, "Europe/Moscow"], ["UTC", 8, "UTC"], ["Yours", 10.5, "reader"]] as const) {
    await choice(page, "Clock", clock).click();
    await expect(choice(page, "Clock", clock)).toHaveAttribute("aria-pressed", "true");
    expect(queryOf(page).get("clock")).toBe(value);
    const there = await startOfThursday(page);
    expect(there.left - beijing.left, clock).toBeCloseTo((hoursBehindBeijing / 72) * there.width, 0);
    axes.add(await axis());
  }
  expect(axes.size).toBe(4);
  await choice(page, "Clock", "Beijing").click();
  expect((await startOfThursday(page)).left).toBeCloseTo(beijing.left, 1);
});

test("the clock moves the dates on the axis and no mark", async ({ page }) => {
  await open(page);
  const places = async () => (await writingIn(page)).texts.filter(({ kind }) => kind === "Mark-label").map(({ text, left, top }) => `${text} ${left} ${top}`);
  const before = await places();
  await choice(page, "Clock", "Moscow").click();
  await expect(choice(page, "Clock", "Moscow")).toHaveAttribute("aria-pressed", "true");
  expect(await places()).toEqual(before);
});
