import { expect as patient, test as base } from "@playwright/test";
import { startChromium } from "../engines/chromium.ts";
import type { Engine, HostPage, Look } from "../engines/engine.ts";
import { startFirefox } from "../engines/firefox.ts";
import { ENGINE_PATHS } from "../engines/paths.ts";
import { startWebKit } from "../engines/webKit.ts";

/** With time for a busy machine: WebKit draws without help from a graphics card, and an embed waits a second before it decides what room it has. */
export const expect = patient.configure({ timeout: 15_000 });

export type EngineName = "chromium" | "firefox" | "webkit";

export interface Fixtures {
  /** Where the gallery's articles are served. The built site is at `baseURL`. */
  readonly hosts: string;
  /** Opens an article of the gallery. At the end of the test it is closed; whatever the console said, and every foreign request, fails the test. */
  readonly openHost: (page: string, look?: Look) => Promise<HostPage>;
}

export interface WorkerFixtures {
  readonly engineName: EngineName;
  readonly engine: Engine;
}

/** Playwright's `test`, for any of three engines: Playwright drives the one, two other protocols the others. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engineName: ["chromium", { option: true, scope: "worker" }],
  hosts: ["", { option: true }],
  engine: [
    async ({ engineName, launchOptions }, provide) => {
      const engine = engineName === "firefox" ? await startFirefox(ENGINE_PATHS.firefox) : engineName === "webkit" ? await startWebKit(ENGINE_PATHS.webkit) : await startChromium(launchOptions);
      await provide(engine);
      await engine.close();
    },
    { scope: "worker" },
  ],
  openHost: async ({ engine, hosts }, provide, info) => {
    info.setTimeout(90_000);
    const opened: HostPage[] = [];
    await provide(async (page, look) => {
      const host = await engine.open(`${hosts}${page}`, look);
      opened.push(host);
      return host;
    });
    for (const host of opened) expect(await host.close(), "unexpected messages and requests").toEqual([]);
  },
});
