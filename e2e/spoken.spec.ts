import { join } from "node:path";
import { open } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

/*
 * What a screen reader says, as text that a reviewer can read: a virtual one, in the browser that shows the page. The policy of the page, which would
 * refuse it, is tested elsewhere.
 */
test.use({ bypassCSP: true });

interface Speaker {
  readonly virtual: {
    start(options: { container: Element }): Promise<void>;
    next(): Promise<void>;
    stop(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
    spokenPhraseLog(): Promise<readonly string[]>;
  };
}

/** Everything that is said from the beginning of an element to its end. */
async function spoken(page: Page, selector: string): Promise<string> {
  await page.route("**/virtual-screen-reader.js", (route) => route.fulfill({ path: join("node_modules", "@guidepup", "virtual-screen-reader", "lib", "esm", "index.browser.js") }));
  const phrases = await page.evaluate(async (name) => {
    // A name that the compiler does not follow: the module is there only while this test runs.
    const address = "./virtual-screen-reader.js";
    const { virtual } = (await import(new URL(address, document.baseURI).href)) as Speaker;
    await virtual.start({ container: document.querySelector(name)! });
    const first = await virtual.lastSpokenPhrase();
    for (let steps = 0; steps < 400; steps += 1) {
      await virtual.next();
      // It begins anew after the end.
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const log = [...(await virtual.spokenPhraseLog())];
    await virtual.stop();
    return log.slice(0, -1);
  }, selector);
  return `${phrases.join("\n")}\n`;
}

test("a card, as it is spoken", async ({ page }) => {
  await open(page);
  expect(await spoken(page, "#event-joint-statement")).toMatchSnapshot("card.txt");
});

test("the timeline, as it is spoken", async ({ page }) => {
  await open(page);
  expect(await spoken(page, ".Timeline-frame")).toMatchSnapshot("timeline.txt");
});

test("the matrix, as it is spoken", async ({ page }) => {
  await open(page);
  expect(await spoken(page, "#coverage table")).toMatchSnapshot("matrix.txt");
});
