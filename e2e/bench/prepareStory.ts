import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress } from "node:zlib";
import { madeOnce, SITES, sourcesOf } from "./cache.ts";
import { floorPage } from "./floorPage.ts";
import { PEER_FORMATS } from "./peerFormats.ts";
import { peerStory } from "./peerEvents.ts";
import type { PeerStory } from "./peerEvents.ts";
import type { Subject } from "./subjects.ts";

/** What `npm run synthetic` took. */
export interface BuildCost {
  readonly seconds: number;
  /** At its highest, in MB; null where the program does not tell. */
  readonly memory: number | null;
}

/** Our own site with `n` events, built by the very program of `npm run synthetic` unless it is there from before. */
export async function prepareOurs(n: number): Promise<BuildCost> {
  return madeOnce(`ours-${n}`, sourcesOf("src", "package-lock.json"), async () => {
    process.stderr.write(`Building our site of ${n} events …\n`);
    const folder = join(SITES, "ours", String(n));
    rmSync(folder, { recursive: true, force: true });
    const begins = performance.now();
    const builder = spawn(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), "src/build/makeSynthetic.ts", String(n), folder], { stdio: ["ignore", "pipe", "inherit"] });
    let told = "";
    builder.stdout.on("data", (part: Buffer) => (told += part.toString()));
    const [status] = (await once(builder, "close")) as [number | null];
    if (status !== 0) throw new Error(`npm run synthetic -- ${n} fails`);
    const memory = /(\d+) MB of memory/.exec(told)?.[1];
    return { seconds: (performance.now() - begins) / 1000, memory: memory === undefined ? null : Number(memory) };
  });
}

/** Up to so many bytes of text are compressed as well as Brotli can; more, as a server does it that has no time. */
const SMALL_STORY = 10_000;

/** Writes the same events for others, where they are not there from before: a peer's JSON or the static page, compressed. */
export async function preparePeers(subjects: readonly Subject[], n: number): Promise<void> {
  const sources = sourcesOf("src/build/tiles/syntheticStory.ts", "e2e/bench/peerEvents.ts", "e2e/bench/peerFormats.ts", "e2e/bench/floorPage.ts");
  // Made for the first that needs it, and kept no longer: a million events are large.
  let story: Promise<PeerStory> | null = null;
  for (const { name } of subjects.filter((subject) => subject.name !== "ours")) {
    await madeOnce(`${name}-${n}`, sources, async () => {
      process.stderr.write(`Writing ${n} events for ${name} …\n`);
      const made = await (story ??= peerStory(n));
      const [path, parts] = name === "floor" ? [join(SITES, name, String(n), "index.html.br"), floorPage(made)] : [join(SITES, "stories", name, `${n}.json.br`), PEER_FORMATS[name]!(made)];
      mkdirSync(dirname(path), { recursive: true });
      const quality = n <= SMALL_STORY ? constants.BROTLI_MAX_QUALITY : 5;
      await pipeline(Readable.from(inBlocks(parts)), createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 } }), createWriteStream(path));
      return null;
    });
  }
}

/** Joins small parts of text: a stream that takes each by itself is slow. */
function* inBlocks(parts: Iterable<string>): Iterable<Buffer> {
  let block = "";
  for (const part of parts) {
    block += part;
    if (block.length < 1 << 18) continue;
    yield Buffer.from(block);
    block = "";
  }
  yield Buffer.from(block);
}
