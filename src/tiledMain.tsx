import { hydrateRoot } from "react-dom/client";
import type { Tile } from "./domain/tiles/tile.ts";
import type { TiledStory } from "./domain/tiles/tiledStory.ts";
import type { TiledAddress } from "./view/tiled/TiledApp.tsx";
import { TiledApp } from "./view/tiled/TiledApp.tsx";
import { documentLooks } from "./view/tiled/documentLook.ts";
import type { FetchFile } from "./view/tiled/fileStore.ts";
import { createFileStore } from "./view/tiled/fileStore.ts";
import { decodeTiledView, encodeTiledView, WHOLE } from "./view/tiled/tiledLink.ts";
import { tileRequest } from "./view/tiled/tiledRequests.ts";
import "./view/tiled/tiled.css";

/** What stands in the page as data: the story, and by name the tiles that its first view is drawn from, compressed, in base 64. */
interface PageData {
  readonly story: TiledStory;
  readonly tiles: Readonly<Record<string, string>>;
}

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

async function seedsOf({ tiles }: PageData): Promise<ReadonlyMap<string, Tile>> {
  const seeds = new Map<string, Tile>();
  for (const [name, text] of Object.entries(tiles)) {
    const tile = tileRequest(name).decode(await opened(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))));
    // One that cannot be read is asked for like any other.
    if (tile.ok) seeds.set(name, tile.value);
  }
  return seeds;
}

const data = JSON.parse(document.getElementById("story")!.textContent) as PageData;
const { story } = data;
const address: TiledAddress = {
  read: () => decodeTiledView(location.search, location.hash, story),
  write: (view, replace) => {
    const next = encodeTiledView(view);
    if (next === location.search + location.hash) return;
    history[replace ? "replaceState" : "pushState"](null, "", next === "" ? location.pathname : next);
  },
  follow: (listener) => {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
};

const store = createFileStore(fetchFile, await seedsOf(data).catch(() => new Map()));
hydrateRoot(document.getElementById("root")!, <TiledApp tiled={{ story, store, looks: documentLooks(story.documents) }} address={address} initial={WHOLE} />);
