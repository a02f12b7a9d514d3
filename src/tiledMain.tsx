import { hydrateRoot } from "react-dom/client";
import { askAgain } from "./askAgain.ts";
import { fetchTile } from "./fetchTile.ts";
import { newTask } from "./newTask.ts";
import type { Tile } from "./domain/tiles/tile.ts";
import { knowOffsets } from "./domain/time/wallClock.ts";
import type { TiledStory } from "./domain/tiles/tiledStory.ts";
import type { TiledAddress } from "./view/tiled/TiledApp.tsx";
import { TiledApp } from "./view/tiled/TiledApp.tsx";
import { documentLooks } from "./view/tiled/documentLook.ts";
import { createFileStore } from "./view/tiled/fileStore.ts";
import { readPageData } from "./view/tiled/pageData.ts";
import { decodeTiledView, encodeTiledView, firstView } from "./view/tiled/tiledLink.ts";
import { widthClassIn } from "./view/timeline/widthClasses.ts";
import type { WidthClass } from "./view/timeline/widthClasses.ts";
import { tileRequest } from "./view/tiled/tiledRequests.ts";
import "./view/tiled/tiled.css";

/**
 * How long the page waits for the tiles that it was drawn from, besides that of the whole, in ms: without them it takes over with a coarser picture, and they are asked for like any
 * others.
 */
const PATIENCE_MS = 1500;

/** Longer than this, in ms, no frame is waited for: in a tab that nobody looks at there is none. */
const FRAME_MS = 200;

/** Lets the browser show what the build has drawn before the script takes it over. */
function untilPainted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, FRAME_MS);
    requestAnimationFrame(() => void newTask().then(done));
  });
}

/** By name the tiles of the first view. One that did not come, or cannot be read, is asked for like any other; that of the whole is not done without. */
async function seedsOf({ root }: TiledStory): Promise<ReadonlyMap<string, Tile>> {
  const seeds = new Map<string, Tile>();
  const patience = new Promise<null>((ends) => setTimeout(ends, PATIENCE_MS, null));
  const add = async (name: string, file: Promise<Uint8Array | null>) => {
    const bytes = await (name === root ? file : Promise.race([file, patience]));
    const tile = bytes && tileRequest(name).decode(bytes);
    if (tile?.ok) seeds.set(name, tile.value);
  };
  await Promise.all([...firstTiles].map(([name, file]) => add(name, file)));
  // What the build has drawn can be read all the while.
  while (!seeds.has(root)) {
    await askAgain();
    await add(root, fetchTile(root, new AbortController().signal, true).catch(() => null));
  }
  return seeds;
}

const { story, offsets } = readPageData();
knowOffsets(offsets);
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

/** Pictures for other widths, which the build could not know to leave out, go before anything looks at them. */
function keepOnePicture({ floor }: WidthClass): void {
  for (const picture of document.querySelectorAll(`.Timeline-picture:not(.Timeline-picture-${floor})`)) picture.remove();
}

const seeds = await seedsOf(story);
await untilPainted();
const store = createFileStore(fetchTile, seeds);
// Not measured: that would have the page laid out before its letters are here.
const width = widthClassIn(innerWidth);
keepOnePicture(width);
hydrateRoot(
  document.getElementById("root")!,
  <TiledApp tiled={{ story, store, looks: documentLooks(story.documents) }} address={address} initial={firstView(story)} width={width} />,
);
