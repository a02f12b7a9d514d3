/**
 * Makes a bare clone ready: installs the packages where they are missing or older than the lockfile, and with `--browser` finds or
 * gets a Chromium for the end-to-end tests. Plain JavaScript on Node alone, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
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

/** A Chromium that is there: the one named in CHROMIUM, Playwright's own, or the system's; the one without windows first, which costs tests a quarter less. */
async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  return [process.env.CHROMIUM, chromium.executablePath(), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
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
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) => spawnSync("apt-get", [...args, "-qq"], { stdio: "inherit", env: environment }).status === 0;
    // Older distributions have the second alone. Where neither comes, that is told below, like every other way of having none.
    if (apt("update")) for (const name of ["chromium-headless-shell", "chromium"]) if (apt("install", "-y", "--no-install-recommends", name)) break;
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
