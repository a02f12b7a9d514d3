import { expectContained, expectFit, expectNoBarrier, expectOpen } from "./hosts/seenInHost.ts";
import { expect, test } from "./hosts/test.ts";

/** The event that most articles of the gallery open their timeline at. */
const EVENT = "joint-statement";
/** As high as WordPress lets a frame be. */
const WORDPRESS_MOST = 1000;
const SHOW_ALL = "details.All > summary";

const HOSTS = [
  { page: "snippet.html", name: "the snippet with its loader" },
  { page: "moved/snippet.html", name: "a site moved into a folder of the publisher’s own host" },
  { page: "strictPolicy.html", name: "an article with a strict policy" },
  { page: "datawrapper.html", name: "a page with Datawrapper’s snippet" },
  { page: "datawrapperByName.html", name: "a page with Datawrapper’s older snippet", others: [1] },
  { page: "pym.html", name: "a page with pym" },
  { page: "guardian.html", name: "a page of the Guardian’s kind" },
  { page: "embedly.html", name: "a page that embeds through Embedly" },
  { page: "element.html", name: "the custom element" },
] as const;

for (const { page, name, ...rest } of HOSTS) {
  for (const width of [360, 800]) {
    test(`${name}, ${width} pixels wide: the height is right, and the link leads to its event`, async ({ openHost }) => {
      const host = await openHost(page, { width, height: 900 });
      const others = "others" in rest ? rest.others : [];
      for (const frame of [0, ...others]) await expectFit(host, frame);
      await expectOpen(host, EVENT);
      if (width === 800) await expectNoBarrier(host, 0, ...others);
    });
  }
}

test("six timelines in one article each have their own height and their own event", async ({ openHost }) => {
  const host = await openHost("six.html");
  for (const frame of [0, 1, 2, 3, 4, 5]) await expectFit(host, frame);
  await expectOpen(host, EVENT, 2);
  await expectOpen(host, EVENT, 3);
  await expectOpen(host, "landing", 4);
  await expectNoBarrier(host, 0, 3);
});

test("a timeline that grows and shrinks takes its frame along", async ({ openHost }) => {
  const host = await openHost("snippet.html");
  await expectFit(host);
  const height = () => host.ask("article", () => document.querySelector("iframe")!.offsetHeight, null);
  const before = await height();
  await host.click(0, SHOW_ALL);
  await expect.poll(height).toBeGreaterThan(before + 1000);
  await expectFit(host);
  await host.click(0, SHOW_ALL);
  await expect.poll(height).toBe(before);
  await expectFit(host);
});

test("AMP: a size is granted at once, or when the reader asks for it; until then the embed scrolls within itself", async ({ openHost }) => {
  const host = await openHost("amp.html");
  await expectFit(host, 0);
  await expectOpen(host, EVENT, 0);
  await expectContained(host, 200, 1);
  await expectNoBarrier(host, 0, 1);
  await host.click("article", ".amp-iframe button");
  await expectFit(host, 1);
});

for (const page of ["wordPress.html", "moved/wordPress.html"]) {
  for (const width of [360, 800]) {
    test(`${page}, ${width} pixels wide: the heights are right up to WordPress’s 1000 pixels, the quotations give way`, async ({ openHost }) => {
      const host = await openHost(page, { width, height: 900 });
      for (const frame of [0, 1]) await expectFit(host, frame, WORDPRESS_MOST);
      await expectOpen(host, EVENT, 1);
      expect(await host.ask("article", () => [...document.querySelectorAll("blockquote")].map((quotation) => quotation.checkVisibility()), null)).toEqual([false, false]);
      if (width === 800) await expectNoBarrier(host, 0, 1);
    });
  }
}

