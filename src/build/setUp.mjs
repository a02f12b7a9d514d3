/**
 * Makes a bare clone ready: installs the packages where they are missing or older than the lockfile, and with `--browser` finds or
 * gets a Chromium for the end-to-end tests. Plain JavaScript on Node alone, because it runs before anything is installed.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const run = (command, args) => spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

function installPackages() {
  const installed = "node_modules/.package-lock.json";
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("Installing packages …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) {
    console.error("The packages could not be installed. Check the network or the npm registry, then try again.");
    process.exit(1);
  }
}

/** A Chromium that is there: the one named in CHROMIUM, Playwright's own, or the system's. */
async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  return [process.env.CHROMIUM, chromium.executablePath(), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );
}

async function installBrowser() {
  if (await findBrowser()) return;
  console.log("No Chromium found; trying Playwright's own …");
  if (run("npx", ["playwright", "install", "chromium"]) && (await findBrowser())) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright's download is not to be had; trying the distribution's package …");
    try {
      execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch {
      // Told below, like every other way of having none.
    }
  }
  if (await findBrowser()) return;
  console.error(
    "The end-to-end tests need Chromium and none could be had. Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium; " +
      "macOS: brew install --cask chromium), or set CHROMIUM to the path of one, then run npm test again.",
  );
  process.exit(1);
}

installPackages();
if (process.argv.includes("--browser")) await installBrowser();
