import { barriers } from "./barriers.ts";
import { LANGUAGES, OWN_NAMES } from "../src/words/language.ts";
import type { Language } from "../src/words/language.ts";
import type { StoryJson } from "../src/build/storyJson.ts";
import { boxOf, card, markOf, marks, open, picture, queryOf, sideways } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");
/** Letters that only this language's own words have. */
const LETTERS: Readonly<Record<Language, RegExp>> = { en: /[a-z]{4}/, ru: /[а-яё]{3}/, zh: /[\u4e00-\u9fff]{2}/, ar: /[\u0620-\u064a]{2}/ };

/** One of each thing that the page is made of. The whole page is looked at in English (`accessibility.spec.ts`). */
const ONE_OF_EACH = [".Header", "#timeline", "#event-motorcade", "#coverage", "#difference-motorcade-day", "#quotations > :nth-child(3)", "#reports", "#method", ".Footer"];

async function storyIn(page: Page, language: Language): Promise<StoryJson> {
  return (await (await page.request.get(`./${language}/story.json`)).json()) as StoryJson;
}

for (const language of OTHERS) {
  test.describe(`in ${OWN_NAMES[language]}`, () => {
    test("the page, its story and its controls are in it, quotations stay as they were, and nothing is a barrier", async ({ page, story }) => {
      test.slow(true, "axe looks at every element of a long page");
      await open(page, `./${language}/`);
      const translated = await storyIn(page, language);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(translated.title);
      expect(translated.title).not.toBe(story.title);
      await expect(card(page, "joint-statement").getByRole("heading")).toHaveText(translated.events.find(({ id }) => id === "joint-statement")!.title);
      // Nothing of the story is left in English.
      await expect(page.locator(".Untranslated")).toHaveCount(0);
      const controls = await page.locator("button:visible, nav a:visible, h2:visible, summary:visible").allTextContents();
      const foreign = controls.filter((text) => /\p{Letter}{3}/u.test(text) && !LETTERS[language].test(text) && !/^(English|Русский|中文|العربية|SVG|PNG|UTC)/.test(text));
      expect(foreign).toEqual([]);
      const quotes = page.locator("figure[data-document] blockquote");
      expect(await quotes.allTextContents()).toEqual(await quotesOf(page, story));
      await expect(quotes.first()).toHaveAttribute("lang", "en");
      expect(await barriers(page, ...ONE_OF_EACH)).toEqual([]);
    });

    test("a phone of 320 pixels shows all of it without scrolling sideways", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, `./${language}/`);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await expect(marks(page).first()).toBeVisible();
    });

    test("is there without script too, and leads to the others", async ({ noScriptPage }) => {
      await noScriptPage.goto(`./${language}/`);
      await expect(noScriptPage.locator("article[id^=event-] figure").first()).toBeVisible();
      await noScriptPage.getByRole("link", { name: "English", exact: true }).click();
      await expect(noScriptPage).toHaveURL(/\/$/);
      await expect(noScriptPage.locator("html")).toHaveAttribute("lang", "en");
    });

    test("an embed is whole in it", async ({ page }) => {
      await page.goto(`./${language}/embed/`);
      const { title, events } = await storyIn(page, language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator("svg.Picture:visible a[data-event]").first()).toBeVisible();
      await page.goto(`./${language}/embed/event/joint-statement/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(events.find(({ id }) => id === "joint-statement")!.title);
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      expect(await barriers(page)).toEqual([]);
    });
  });
}

async function quotesOf(page: Page, story: StoryJson): Promise<readonly string[]> {
  const order = await page.locator("article[id^=event-]").evaluateAll((all) => all.map(({ id }) => id.replace("event-", "")));
  return order.flatMap((id) => story.events.find((event) => event.id === id)?.citations.map(({ quote }) => quote) ?? []);
}

test("the same view in another language, and the language in the address", async ({ page }) => {
  await open(page, "./?v=1&group=theme&range=week#event-landing");
  await page.getByRole("link", { name: OWN_NAMES.ru }).click();
  await expect(page).toHaveURL(/\/ru\/\?v=1&range=week&group=theme#event-landing$/);
  await expect(card(page, "landing")).toHaveClass(/EventCard-selected/);
  await open(page, "./?lang=zh&v=1&group=theme");
  await expect(page).toHaveURL(/\/zh\/\?v=1&group=theme$/);
});

test("on a phone the other languages are one touch away, without script too", async ({ page, noScriptPage }) => {
  for (const each of [page, noScriptPage]) {
    await each.setViewportSize({ width: 360, height: 700 });
    await each.goto("./");
    await expect(each.getByRole("link", { name: OWN_NAMES.ar })).toBeHidden();
    await each.locator("summary", { hasText: OWN_NAMES.en }).click();
    await each.getByRole("link", { name: OWN_NAMES.ar }).click();
    await expect(each).toHaveURL(/\/ar\/$/);
  }
});

test.describe("from right to left", () => {
  test("time runs to the left, with the mouse, the keys and the overview", async ({ page, story }) => {
    await open(page, "./ar/");
    const [early, late] = [await boxOf(markOf(page, "landing").locator(".Knob")), await boxOf(markOf(page, "joint-statement").locator(".Knob"))];
    expect(early.x).toBeGreaterThan(late.x);

    await markOf(page, "landing").focus();
    await page.keyboard.press("ArrowLeft");
    const order = story.events.map(({ id }) => id);
    const next = await page.evaluate(() => document.activeElement?.getAttribute("data-event") ?? "");
    expect(order.indexOf(next)).toBeGreaterThan(order.indexOf("landing"));

    // What is pulled to the right shows what comes later, which lies on the left.
    const { left, top, width } = await boxOf(picture(page));
    await page.mouse.move(left + width / 2, top + 20);
    await page.mouse.down();
    await page.mouse.move(left + width / 2 + 200, top + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => queryOf(page).get("from")).not.toBeNull();
    expect(Date.parse(queryOf(page).get("from")!)).toBeGreaterThan(Date.parse("2024-05-14T16:00Z"));
  });

  test("on a phone the lanes stand at the right", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open(page, "./ar/");
    const knob = await boxOf(markOf(page, "landing").locator(".Knob"));
    expect(knob.x).toBeGreaterThan(180);
  });
});
