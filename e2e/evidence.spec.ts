import { card, choice, open, sideways } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const WIDTHS = [320, 360, 768, 1280];

/** The labels of the events in the matrix, from the top. */
function rows(page: Page): Promise<string[]> {
  return page.locator("#coverage tbody th[scope=row]").allTextContents();
}

/** The number of sources in each row of the matrix, from the top. */
async function sources(page: Page): Promise<number[]> {
  return (await page.locator("#coverage tbody td:last-child").allTextContents()).map(Number);
}

test.describe("words that differ", () => {
  test("are marked where two answers put it almost alike, and on both sides", async ({ page }) => {
    await open(page);
    const marked = (difference: string) => page.locator(`#difference-${difference} mark`).allTextContents();
    expect(await marked("statement-tense")).toEqual(["then signed", "statement", "are set to sign", "declaration"]);
    expect(await marked("motorcade-day")).toEqual(["Wednesday", "Thursday"]);
    expect(await marked("trade-growth-time")).toEqual([]);
    const word = page.locator("#difference-motorcade-day mark").first();
    const look = await word.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(look, "not by colour alone").toBe("underline");
  });

  test("are marked in speech where the reports' words differ, not where one report quotes more of it", async ({ page }) => {
    await open(page);
    const marked = (quotation: string) => page.locator(`#quotation-${quotation} mark`).allTextContents();
    expect(await marked("conducive-to-peace")).toEqual(["conductive"]);
    expect(await marked("war-of-aggression")).toEqual(["in Ukraine"]);
    expect(await marked("no-limits")).toEqual([]);
  });

  test("leave every quotation letter by letter as it is in the story", async ({ page, story }) => {
    await open(page);
    for (const { id, variants } of story.quotations) {
      expect(await page.locator(`#quotation-${id} blockquote`).allTextContents(), id).toEqual(variants.map(({ quote }) => quote));
    }
    for (const { id, readings } of story.differences) {
      const quotes = readings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
      expect(await page.locator(`#difference-${id} blockquote`).allTextContents(), id).toEqual(quotes);
    }
  });

  test("what an editor put in or took out is told from what was said", async ({ page }) => {
    await open(page);
    const marks = page.locator("#quotation-conducive-to-peace blockquote .Editorial");
    await expect(marks).toHaveText(["[are]", "…"]);
    await expect(marks.first()).toHaveAttribute("title", "Added by an editor");
    await expect(marks.last()).toHaveAttribute("title", "Words left out by an editor");
  });
});

