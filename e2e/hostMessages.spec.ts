import { expectFit, expectNoBarrier, expectOpen } from "./hosts/seenInHost.ts";
import { expect, test } from "./hosts/test.ts";

const EVENT = "joint-statement";

/** Messages that no embed and no host of ours sends, and some that they do send, from the wrong place. */
const FORGED: readonly unknown[] = [
  null, 0, "", "{", "pymxPYMxxPYMxheightxPYMx9999", [], {}, { type: null }, { type: "sourceline:height" }, { type: "sourceline:height", v: 1, height: 1e9, id: "<img src=x onerror=alert(1)>" },
  { type: "sourceline:height", v: 1, height: "9999" }, { type: "sourceline:height", v: 1, height: -1 }, { type: "sourceline:height", v: 2, height: 9999 },
  { type: "sourceline:reveal", v: 1, top: 5000, bottom: 6000 }, { type: "sourceline:reveal", v: 1, top: {}, bottom: [] }, { type: "sourceline:theme", theme: "dark" },
  { type: "sourceline:theme", theme: "<b>" }, { type: "sourceline:lang", lang: "xx" }, { type: "sourceline:ready", v: 1 }, { message: "ready", secret: "aB3dE6gH9k" },
  { "datawrapper-height": { x: 9999 } }, { message: "height", value: 9999, secret: "aB3dE6gH9k" }, { message: "link", value: "javascript:alert(1)", secret: "aB3dE6gH9k" },
  { sentinel: "amp", type: "embed-size", height: 9999 }, JSON.stringify({ context: "iframe.resize", height: 9999, type: "navigate", value: "https://example.com/" }),
];

test("a hostile frame beside the timeline changes nothing: not in the article, not in the timeline", async ({ openHost }) => {
  const host = await openHost("hostile.html");
  await expectFit(host);
  const state = async () => ({
    article: await host.ask("article", () => ({
      address: location.href, scrolled: scrollY, text: document.body.innerText, frames: [...document.querySelectorAll("iframe")].map(({ offsetHeight }) => offsetHeight),
    }), null),
    timeline: await host.ask(0, () => ({ theme: document.documentElement.dataset["theme"], contained: document.documentElement.dataset["contained"], text: document.body.innerText }), null),
  });
  const before = await state();
  // To the article, which listens for its frames; and to the timeline, which listens for its parent.
  await host.ask(1, (messages) => {
    for (const target of [parent, parent.frames[0]!]) for (const message of messages) target.postMessage(message, "*");
  }, FORGED);
  // The article's own scripts may say what they like to the timeline as well; malformed, it does nothing.
  await host.ask("article", (messages) => {
    for (const message of messages) document.querySelector("iframe")!.contentWindow!.postMessage(message, "*");
  }, FORGED.filter((message) => JSON.stringify(message) !== JSON.stringify({ type: "sourceline:theme", theme: "dark" })));
  // Messages arrive in order: the answer to this one means that all of those were seen.
  await host.ask("article", () => new Promise<void>((resolve) => {
    addEventListener("message", ({ source }) => {
      if (source === document.querySelector("iframe")!.contentWindow) resolve();
    });
    document.querySelector("iframe")!.contentWindow!.postMessage({ type: "sourceline:ready", v: 1 }, "*");
  }), null);
  expect(await state()).toEqual(before);
  await expectFit(host);
  await expectNoBarrier(host, 0);
});

test("the article may choose light or dark, and the embed tells its height to whoever begins to listen", async ({ openHost }) => {
  const host = await openHost("snippet.html");
  await expectFit(host);
  const theme = () => host.ask(0, () => document.documentElement.dataset["theme"], null);
  for (const wanted of ["dark", "light"]) {
    await host.ask("article", (name) => document.querySelector("iframe")!.contentWindow!.postMessage({ type: "sourceline:theme", theme: name }, "*"), wanted);
    await expect.poll(theme).toBe(wanted);
  }
  const height = await host.ask("article", () => new Promise<number>((resolve) => {
    addEventListener("message", ({ data }) => {
      if (data.type === "sourceline:height") resolve(data.height);
    });
    document.querySelector("iframe")!.contentWindow!.postMessage({ type: "sourceline:ready", v: 1 }, "*");
  }), null);
  expect(height).toBe(await host.ask("article", () => document.querySelector("iframe")!.offsetHeight, null));
});

test("a mark that the reader chooses brings its card into view in the article", async ({ openHost }) => {
  const host = await openHost("snippet.html", { width: 800, height: 500 });
  await expectFit(host);
  const places = (event: string) => ({
    mark: document.querySelector(`svg a[data-event="${event}"]`)!.getBoundingClientRect().top,
    card: document.querySelector(`#event-${event}`)!.getBoundingClientRect().top,
  });
  // Too far apart to be seen together.
  const { mark, card } = await host.ask(0, places, EVENT);
  expect(card - mark).toBeGreaterThan(250);
  await host.click(0, `svg a[data-event="${EVENT}"] .Mark-label`);
  const cardInArticle = async () => (await host.ask("article", () => document.querySelector("iframe")!.getBoundingClientRect().top, null)) + (await host.ask(0, places, EVENT)).card;
  await expect.poll(cardInArticle).toBeLessThan(500);
  expect(await cardInArticle()).toBeGreaterThanOrEqual(-1);
});

test("an embed that nobody has touched cannot move the article", async ({ openHost }) => {
  const host = await openHost("snippet.html", { width: 800, height: 500 });
  await expectFit(host);
  // The embed asks when the article says so, and the article knows when it was asked: driving a frame would give it the focus in some browsers.
  await host.ask(0, () => {
    addEventListener("message", ({ data }) => {
      if (data === "step") parent.postMessage({ type: "sourceline:reveal", v: 1, top: 700, bottom: 740 }, "*");
    });
  }, null);
  await host.ask("article", () => {
    const text = document.querySelector<HTMLElement>("#after")!;
    text.tabIndex = -1;
    text.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, null);
  await host.ask("article", () => new Promise<void>((resolve) => {
    addEventListener("message", ({ data }) => {
      if (data.type === "sourceline:reveal") resolve();
    });
    document.querySelector("iframe")!.contentWindow!.postMessage("step", "*");
  }), null);
  expect(await host.ask("article", () => scrollY, null)).toBe(0);
});

test("loading never moves the article, nor takes its focus", async ({ openHost }) => {
  const host = await openHost("six.html", { width: 800, height: 400 });
  await expect.poll(() => host.ask("article", () => [...document.querySelectorAll("iframe")].filter(({ style }) => style.height !== "").length, null)).toBe(6);
  expect(await host.ask("article", () => [scrollY, document.activeElement === document.body], null)).toEqual([0, true]);
  await expectOpen(host, EVENT, 2);
});
