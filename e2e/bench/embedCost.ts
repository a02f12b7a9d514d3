import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { preview } from "vite";
import { weighFirstView } from "../../src/build/budget.ts";
import { median } from "./figures.ts";
import { floorPage } from "./floorPage.ts";
import { peerStory } from "./peerEvents.ts";
import { serveCompressed } from "./serveCompressed.ts";
import { onSlowPhone } from "./slowPhone.ts";
import type { PhoneVisit } from "./slowPhone.ts";
import { serveHosts } from "../hosts/serveHosts.ts";
import settings from "../playwright.config.ts";

/** How often the article is opened each way, one after the other and in turns; the median of the differences counts: they are small beside what disturbs a machine. */
const RUNS = 15;
const ARTICLE = { width: 700, height: 1400 };

/** One figure beside its goal. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
}

const weight = (text: string) => brotliCompressSync(text).length;
const read = (path: string) => readFileSync(`dist/${path}`, "utf8");

/** What embeds weigh after brotli. */
function bytes(): Row[] {
  const story = read("embed/index.html");
  const events = readdirSync("dist/embed/event").map((id) => weight(read(`embed/event/${id}/index.html`)));
  return [
    { what: "story embed, before its script", value: weight(story.slice(0, story.lastIndexOf("<script"))), unit: "bytes", goal: "≤ 30000" },
    { what: "story embed, all of it", value: weight(story), unit: "bytes", goal: "≤ 45000" },
    { what: `event embed, the median of ${events.length}`, value: median(events), unit: "bytes", goal: "" },
    { what: "event embed, the heaviest", value: Math.max(...events), unit: "bytes", goal: "≤ 10000" },
    { what: "embed.js", value: weight(read("embed.js")), unit: "bytes", goal: "≤ 2000" },
  ];
}

/** How many requests an embed makes, its own included. */
async function requests(browser: Browser, site: string): Promise<Row> {
  const page = await browser.newPage();
  let made = 0;
  page.on("request", () => (made += 1));
  await page.goto(`${site}embed/`, { waitUntil: "networkidle" });
  await page.close();
  return { what: "requests of an embed", value: made, unit: "", goal: "= 1" };
}

interface Visit {
  /** Script, style and layout in the article's own thread, in milliseconds: a frame of another origin has a thread of its own. */
  readonly work: number;
  /** How far the article moved, as a sum of layout shifts. */
  readonly moved: number;
  readonly height: number;
}

/** Opens the article that frames the story, with the loader or without, and waits until the frame is as high as it will be. */
async function visit(browser: Browser, article: string, loader: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: ARTICLE });
  if (!loader) await context.route("**/embed.js", (route) => route.abort());
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(article, { waitUntil: "networkidle" });
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.filter(({ name }) => ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"].includes(name)).reduce((sum, { value }) => sum + value, 0);
  const [moved, height] = await page.evaluate(() => [
    (globalThis as unknown as { shifts: readonly number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    document.querySelector("iframe")!.clientHeight,
  ]);
  await context.close();
  return { work: seconds * 1000, moved: moved!, height: height! };
}

/** As many events as the visit has. */
const EVENTS = 60;

/** What the exploring page costs a reader on a slow phone, against the least that a page of as many events can cost, and its own first view as a page without script. */
async function page(browser: Browser): Promise<Row[]> {
  const html = read("index.html");
  const floorHtml = [...floorPage(await peerStory(EVENTS))].join("");
  const { server, address } = await serveCompressed("dist", new Map([["/floor/index.html", floorHtml], ["/alone/index.html", firstViewOf(html)]]));
  const [floor, alone, ours] = (await onSlowPhone(browser, [`${address}floor/`, `${address}alone/`, address])) as [PhoneVisit, PhoneVisit, PhoneVisit];
  server.close();
  return [
    { what: "exploring page, its first view", value: weighFirstView(html, '<div class="Columns">'), unit: "bytes", goal: "≤ 14000" },
    { what: "exploring page, HTML and CSS", value: weight(html), unit: "bytes", goal: "≤ 45000" },
    { what: "slow phone: first paint, against the static page of 60 events", value: ours.painted / floor.painted, unit: "times", goal: "≤ 1.15" },
    { what: "slow phone: first paint, against its first view alone", value: ours.painted / alone.painted, unit: "times", goal: "" },
    { what: "slow phone: first paint", value: ours.painted, unit: "ms", goal: "" },
    { what: "slow phone: blocking beyond the static page’s", value: ours.blocked - floor.blocked, unit: "ms", goal: "≤ 250" },
  ];
}

/** A page's first view alone: HTML and CSS, without script, in a folder of its own. */
function firstViewOf(html: string): string {
  return `${html.slice(0, html.indexOf('<div class="Columns">')).replaceAll("./assets/", "../assets/")}</main></div></div></body></html>`;
}

/**
 * What an embed costs an article, and the exploring page a reader on a slow phone. Bytes are counted; the host's work is measured on the same article with the loader and without it,
 * in one run, so that the machine's speed falls out of the ratio. Reads the built site in `dist`.
 */
export async function embedCost(): Promise<readonly Row[]> {
  const server = await preview({ preview: { port: 4178, strictPort: true } });
  const site = "http://127.0.0.1:4178/";
  const hosts = serveHosts(site, "dist").listen(4179, "127.0.0.1");
  const article = "http://127.0.0.1:4179/snippet.html";
  const browser = await chromium.launch(settings.use?.launchOptions);
  try {
    const { height } = await visit(browser, article, true);
    const [withLoader, without]: [Visit[], Visit[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      const first = run % 2 === 0;
      for (const loader of [first, !first]) (loader ? withLoader : without).push(await visit(browser, `${article}?height=${height}`, loader));
    }
    const bare = median(without.map(({ work }) => work));
    const more = median(withLoader.map(({ work }, run) => work - without[run]!.work));
    return [
      ...bytes(),
      await requests(browser, site),
      ...(await page(browser)),
      { what: "layout shift in the article, the height reserved", value: Math.max(...withLoader.map(({ moved }) => moved)), unit: "", goal: "= 0" },
      { what: "the article's work for the loader", value: Math.max(0, more), unit: "ms", goal: "≤ 5" },
      { what: "the article's work with the loader, against without", value: 1 + more / bare, unit: "times", goal: "" },
    ];
  } finally {
    await browser.close();
    hosts.close();
    await server.close();
  }
}
