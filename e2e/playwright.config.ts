import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import type { Fixtures } from "./hosts/test.ts";

/** The same places, in the same order, as `src/build/setUp.mjs` looks in. Undefined leaves it to Playwright's own. */
const system = [process.env["CHROMIUM"], "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const PORT = 4174;
/** Where the gallery's articles are: another host than the site that they embed. */
const HOSTS_PORT = 4176;
const SITE = `http://127.0.0.1:${PORT}/`;
const HOSTS = `http://127.0.0.1:${HOSTS_PORT}/`;

export default defineConfig<Fixtures>({
  testDir: ".",
  outputDir: "output",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine may take its time; what never comes still fails.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ["json"]],
  snapshotPathTemplate: "{testDir}/snapshots/{testFileName}/{arg}{ext}",
  use: {
    baseURL: SITE,
    hosts: HOSTS,
    browserName: "chromium",
    // To see what a test did: `npx playwright test --config e2e/playwright.config.ts --trace on`. For all tests it takes as long as a tenth of them.
    trace: "off",
    screenshot: "only-on-failure",
    locale: "en-GB",
    // What moves is tested where it moves; elsewhere nobody waits for it.
    contextOptions: { reducedMotion: "reduce" },
    timezoneId: "America/St_Johns",
    launchOptions: {
      ...(system === undefined ? {} : { executablePath: system }),
      chromiumSandbox: false,
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"],
    },
  },
  webServer: [
    // The built site, as `npm start` serves it: the tests see what readers see.
    { command: "node node_modules/vite/bin/vite.js preview", env: { PORT: String(PORT) }, url: SITE, reuseExistingServer: false, cwd: ".." },
    {
      command: `node node_modules/tsx/dist/cli.mjs e2e/hosts/serveHosts.ts --port ${HOSTS_PORT} --site ${SITE} --dist dist`,
      url: `${HOSTS}article.css`,
      reuseExistingServer: false,
      cwd: "..",
    },
  ],
});
