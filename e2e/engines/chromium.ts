import { chromium, expect } from "@playwright/test";
import type { Frame, LaunchOptions, Page } from "@playwright/test";
import { isForeign } from "./engine.ts";
import type { Engine, HostPage, Place } from "./engine.ts";

/** What Playwright says where a document was left before it had answered. */
const LEFT = /Execution context was destroyed|Frame was detached/;

/** Chromium, driven by Playwright. */
export async function startChromium(options: LaunchOptions): Promise<Engine> {
  const browser = await chromium.launch(options);
  return {
    async open(address, { width, height, noScript = false } = { width: 800, height: 900 }) {
      const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: !noScript, locale: "en-GB" });
      const problems: string[] = [];
      context.on("console", (message) => problems.push(`console ${message.type()}: ${message.text()}`));
      context.on("weberror", (problem) => problems.push(`error: ${problem.error().message}`));
      context.on("request", (request) => {
        if (isForeign(request.url())) problems.push(`request to another host: ${request.url()}`);
      });
      const page = await context.newPage();
      await page.goto(address);
      return hostPage(page, problems, !noScript);
    },
    close: () => browser.close(),
  };
}

function hostPage(page: Page, problems: readonly string[], scripted: boolean): HostPage {
  const documentAt = async (place: Place): Promise<Page | Frame> => {
    if (place === "article") return page;
    let frame: Frame | null = null;
    // An element whose address is just being changed is for a moment without its frame.
    await expect
      .poll(async () => (frame = (await (await page.locator("iframe").nth(place).elementHandle())?.contentFrame()) ?? null), `frame ${place}`)
      .not.toBeNull();
    return frame!;
  };
  const ask = async <A, T>(place: Place, question: (argument: A) => T, argument: A): Promise<Awaited<T>> => {
    try {
      return await (await documentAt(place)).evaluate(question as (argument: unknown) => never, argument);
    } catch (reason) {
      // A frame's first, empty document may be left for the embed's while it is asked: the embed's is meant.
      if (place === "article" || !LEFT.test((reason as Error).message)) throw reason;
      return ask(place, question, argument);
    }
  };
  return {
    ask,
    inject: async (place, source) => void (await (await documentAt(place)).evaluate(`${source};undefined`)),
    async click(place, selector) {
      const target = (await documentAt(place)).locator(selector).first();
      await target.scrollIntoViewIfNeeded();
      // Until two pictures have been drawn, the browser may still send a click to the frame that lay there before.
      if (scripted) await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await target.click();
    },
    press: (key) => page.keyboard.press(key),
    async close() {
      await page.context().close();
      return problems;
    },
  };
}
