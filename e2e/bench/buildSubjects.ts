import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import type { Plugin } from "vite";
import { madeOnce, SITES, sourcesOf } from "./cache.ts";
import { isPeer } from "./subjects.ts";
import type { Subject } from "./subjects.ts";

const HERE = "e2e/bench";

/** Installs the peers' packages where they are missing or older than their lockfile. Gives null, or a sentence on why they are not to be had. */
export function installPeers(): string | null {
  const installed = `${HERE}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${HERE}/package-lock.json`).mtimeMs) return null;
  process.stderr.write("Installing the peers’ packages …\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: HERE, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  return status === 0 ? null : "The peers’ packages could not be installed, so that only our own pages are measured. Check the network or the npm registry, then try again.";
}

/** TimelineJS has a script for pages alone, which makes a global. */
const TIMELINEJS_AS_MODULE: Plugin = {
  name: "timelinejs-as-module",
  transform: (code, id) => (id.endsWith("/timelinejs/dist/js/timeline.js") ? { code: `${code}\nexport { TL };`, map: null } : null),
};

/** Builds the page of a peer, each by itself so that none carries parts of another. */
export async function buildSubject(subject: Subject): Promise<void> {
  if (!isPeer(subject)) return;
  await madeOnce(`page-${subject.name}`, sourcesOf(`${HERE}/subjects`, `${HERE}/package-lock.json`, `${HERE}/buildSubjects.ts`), async () => {
    await build({
      configFile: false,
      logLevel: "error",
      root: `${HERE}/subjects`,
      base: "./",
      plugins: [TIMELINEJS_AS_MODULE],
      build: { outDir: resolve(SITES, subject.name), emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false }, reportCompressedSize: false, chunkSizeWarningLimit: 4000, rolldownOptions: { input: resolve(HERE, "subjects", `${subject.name}.html`) } },
    });
    return null;
  });
}

/** `probe.ts` as a script that can be put into any page. */
export async function buildProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", minify: false, rolldownOptions: { input: `${HERE}/probe.ts`, output: { format: "iife" } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const script = outputs.find((output) => output.type === "chunk");
  if (script === undefined) throw new Error("probe.ts makes no script");
  return script.code;
}
