import { expect, test as base } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";
import type { StoryJson } from "../src/build/storyJson.ts";

export { expect } from "@playwright/test";
export type { Locator, Page } from "@playwright/test";

/** What Chromium says where a test measures the picture in a phone's first frame, before it is laid out (`page.css`). The page itself does not. */
const MEASURED_EARLY = "Rendering was performed in a subtree hidden by content-visibility.";

/**
 * Playwright's `test`, with a guard on every page that it opens: whatever the console says, an error of the page, a request that fails or one to
 * another host fails the test, without being asked for.
 */
export const test = base.extend<Fixtures>({
  blocked: [[], { option: true }],
  story: async ({ request }, provide) => {
    await provide((await (await request.get("./story.json")).json()) as StoryJson);
  },
  noScriptPage: async ({ browser, baseURL, viewport }, provide) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const found = guard(context, baseURL!, []);
    await provide(await context.newPage());
    expect(found, "unexpected messages and requests without script").toEqual([]);
    await context.close();
  },
  guarded: [
    async ({ context, baseURL, blocked }, provide) => {
      for (const ending of blocked) await context.route(`**/*${ending}`, (route) => route.abort());
      const found = guard(context, baseURL!, blocked);
      await provide(undefined);
      expect(found, "unexpected messages and requests").toEqual([]);
    },
    { auto: true },
  ],
});

interface Fixtures {
  /** Endings of the addresses that the network refuses in this test. */
  readonly blocked: string[];
  /** The story as the site publishes it. */
  readonly story: StoryJson;
  /** A second page, of a reader whose browser runs no script. */
  readonly noScriptPage: Page;
  readonly guarded: undefined;
}

function guard(context: BrowserContext, baseURL: string, blocked: readonly string[]): readonly string[] {
  const found: string[] = [];
  const isBlocked = (address: string) => blocked.some((ending) => address.endsWith(ending));
  context.on("console", (message) => {
    if (!isBlocked(message.location().url) && message.text() !== MEASURED_EARLY) found.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (problem) => found.push(`error: ${problem.error().message}`));
  context.on("request", (request) => {
    if (!request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url())) found.push(`request to another host: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // Whoever leaves a page does not wait for what it had asked for last.
    const left = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!left && !isBlocked(request.url())) found.push(`failed request: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) found.push(`answer ${response.status()}: ${response.url()}`);
  });
  return found;
}
