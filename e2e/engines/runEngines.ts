import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { missingEngines } from "./paths.ts";

/** `npm run test:engines`: gets Firefox and WebKit where that can be done, says what could not be had, and runs the gallery of hosts in those that are here. */
const PACKAGES = ["firefox-esr", "webkit2gtk-driver", "xvfb", "dbus-x11"];
const run = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status;

if (missingEngines().length > 0 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  console.log(`Installing ${PACKAGES.join(", ")} …`);
  run("apt-get", "update", "-qq");
  // One by one: where the distribution has no package of one name, the others are still of use.
  for (const name of PACKAGES) run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name);
}

const missing = missingEngines();
for (const { sentence } of missing) console.log(sentence);
const present = ["Firefox", "WebKit"].filter((engine) => !missing.some(({ engine: name }) => name === engine));
if (present.length === 0) process.exit(1);
const projects = present.map((engine) => `--project=${engine}`);
const status = run("node", "node_modules/@playwright/test/cli.js", "test", "--config", "e2e/engines.config.ts", ...projects, ...process.argv.slice(2));
if (missing.length > 0) console.log(`Not run: ${missing.map(({ engine }) => engine).join(", ")}.`);
process.exit(missing.length > 0 ? 1 : (status ?? 1));
