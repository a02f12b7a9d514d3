import { expect } from "./test.ts";
import type { Locator, Page } from "./test.ts";

/** Opens an address and waits until the script has taken over. */
export async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await takenOver(page);
  // The timeline first, then piece by piece the rest.
  await page.waitForFunction(() => performance.getEntriesByName("taken-over").length > 0);
}

/** Before the script runs there is one picture per class of width, and CSS shows one; after it there is only the one that is shown. */
export async function takenOver(page: Page): Promise<void> {
  await expect(page.locator(".Timeline-picture")).toHaveCount(1);
  await expect(picture(page)).toBeVisible();
}

/** Lays out what the browser leaves until it comes near: what is measured then is all of the page. */
export async function layOutAll(page: Page): Promise<void> {
  await page.locator(".Section, .EventCards li").evaluateAll((all) => {
    for (const element of all as HTMLElement[]) element.style.contentVisibility = "visible";
  });
}

/** By how many pixels the page, all of it, is wider than its window. */
export async function sideways(page: Page): Promise<number> {
  await layOutAll(page);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The last group of the picture has the reports themselves, and no events. */
export const REPORT_TIMES = "When the reports were written";
export const EVENT_GROUPS = `g[role="group"]:not([aria-label="${REPORT_TIMES}"])`;

export function picture(page: Page): Locator {
  return page.locator("svg.Picture:visible");
}

export function marks(page: Page): Locator {
  return picture(page).locator("a[data-event]");
}

export function markOf(page: Page, event: string): Locator {
  return picture(page).locator(`a[data-event="${event}"]`);
}

export function card(page: Page, event: string): Locator {
  return page.locator(`article#event-${event}`);
}

export function choice(page: Page, group: string, name: string): Locator {
  return page.getByRole("group", { name: group, exact: true }).getByRole("button", { name, exact: true });
}

export function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** The free stretch in the address, as instants. */
export function stretchOf(page: Page): { readonly from: number; readonly to: number; readonly length: number } {
  const from = Date.parse(queryOf(page).get("from") ?? "");
  const to = Date.parse(queryOf(page).get("to") ?? "");
  return { from, to, length: to - from };
}

/** Waits until the address keeps another free stretch than `before` (its search part), and reads it. */
export async function nextStretch(page: Page, before: string): Promise<ReturnType<typeof stretchOf>> {
  await expect.poll(() => new URL(page.url()).search).not.toBe(before);
  await expect.poll(() => stretchOf(page).length).toBeGreaterThan(0);
  return stretchOf(page);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export async function boxOf(locator: Locator): Promise<Box & { readonly x: number; readonly y: number; readonly width: number }> {
  const box = (await locator.boundingBox())!;
  expect(box).not.toBeNull();
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height, x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

export interface SeenText extends Box {
  readonly kind: string;
  readonly text: string;
  /** The event whose mark it belongs to. */
  readonly event: string | null;
  /** The point that it is written at. Unlike its box, this does not depend on which font came in time to be used. */
  readonly x: number;
  readonly y: number;
}

/** Every piece of writing in the picture that is shown, where the reader sees it; edges count from the picture's corner. */
export async function writingIn(page: Page): Promise<{ readonly width: number; readonly height: number; readonly texts: readonly SeenText[] }> {
  return picture(page).evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const kinds = ["Mark-label", "Mark-words", "Group-name", "Axis-major", "Axis-minor", "Cluster", "EdgeButton"];
    const texts = kinds.flatMap((kind) =>
      [...svg.querySelectorAll(`.${kind}`)].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const text = element.textContent ?? "";
        if (box.width === 0 || text === "") return [];
        const event = element.closest("a")?.getAttribute("data-event") ?? null;
        const held = element.closest("foreignObject")?.getBoundingClientRect();
        const written = element instanceof SVGTextElement ? new DOMPoint(element.x.baseVal[0]!.value, element.y.baseVal[0]!.value).matrixTransform(element.getScreenCTM()!) : held!;
        return [{ kind, text, event, x: written.x - frame.left, y: written.y - frame.top, left: box.left - frame.left, top: box.top - frame.top, right: box.right - frame.left, bottom: box.bottom - frame.top }];
      }),
    );
    return { width: frame.width, height: frame.height, texts };
  });
}

/** What stands where in the picture, to the pixel, to compare two moments. */
export async function arrangement(page: Page): Promise<readonly string[]> {
  const { texts } = await writingIn(page);
  return texts.map(({ text, x, y }) => `${text} at ${Math.round(x)}, ${Math.round(y)}`);
}

/** How many events the picture accounts for: marks, events in clusters, and those counted beyond its edges. */
export async function countedIn(page: Page): Promise<number> {
  const numbers = (await picture(page).locator(EVENT_GROUPS).locator(".Cluster, .EdgeButton").allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
  return (await marks(page).count()) + numbers.reduce((sum, number) => sum + number, 0);
}

/** Centres of the knobs from left to right. */
export async function knobsIn(page: Page): Promise<readonly number[]> {
  const centres = await picture(page).locator("circle.Knob").evaluateAll((knobs) => knobs.map((knob) => knob.getBoundingClientRect()).map(({ left, width }) => left + width / 2));
  return centres.sort((a, b) => a - b);
}

/** An empty place in the picture, for a hand that drags it: right of the group's name, above the marks. */
export async function emptySpot(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await picture(page).evaluate((svg) => scrollBy({ top: svg.getBoundingClientRect().top - 200, behavior: "instant" }));
  const box = await boxOf(picture(page));
  return { x: box.left + box.width * 0.6, y: box.top + 20 };
}

export async function drag(page: Page, from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
