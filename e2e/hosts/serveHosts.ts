import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".png": "image/png", ".woff2": "font/woff2",
};
const PAGES = fileURLToPath(new URL(".", import.meta.url));

/** Where a copy of the site lies on the publisher's own host, and what pages that are asked for below `/moved/` take their embeds from. */
const MOVED = "/archive/2024/timeline/";

/**
 * A publisher's host for tests: the articles of this folder, with `{{site}}` for where the embeds come from and `{{height}}` for the height that the
 * site's own snippet reserves (another with `?height=`); and the built site once more, in a folder.
 * @param site address of the built site, with its slash at the end
 * @param dist folder of the built site
 */
export function serveHosts(site: string, dist: string): Server {
  return createServer((request, response) => {
    const { pathname, origin, searchParams } = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    const moved = pathname.startsWith("/moved/");
    const found = pathname.startsWith(MOVED) ? fileIn(dist, pathname.slice(MOVED.length)) : fileIn(PAGES, pathname.replace(/^\/(moved\/)?/, ""));
    const type = TYPES[extname(found ?? "")];
    if (found === null || type === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end(`Nothing at ${pathname}`);
      return;
    }
    response.writeHead(200, { "content-type": type });
    if (found.startsWith(PAGES) && type.startsWith("text/html")) {
      const height = searchParams.get("height") ?? reservedHeight(dist);
      response.end(readFileSync(found, "utf8").replaceAll("{{site}}", moved ? `${origin}${MOVED}` : site).replaceAll("{{height}}", height));
    }
    else response.end(readFileSync(found));
  });
}

function fileIn(folder: string, path: string): string | null {
  const file = join(folder, normalize(`/${path}`), path === "" || path.endsWith("/") ? "index.html" : "");
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The height that the site's own snippet reserves, as its oEmbed answer says it. */
function reservedHeight(dist: string): string {
  const { height } = JSON.parse(readFileSync(join(dist, "oembed.json"), "utf8")) as { readonly height: number };
  return String(height);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: "string" }, site: { type: "string" }, dist: { type: "string" } } });
  serveHosts(values.site!, values.dist!).listen(Number(values.port), "127.0.0.1");
}
