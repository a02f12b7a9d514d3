import type { Browser, CDPSession } from "@playwright/test";
import { median } from "./figures.ts";

/** How often each page is opened; the median counts. Frames on a slow phone are coarse. */
const RUNS = 9;
/** A slow phone: a quarter of this machine's speed, 1.6 Mbit/s down, 150 ms there and back. */
const PHONE = { cpu: 4, bytesPerSecond: 200_000, latencyMs: 150 };
export const PHONE_WINDOW = { width: 360, height: 700 };

/** Makes a page as slow as on that phone. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpu });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: PHONE.latencyMs, downloadThroughput: PHONE.bytesPerSecond, uploadThroughput: PHONE.bytesPerSecond });
}

export interface PhoneVisit {
  /** First contentful paint, in ms after the navigation began. */
  readonly painted: number;
  /** What tasks of more than 50 ms take beyond these, until the page is at rest. */
  readonly blocked: number;
}

/** Opens addresses on a slow phone, `RUNS` times in turns, so that what disturbs the machine disturbs all alike; gives the median of each measure, by address. */
export async function onSlowPhone(browser: Browser, addresses: readonly string[]): Promise<readonly PhoneVisit[]> {
  const visits = addresses.map((): PhoneVisit[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [place, address] of addresses.entries()) visits[place]!.push(await visit(browser, address));
  }
  return visits.map((each) => ({ painted: median(each.map(({ painted }) => painted)), blocked: median(each.map(({ blocked }) => blocked)) }));
}

async function visit(browser: Browser, address: string): Promise<PhoneVisit> {
  const context = await browser.newContext({ viewport: PHONE_WINDOW });
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { blocked: number };
    seen.blocked = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const seen = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
    blocked: (globalThis as unknown as { blocked: number }).blocked,
  }));
  await context.close();
  return seen;
}
