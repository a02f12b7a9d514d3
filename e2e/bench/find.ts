import type { Page } from "@playwright/test";
import { median } from "./figures.ts";
import type { Figures } from "./figures.ts";
import type { Answer, Probe } from "./probe.ts";

/** `bench` of `probe.ts`, in the page. */
declare const bench: Probe;

/** Words that the made story has at every size: of one theme each. */
const WORDS = ["vaccine", "drought", "opera"];
/** By what the address says of it: a report, a stance, a theme. */
const FILTERS = [
  { facet: "Report", name: "The Ledger", address: "ledger" },
  { facet: "Stance", name: "expected", address: "expected" },
  { facet: "Theme", name: "Climate", address: "climate" },
];
/** Between two letters of someone who types quickly, in ms. */
const BETWEEN_LETTERS = 150;
/** After so long, in ms, there is no answer; what comes within so long after the first belongs to it. */
const ANSWER_MS = 10_000;
const SETTLED_MS = 400;

/** Searching and filtering our own page: from the last letter, which Enter follows at once, or the click, to the paint that tells how many there are. */
export async function find(page: Page): Promise<Figures> {
  const field = page.getByRole("searchbox");
  const searches: Answer[] = [];
  await field.click();
  for (const word of WORDS) {
    await field.fill("");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(SETTLED_MS);
    await page.evaluate((expected) => bench.listen(expected), word);
    await page.keyboard.type(word.slice(0, -1), { delay: BETWEEN_LETTERS });
    await page.keyboard.type(word.slice(-1));
    await page.keyboard.press("Enter");
    searches.push(await answer(page));
  }
  await field.fill("");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Filter" }).click();
  const filters: Answer[] = [];
  for (const { facet, name, address } of FILTERS) {
    await page.evaluate((expected) => bench.listen(expected), address);
    const box = page.getByRole("group", { name: facet, exact: true }).getByRole("checkbox", { name });
    await box.check();
    filters.push(await answer(page));
    await box.uncheck();
    await page.waitForTimeout(SETTLED_MS);
  }
  const [search, filter] = [summary(searches), summary(filters)];
  return { searchFirst: search.first, searchWhole: search.last, searchBlocked: search.blocked, filterFirst: filter.first, filterWhole: filter.last, filterBlocked: filter.blocked };
}

async function answer(page: Page): Promise<Answer> {
  await page.waitForFunction(() => bench.answer.first !== null, null, { polling: 100, timeout: ANSWER_MS });
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => bench.answer);
}

function summary(answers: readonly Answer[]): { readonly first: number; readonly last: number; readonly blocked: number } {
  const middle = (of: "first" | "last") => median(answers.map((each) => each[of]!));
  return { first: middle("first"), last: middle("last"), blocked: Math.max(...answers.map(({ blocked }) => blocked)) };
}