test.describe("the matrix", () => {
  test("stands by time, and sorts by reports, sources and conflicts without losing a row", async ({ page, story }) => {
    await open(page);
    const byTime = await rows(page);
    expect(byTime).toHaveLength(story.events.length);
    await expect(choice(page, "Sort by", "Time")).toHaveAttribute("aria-pressed", "true");
    const address = page.url();

    for (const name of ["Reports", "Sources", "Conflicts"]) {
      await choice(page, "Sort by", name).click();
      await expect(choice(page, "Sort by", name)).toHaveAttribute("aria-pressed", "true");
      const sorted = await rows(page);
      expect(sorted, name).not.toEqual(byTime);
      expect([...sorted].sort(), name).toEqual([...byTime].sort());
    }
    await expect(page.locator("#coverage th[scope=rowgroup]").last()).toHaveText("No difference");

    await choice(page, "Sort by", "Sources").click();
    const counts = await sources(page);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await expect(page.getByRole("columnheader", { name: "Sources" })).toHaveAttribute("aria-sort", "descending");

    await choice(page, "Sort by", "Reports").click();
    const silent = await page.locator("#coverage tbody tr:has(td)").evaluateAll((all) => all.map((row) => row.querySelectorAll("td:not(:last-child):not(:has(a))").length));
    expect(silent).toEqual([...silent].sort((a, b) => a - b));

    await choice(page, "Sort by", "Time").click();
    expect(await rows(page)).toEqual(byTime);
    expect(page.url()).toBe(address);
  });

  for (const width of WIDTHS) {
    test(`at ${width} pixels its headings stay in sight, nothing is cut off, and a mark has room for a finger`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      const last = page.locator("#coverage tbody tr").last();
      // What lies far has its height only when it comes near.
      await page.locator("#coverage").evaluate((section) => section.scrollIntoView({ behavior: "instant" }));
      await expect.poll(() => last.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
      await last.evaluate((row) => scrollBy({ top: row.getBoundingClientRect().bottom - innerHeight + 20, behavior: "instant" }));
      const headings = page.locator("#coverage thead th");
      // All but the fraction of a pixel by which the browser rounds where a heading sticks.
      for (const heading of await headings.all()) await expect(heading).toBeInViewport({ ratio: 0.97 });
      await expect(last.locator("th")).toBeInViewport({ ratio: 1 });
      await expect(last.locator("td").last()).toBeInViewport({ ratio: 1 });
      const small = await page.locator("#coverage tbody a").evaluateAll((all) => all.map((link) => link.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24).length);
      expect(small).toBe(0);
      const cut = await headings.evaluateAll((all) => all.filter((heading) => heading.scrollWidth > heading.clientWidth).map((heading) => heading.textContent));
      expect(cut).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }

  test("a mark leads to that report's first words on the card, with and without script", async ({ page, noScriptPage, story }) => {
    await open(page);
    const { id, citations } = story.events.find((event) => event.id === "joint-statement")!;
    const column = story.documents.findIndex((document) => document.id === "newsx");
    const first = citations.findIndex(({ document }) => document === "newsx");
    for (const reader of [page, noScriptPage]) {
      if (reader === noScriptPage) await reader.goto("./");
      await reader.locator(`#coverage tr:has(a[href="#event-${id}"]) td`).nth(column).getByRole("link", { name: "expected" }).click();
      await expect(reader).toHaveURL(new RegExp(`#cite-${id}-${first + 1}$`));
      const citation = card(reader, id).locator("figure:target");
      await expect(citation.locator("blockquote")).toHaveText(citations[first]!.quote);
      await expect(citation).toBeInViewport();
      expect(await citation.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe("none");
    }
  });

  test("silence is no link, every other mark is one, and all of it can be reached by key under the head", async ({ page, story }) => {
    await open(page);
    const reports = new Set(story.events.flatMap((event) => event.citations.map(({ document }) => `${event.id} ${document}`)));
    const links = page.locator('#coverage tbody a[href^="#cite-"]');
    await expect(links).toHaveCount(reports.size);
    // Backwards from the last row: the head that stays must not cover what has the focus.
    await links.last().focus();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Shift+Tab");
      const covered = await page.evaluate(() => {
        const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest("thead") !== null;
      });
      expect(covered, `after ${step + 1} steps`).toBe(false);
    }
  });

  test("without script it stands by time, and there is nothing to sort it with", async ({ page, noScriptPage }) => {
    await open(page);
    await noScriptPage.goto("./");
    expect(await rows(noScriptPage)).toEqual(await rows(page));
    await expect(noScriptPage.getByRole("group", { name: "Sort by" })).toBeHidden();
  });
});

test.describe("differences", () => {
  test("a link to each kind, with how many there are", async ({ page, story }) => {
    await open(page);
    const links = page.getByRole("navigation", { name: "Kinds of difference" }).getByRole("link");
    const counts = (await links.allTextContents()).map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(story.differences.length);
    await page.getByRole("link", { name: /^Wording \d+$/ }).click();
    await expect(page.getByRole("heading", { name: /^Wording \d+$/ })).toBeInViewport();
  });

  test("what is doubted is named where it is explained, and nowhere else", async ({ page }) => {
    await open(page);
    await expect(page.locator("#difference-motorcade-day")).toContainText("Doubted: “Motorcade at Tiananmen Square”: Wednesday 15 May 2024");
    await expect(page.locator("#difference-conductive")).not.toContainText("Doubted:");
  });
});
