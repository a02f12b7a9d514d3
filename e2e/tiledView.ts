import type { Page } from "@playwright/test";
import type { TiledSite } from "./tiledSite.ts";
import { expect } from "./tiledSite.ts";

/** Parts of the page of a tiled story. */
export const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
export const marks = (page: Page) => timeline(page).locator("a[data-event]");
export const crowds = (page: Page) => timeline(page).locator(".CrowdCell");
export const notice = (page: Page) => page.locator(".Troubles");
export const status = (page: Page) => page.getByRole("search").getByRole("status");

/** Opens the page, and waits until its script has taken over: it then draws one picture, that of this width. */
export async function open(page: Page, site: Pick<TiledSite, "address">, rest = ""): Promise<void> {
  await page.goto(site.address + rest);
  await expect(timeline(page).locator(".Timeline-picture")).toHaveCount(1);
}

/** The stretch in the address, in ms, once there is one. */
export async function stretchOf(page: Page): Promise<{ readonly from: number; readonly to: number }> {
  await expect.poll(() => new URL(page.url()).searchParams.has("from")).toBe(true);
  const { searchParams } = new URL(page.url());
  return { from: Date.parse(searchParams.get("from")!), to: Date.parse(searchParams.get("to")!) };
}

export async function elements(page: Page): Promise<number> {
  return timeline(page).locator("*").count();
}

/** Events of which some text has a word that begins so. */
export function eventsWith({ events, citations }: TiledSite, word: string): number {
  const begins = new RegExp(`(^|[^\\p{L}\\p{N}])${word}`, "iu");
  const cited = new Set(citations.filter(({ quote, via }) => begins.test(`${quote} ${via ?? ""}`)).map(({ event }) => event));
  return events.filter(({ id, title, label, summary, place }) => cited.has(id) || begins.test([title, label, summary, place].join(" "))).length;
}
