import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".woff": "font/woff", ".ttf": "font/ttf", ".bin": "application/octet-stream",
};
/** Kinds that are compressed already. */
const AS_THEY_ARE = new Set([".woff2", ".woff", ".bin"]);

export interface Served {
  readonly server: Server;
  /** With its slash at the end. */
  readonly address: string;
  /** Compresses the files below a path of the folder ahead, so that no visit waits for it. */
  readonly warm: (path: string) => void;
}

/**
 * Serves a folder as a host does that compresses: with Brotli, each file once, and large ones ahead (`FILE.br` beside where the file would be). Nothing is kept by browsers.
 * @param made pages that no file holds, by path
 */
export async function serveCompressed(folder: string, made: ReadonlyMap<string, string> = new Map()): Promise<Served> {
  const sent = new Map<string, Buffer>();
  const compressed = (path: string): Buffer => {
    const key = `${path} ${made.has(path) ? "" : statSync(join(folder, path)).mtimeMs}`;
    const known = sent.get(key) ?? brotliCompressSync(made.get(path) ?? readFileSync(join(folder, path)));
    sent.set(key, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://bench").pathname).replace(/\/$/, "/index.html");
    const file = join(folder, path);
    const type = TYPES[extname(path)];
    const head = { "content-type": type, "cache-control": "no-store" };
    if (type !== undefined && existsSync(`${file}.br`)) {
      response.writeHead(200, { ...head, "content-encoding": "br", "content-length": statSync(`${file}.br`).size });
      return createReadStream(`${file}.br`).pipe(response);
    }
    if (type === undefined || (!made.has(path) && !existsSync(file))) return response.writeHead(404).end();
    const plain = AS_THEY_ARE.has(extname(path));
    const body = plain ? readFileSync(file) : compressed(path);
    return response.writeHead(200, { ...head, ...(plain ? {} : { "content-encoding": "br" }), "content-length": body.length }).end(body);
  });
  const warm = (path: string): void => {
    const file = join(folder, path);
    if (statSync(file).isDirectory()) for (const name of readdirSync(file)) warm(join(path, name));
    else if (extname(path) in TYPES && !AS_THEY_ARE.has(extname(path))) compressed(normalize(join("/", path)));
  };
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, warm };
}
