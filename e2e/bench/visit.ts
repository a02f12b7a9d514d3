import { chromium } from "@playwright/test";
import type { CDPSession, Page } from "@playwright/test";
import settings from "../playwright.config.ts";
import type { Figures, Visit } from "./figures.ts";
import { median } from "./figures.ts";
import { find } from "./find.ts";
import { pan, zoom } from "./gestures.ts";
import type { Probe } from "./probe.ts";
import { PHONE_WINDOW, slowDown } from "./slowPhone.ts";
import type { Subject } from "./subjects.ts";
import { within } from "./within.ts";

/** `bench` of `probe.ts`, in the page. */
declare const bench: Probe;

const WINDOW = { width: 1280, height: 800 };
/** After so long, in ms, a page has failed to load; and a whole run to end. */
export const LOAD_MS = 60_000;
const RUN_MS = 180_000;
const STEP_MS = 20_000;
const CLICKS = 5;
/** A page that asks others for something (react-chrono for a font) gets nothing: what others answer is not measured. */
const NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
/** Room for what large pages of others keep, in MB. */
const HEAP = 8192;

export interface Asked {
  readonly subject: Subject;
  readonly address: string;
  readonly phone: boolean;
  /** Whether it ends once the page is ready. */
  readonly loading: boolean;
  /** How long a gesture lasts, in seconds. */
  readonly seconds: number;
  /** `probe.ts`, as a script. */
  readonly probe: string;
}

/** One run of one page, in a browser of its own, which is ended whatever happens. What was measured before a failure counts. */
export async function visit(asked: Asked): Promise<Visit> {
  const options = settings.use?.launchOptions;
  const server = await chromium.launchServer({ ...options, args: [...(options?.args ?? []), NO_OTHER_HOST, `--js-flags=--max-old-space-size=${HEAP}`] });
  const figures: Figures = {};
  let failed: string | null = null;
  try {
    await within(RUN_MS, "the run", measure(server.wsEndpoint(), asked, figures));
  } catch (reason) {
    failed = (reason as Error).message.split("\n")[0]!;
  } finally {
    await within(STEP_MS / 4, "ending the browser", server.close()).catch(() => server.kill());
  }
  return { figures, failed, loaded: figures.ready !== undefined };
}

async function measure(endpoint: string, { subject, address, phone, loading: ends, seconds, probe }: Asked, figures: Figures): Promise<void> {
  const note = (more: Figures) => void Object.assign(figures, more);
  const browser = await chromium.connect(endpoint);
  const context = await browser.newContext({ viewport: phone ? PHONE_WINDOW : WINDOW, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const crashed = new Promise<never>((_, reject) => page.on("crash", () => reject(new Error("the page crashes"))));
  crashed.catch(() => undefined);
  const received = await countBytes(session);
  await session.send("Performance.enable");
  if (phone) await slowDown(session);
  await page.addInitScript({ content: `globalThis.benchSubject = ${JSON.stringify({ mark: subject.mark, ready: subject.ready })};\n${probe}` });

  await within(LOAD_MS, "loading", Promise.race([untilReady(page, address), crashed]));
  const loading = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    drawn: bench.drawn!,
    blocked: bench.longTasks.filter(({ at }) => at < bench.ready!).reduce((sum, { took }) => sum + took - 50, 0),
    ready: bench.ready!,
  }));
  const { painted = loading.drawn, drawn, blocked, ready } = loading;
  // A paint is told when it is on the screen, a little after the script that led to it.
  note({ painted, drawn, blocked, ready: Math.max(ready, painted), ...received() });
  if (phone || ends) return;

  await within(STEP_MS * 2, "collecting garbage", session.send("HeapProfiler.collectGarbage"));
  const { usedSize, ...more } = await session.send("Runtime.getHeapUsage");
  // Not in the protocol's types yet: what typed arrays hold lies beside the heap.
  const { backingStorageSize = 0 } = more as { readonly backingStorageSize?: number };
  note({ heap: (usedSize + backingStorageSize) / 1e6 });
  const count = () =>
    page.evaluate((selector) => ({ elements: document.getElementsByTagName("*").length, timelineElements: document.querySelector(selector)!.getElementsByTagName("*").length }), subject.whole ?? subject.timeline);
  const atRest = await count();
  note(atRest);

  const hand = { page, session, seconds };
  await Promise.race([gesticulate(), crashed]);

  async function gesticulate() {
    note(await click(page, session));
    await page.evaluate(() => scrollTo(0, 0));
    note(await zoom(hand, subject));
    note(await pan(hand, subject));
    const moved = await count();
    note({ elements: Math.max(atRest.elements, moved.elements), timelineElements: Math.max(atRest.timelineElements, moved.timelineElements) });
    if (!subject.finds) return;
    note(await find(page));
  }
}

/** Asks now and then: a page that is busy answers late, and nothing is added to its work meanwhile. */
async function untilReady(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit", timeout: LOAD_MS });
  for (;;) {
    if (await page.evaluate(() => typeof bench === "object" && bench.ready !== null)) return;
    await page.waitForTimeout(100);
  }
}

/** Counts what comes over the wire, in kB: all of it, and that part which is the story. */
async function countBytes(session: CDPSession): Promise<() => Figures> {
  const addresses = new Map<string, string>();
  let [bytes, dataBytes] = [0, 0];
  session.on("Network.requestWillBeSent", ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const url = addresses.get(requestId) ?? "data:";
    if (!url.startsWith("http")) return;
    bytes += encodedDataLength / 1000;
    if (/\.(bin|json)$/.test(url)) dataBytes += encodedDataLength / 1000;
  });
  await session.send("Network.enable");
  return () => ({ bytes, dataBytes });
}

/** Clicks on some events, one after the other: from letting go to the next paint. A page may scroll to what was clicked. */
async function click(page: Page, session: CDPSession): Promise<Figures> {
  for (let number = 0; number < CLICKS; number += 1) {
    const point = await page.evaluate(
      ([place, among]) => {
        scrollTo(0, 0);
        return bench.point(place, among);
      },
      [number, CLICKS] as const,
    );
    if (point === null) throw new Error("no event is in sight to be clicked");
    const mouse = (type: "mouseMoved" | "mousePressed" | "mouseReleased") => session.send("Input.dispatchMouseEvent", { type, ...point, button: type === "mouseMoved" ? "none" : "left", clickCount: type === "mouseMoved" ? 0 : 1 });
    await within(STEP_MS, "a click", mouse("mouseMoved").then(() => mouse("mousePressed")).then(() => mouse("mouseReleased")));
    await page.waitForTimeout(350);
  }
  const clicks = await within(STEP_MS, "a click", page.evaluate(() => bench.clicks.slice()));
  return { click: median(clicks.slice(-CLICKS)) };
}
