import { createServer } from "node:http";
import type { Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "@playwright/test";

/** How often each page is opened; the median counts. */
const RUNS = 5;
/** A slow phone: a quarter of this machine's speed, 1.6 Mbit/s down, 150 ms there and back. */
const PHONE = { viewport: { width: 360, height: 700 }, cpu: 4, bytesPerSecond: 200_000, latencyMs: 150 };

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".woff2": "font/woff2" };

/** Serves the built site as a host does that compresses, and at `/floor/` its first view alone: a page of HTML and CSS, without script. */
export function serveCompressed(dist: string): Server {
  const sent = new Map<string, Buffer>();
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const floor = `${page.slice(0, page.indexOf('<div class="Columns">')).replaceAll("./assets/", "../assets/")}</main></div></div></body></html>`;
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://bench").pathname.replace(/\/$/, "/index.html");
    const file = join(dist, path);
    const type = TYPES[extname(path)];
    if (type === undefined || (path !== "/floor/index.html" && !existsSync(file))) return response.writeHead(404).end();
    const isFont = type.startsWith("font");
    const body = sent.get(path) ?? (path === "/floor/index.html" ? brotliCompressSync(floor) : isFont ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    sent.set(path, body);
    return response.writeHead(200, { "content-type": type, ...(isFont ? {} : { "content-encoding": "br" }) }).end(body);
  });
}

export interface PhoneVisit {
  /** First contentful paint, in ms after the navigation began. */
  readonly painted: number;
  /** What tasks of more than 50 ms take beyond these, until the page is at rest. */
  readonly blocked: number;
}

/** Opens an address on a slow phone, `RUNS` times, and gives the median of each measure. */
export async function onSlowPhone(browser: Browser, address: string): Promise<PhoneVisit> {
  const visits: PhoneVisit[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: PHONE.viewport });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpu });
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false, latency: PHONE.latencyMs, downloadThroughput: PHONE.bytesPerSecond, uploadThroughput: PHONE.bytesPerSecond,
    });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { blocked: number };
      seen.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    visits.push(
      await page.evaluate(() => ({
        painted: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
        blocked: (globalThis as unknown as { blocked: number }).blocked,
      })),
    );
    await context.close();
  }
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return { painted: median(visits.map(({ painted }) => painted)), blocked: median(visits.map(({ blocked }) => blocked)) };
}
