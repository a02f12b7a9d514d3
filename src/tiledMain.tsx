import { hydrateRoot } from "react-dom/client";
import type { Tile } from "./domain/tiles/tile.ts";
import type { TiledAddress } from "./view/tiled/TiledApp.tsx";
import { TiledApp } from "./view/tiled/TiledApp.tsx";
import { documentLooks } from "./view/tiled/documentLook.ts";
import type { FetchFile } from "./view/tiled/fileStore.ts";
import { createFileStore } from "./view/tiled/fileStore.ts";
import type { PageData } from "./view/tiled/pageData.ts";
import { decodeTiledView, encodeTiledView, firstView } from "./view/tiled/tiledLink.ts";
import { tileRequest } from "./view/tiled/tiledRequests.ts";
import "./view/tiled/tiled.css";

/** How long the page waits for the tiles that it was drawn from, in ms: without them it takes over with a coarser picture, and they are asked for like any others. */
const PATIENCE_MS = 1500;

/** A file of `tiles/` is compressed; a host that knows so, and tells browsers, has had it opened already. */
async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const fetchFile: FetchFile = async (name, signal, fresh) => {
  const response = await fetch(`./tiles/${name}.bin`, { signal, ...(fresh ? { cache: "reload" } : {}) });
  if (!response.ok) throw new Error(`${name} answers ${response.status}`);
  return opened(new Uint8Array(await response.arrayBuffer()));
};

/** By name the tiles of the first view. One that does not come, or cannot be read, is asked for like any other. */
async function seedsOf({ story, root, beside }: PageData): Promise<ReadonlyMap<string, Tile>> {
  const seeds = new Map<string, Tile>();
  const add = async (name: string, bytes: Promise<Uint8Array>) => {
    const tile = tileRequest(name).decode(await bytes);
    if (tile.ok) seeds.set(name, tile.value);
  };
  const patience = AbortSignal.timeout(PATIENCE_MS);
  await Promise.allSettled([
    add(story.root, opened(Uint8Array.from(atob(root), (letter) => letter.charCodeAt(0)))),
    ...beside.map((name) => add(name, fetchFile(name, patience, false))),
  ]);
  return seeds;
}

const data = JSON.parse(document.getElementById("story")!.textContent) as PageData;
const { story } = data;
const address: TiledAddress = {
  site: new URL(".", location.href).href,
  read: () => decodeTiledView(location.search, location.hash, story),
  write: (view, replace) => {
    const next = encodeTiledView(view, story);
    if (next === location.search + location.hash) return;
    history[replace ? "replaceState" : "pushState"](null, "", next === "" ? location.pathname : next);
  },
  follow: (listener) => {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
};

const store = createFileStore(fetchFile, await seedsOf(data));
hydrateRoot(document.getElementById("root")!, <TiledApp tiled={{ story, store, looks: documentLooks(story.documents) }} address={address} initial={firstView(story)} />);
