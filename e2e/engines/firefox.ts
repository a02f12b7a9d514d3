import puppeteer from "puppeteer-core";
import type { Frame, Page } from "puppeteer-core";
import { isForeign } from "./engine.ts";
import type { Engine, HostPage, Place } from "./engine.ts";

/** Firefox, driven over WebDriver BiDi by puppeteer. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true, args: ["--width=1400", "--height=1100"] });
  return {
    async open(address, { width, height } = { width: 800, height: 900 }) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      const problems: string[] = [];
      page.on("console", (message) => problems.push(`console ${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`error: ${String(error)}`));
      page.on("request", (request) => {
        if (isForeign(request.url())) problems.push(`request to another host: ${request.url()}`);
      });
      await page.goto(address);
      return hostPage(page, problems);
    },
    close: () => browser.close(),
  };
}

function hostPage(page: Page, problems: readonly string[]): HostPage {
  const documentAt = async (place: Place): Promise<Page | Frame> => {
    if (place === "article") return page;
    const frame = await (await page.$$("iframe"))[place]?.contentFrame();
    if (frame == null) throw new Error(`There is no frame ${place}`);
    return frame;
  };
  return {
    ask: async (place, question, argument) => (await documentAt(place)).evaluate(question as (argument: unknown) => never, argument),
    inject: async (place, source) => void (await (await documentAt(place)).evaluate(`${source};undefined`)),
    click: async (place, selector) => (await documentAt(place)).locator(selector).click(),
    press: (key) => page.keyboard.press(key),
    async close() {
      await page.close();
      return problems;
    },
  };
}
