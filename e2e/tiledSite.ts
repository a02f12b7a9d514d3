import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { expect, test as base } from "@playwright/test";
import { writeSyntheticStory } from "../src/build/tiles/syntheticStory.ts";

export { expect } from "@playwright/test";

interface MadeEvent {
  readonly id: string;
  readonly title: string;
  readonly label?: string;
  readonly summary: string;
  readonly theme: string;
  readonly place: string;
}

interface MadeCitation {
  readonly event: string;
  readonly document: string;
  readonly stance: string;
  readonly quote: string;
  readonly via?: string;
}

/** What tests withhold: of its failing the browser itself complains. */
const MAY_FAIL = /\.bin$|\/CardList-[^/]*\.js$/;

/** A site of a made story, served from this process, and what the story was made of. */
export interface TiledSite {
  readonly address: string;
  readonly events: readonly MadeEvent[];
  readonly citations: readonly MadeCitation[];
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

/** Builds the tiles of a story's folder, and serves them while they are used. */
async function serveTiles(input: string, use: (address: string) => Promise<void>): Promise<void> {
  const site = mkdtempSync(join(tmpdir(), "sourceline-tiled-"));
  execFileSync(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), resolve("src/build/makeTiles.ts"), input, site], { stdio: ["ignore", "ignore", "inherit"] });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    readFile(join(site, path)).then(
      (bytes) => response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end("There is no such file."),
    );
  });
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  rmSync(site, { recursive: true, force: true });
}

async function servedSite(count: number, use: (site: TiledSite) => Promise<void>): Promise<void> {
  const input = mkdtempSync(join(tmpdir(), "sourceline-made-"));
  await writeSyntheticStory(count, input);
  const lines = <T>(name: string) => readFileSync(join(input, name), "utf8").trim().split("\n").map((line) => JSON.parse(line) as T);
  await serveTiles(input, (address) => use({ address, events: lines("events.ndjson"), citations: lines("citations.ndjson") }));
  rmSync(input, { recursive: true, force: true });
}

interface Workers {
  /** Five thousand events, and sixty. */
  readonly large: TiledSite;
  readonly small: TiledSite;
  /** The repository's own story, written in YAML. */
  readonly written: Pick<TiledSite, "address">;
}

interface Tests {
  readonly guarded: undefined;
}

/**
 * Playwright's `test` on tiled sites, which each worker builds once. An error of the page, one on its console, or a request to another host fails the test. That a tile or the script of
 * the cards does not come is no error of the page: tests say what it makes of it.
 */
export const test = base.extend<Tests, Workers>({
  large: [async ({}, use) => servedSite(5_000, use), { scope: "worker", timeout: 120_000 }],
  small: [async ({}, use) => servedSite(60, use), { scope: "worker", timeout: 120_000 }],
  written: [async ({}, use) => serveTiles(resolve("data/putin-china-2024"), (address) => use({ address })), { scope: "worker", timeout: 120_000 }],
  guarded: [
    async ({ context }, use) => {
      const found: string[] = [];
      context.on("weberror", (problem) => found.push(`error: ${problem.error().message}`));
      context.on("console", (message) => {
        if (!MAY_FAIL.test(message.location().url)) found.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on("request", (request) => {
        if (new URL(request.url()).hostname !== "127.0.0.1" && !/^(data|blob):/.test(request.url())) found.push(`request to another host: ${request.url()}`);
      });
      await use(undefined);
      expect(found, "unexpected messages and requests").toEqual([]);
    },
    { auto: true },
  ],
});
