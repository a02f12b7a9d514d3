import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Utf8 } from "../../domain/tiles/tile.ts";

const compress = promisify(gzip);

/** Of what is compressed or written at one time there are at most this many: the rest waits, and does not fill the memory. */
const MOST_AT_WORK = 8;
/** The quicker levels of gzip cost a tenth more room; a million events' cards are half a gigabyte to compress. */
const COMPRESSION = 4;

/**
 * Writes the files of `tiles/`. Each is named for what is in it, so that its name can be kept for ever by caches, and compressed already, so that any host will do
 * and a file that was cut or changed on its way is noticed (gzip's own checksum).
 */
export interface TileFiles {
  /** The name by which the page will ask for it. Waits while too much is at work. */
  write(bytes: Uint8Array): Promise<string>;
  /** Resolves when everything is written, to how many files and bytes there are. */
  finished(): Promise<{ readonly files: number; readonly bytes: number }>;
}

export function tileFiles(site: string): TileFiles {
  const folder = join(site, "tiles");
  mkdirSync(folder, { recursive: true });
  const names = new Set<string>();
  const atWork = new Set<Promise<void>>();
  let sum = 0;
  let failure: unknown = null;
  const store = async (name: string, bytes: Uint8Array) => {
    const compressed = await compress(bytes, { level: COMPRESSION });
    sum += compressed.length;
    await writeFile(join(folder, `${name}.bin`), compressed);
  };
  return {
    write: async (bytes) => {
      const name = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
      if (names.has(name)) return name;
      names.add(name);
      while (atWork.size >= MOST_AT_WORK) await Promise.race(atWork);
      if (failure !== null) throw failure;
      const work: Promise<void> = store(name, bytes).catch((error: unknown) => {
        failure = error;
      });
      atWork.add(work);
      void work.then(() => atWork.delete(work));
      return name;
    },
    finished: async () => {
      await Promise.all(atWork);
      if (failure !== null) throw failure;
      return { files: names.size, bytes: sum };
    },
  };
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
export const utf8: Utf8 = { read: (bytes) => decoder.decode(bytes), write: (text) => encoder.encode(text) };