test("WordPress keeps a frame to 1000 pixels: what is more scrolls within the embed, by keyboard too", async ({ openHost }) => {
  const host = await openHost("wordPress.html");
  await expectFit(host, 0, WORDPRESS_MOST);
  await host.click(0, SHOW_ALL);
  await expectContained(host, WORDPRESS_MOST);
  await expectNoBarrier(host, 0);
  await host.ask(0, () => document.querySelector<HTMLElement>("[data-region]")!.focus({ preventScroll: true }), null);
  await host.press("ArrowDown");
  await expect.poll(() => host.ask(0, () => document.querySelector("[data-region]")!.scrollTop, null)).toBeGreaterThan(0);
  await host.ask(0, (summary) => document.querySelector<HTMLElement>(summary)!.click(), SHOW_ALL);
  await expectFit(host, 0, WORDPRESS_MOST);
});

test("an older WordPress that names its frames late is heard", async ({ openHost }) => {
  const host = await openHost("wordPressOld.html");
  await expectFit(host, 0, WORDPRESS_MOST);
  await expectOpen(host, EVENT);
  expect(await host.ask("article", () => document.querySelector("iframe")!.getAttribute("style"), null)).toBeNull();
});

test("in WordPress’s sandbox a link to a report shows its address and leads to the event on the whole timeline", async ({ openHost, baseURL }) => {
  const host = await openHost("wordPress.html");
  await expectFit(host, 1, WORDPRESS_MOST);
  const link = `#event-${EVENT} a[href^=http]`;
  const address = await host.ask(1, (selector) => document.querySelector<HTMLAnchorElement>(selector)!.href, link);
  // The article would be left with the click, and the embed with it: here it only notes where to.
  await host.ask("article", () => {
    addEventListener("message", ({ data }) => {
      if (data.message === "link") document.body.dataset["link"] = data.value;
    });
    Object.defineProperty(document, "activeElement", { get: () => document.body });
  }, null);
  await host.click(1, link);
  await expect.poll(() => host.ask("article", () => document.body.dataset["link"], null)).toBe(`${baseURL}#event-${EVENT}`);
  expect(await host.ask(1, () => document.querySelector(".Address")!.textContent!.trim(), null)).toBe(address);
});

test("the way to the whole timeline leaves WordPress for it", async ({ openHost, baseURL }) => {
  const host = await openHost("wordPress.html");
  await expectFit(host, 0, WORDPRESS_MOST);
  await host.click(0, "a[data-whole]");
  // Who asks while the article is being left gets no answer, and asks again.
  await expect(async () => expect(await host.ask("article", () => location.href, null)).toMatch(new RegExp(`^${baseURL}([?#].*)?$`))).toPass();
});

test("where the CMS strips the script the embed scrolls within its frame", async ({ openHost }) => {
  const host = await openHost("stripped.html");
  await expectContained(host, 400);
  await expectOpen(host, EVENT);
  await expectNoBarrier(host, 0);
});

test("a timeline far below loads when the reader comes near, and then has its height", async ({ openHost }) => {
  const host = await openHost("lazy.html");
  const heard = () => host.ask("article", () => document.querySelector("iframe")!.style.height, null);
  await host.ask("article", () => new Promise<void>((resolve) => (document.readyState === "complete" ? resolve() : addEventListener("load", () => resolve()))), null);
  expect(await heard()).toBe("");
  await host.ask("article", () => document.querySelector("#after")!.scrollIntoView(), null);
  await expect.poll(heard).not.toBe("");
  await expectFit(host);
  await expectOpen(host, EVENT);
});

test("a timeline in a closed tab of the article has its height when the tab is opened", async ({ openHost }) => {
  const host = await openHost("tab.html");
  await host.click("article", "button");
  await expectFit(host);
});

test("the element’s own content stands until its timeline has spoken, and for good where none speaks", async ({ openHost }) => {
  const host = await openHost("element.html");
  await expectFit(host);
  const elements = () => host.ask("article", () => [...document.querySelectorAll("sourceline-timeline")].map(({ innerText }: Element & { innerText?: string }) => innerText!.trim()), null);
  await expect.poll(elements).toEqual(["", "This text stays: no timeline has come in its place."]);
  expect(await host.ask("article", () => [...document.querySelectorAll("iframe")].map(({ sandbox, title, style }) => [sandbox.contains("allow-same-origin"), title, style.visibility]), null)).toEqual([
    [false, "Timeline: the visit", ""],
    [false, "A timeline that never speaks", "hidden"],
  ]);
});
