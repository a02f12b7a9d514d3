import { hydrateRoot } from "react-dom/client";
import { fetchTile } from "./fetchTile.ts";
import { LATER_STYLE } from "./laterStyle.ts";
import { newTask } from "./newTask.ts";
import type { Tile } from "./domain/tiles/tile.ts";
import { knowOffsets } from "./domain/time/wallClock.ts";
import type { TiledAddress } from "./view/tiled/TiledApp.tsx";
import { TiledApp } from "./view/tiled/TiledApp.tsx";
import { documentHues } from "./view/shared/documentHue.ts";
import { createFileStore } from "./view/tiled/fileStore.ts";
import type { PageData } from "./view/tiled/pageData.ts";
import { readPageData } from "./view/tiled/pageData.ts";
import { decodeTiledView, encodeTiledView, firstView } from "./view/tiled/tiledLink.ts";
import { widthClassIn } from "./view/timeline/widthClasses.ts";
import type { WidthClass } from "./view/timeline/widthClasses.ts";
import { tileRequest } from "./view/tiled/tiledRequests.ts";
import "./view/tiled/tiled.css";

/** Longer than this, in ms, no frame is waited for: in a tab that nobody looks at there is none. */
const FRAME_MS = 200;

/** Lets the browser show what the build has drawn before the script takes it over. */
function untilPainted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, FRAME_MS);
    requestAnimationFrame(() => void newTask().then(done));
  });
}

/** Not yet in the types of the language. */
const { fromBase64 } = Uint8Array as { readonly fromBase64?: (text: string) => Uint8Array };

/** By the browser itself where it can; else a letter at a time in a plain loop: a callback for each takes 5 ms of the page's first moments. */
function bytesOf(file: string): Uint8Array {
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, file);
  const letters = atob(file);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** By name the tiles of the first view, from the page. One that could not be read would be asked for like any other. */
function seedsOf({ tiles }: PageData): ReadonlyMap<string, Tile> {
  const seeds = new Map<string, Tile>();
  for (const [name, file] of Object.entries(tiles)) {
    const tile = tileRequest(name).decode(bytesOf(file));
    if (tile.ok) seeds.set(name, tile.value);
  }
  return seeds;
}

const painted = untilPainted();
document.getElementById(LATER_STYLE)!.setAttribute("rel", "stylesheet");
const data = readPageData();
const { story, offsets } = data;
const seeds = seedsOf(data);
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

await painted;
const store = createFileStore(fetchTile, seeds);
// Not measured: that would have the page laid out before its letters are here.
const width = widthClassIn(innerWidth);
keepOnePicture(width);
hydrateRoot(
  document.getElementById("root")!,
  <TiledApp tiled={{ story, store, hues: documentHues(story.documents) }} address={address} initial={firstView(story)} width={width} />,
);
