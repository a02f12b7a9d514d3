import { defineConfig } from "@playwright/test";
import type { Fixtures, WorkerFixtures } from "./hosts/test.ts";
import settings from "./playwright.config.ts";

/** The gallery of hosts in Firefox and WebKit. Playwright runs and counts the tests here; the browsers are driven by `engines/`. */
export default defineConfig<Fixtures, WorkerFixtures>({
  ...settings,
  testMatch: /host(s|Messages)\.spec\.ts/,
  outputDir: "output/engines",
  projects: [
    { name: "Firefox", use: { engineName: "firefox" } },
    // A second try is only for a driver that died: `src/build/runChecks.ts` counts every other test that needed one as failed.
    { name: "WebKit", use: { engineName: "webkit" }, retries: 1 },
  ],
});
