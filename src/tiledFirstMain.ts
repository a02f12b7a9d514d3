import { fetchTile } from "./fetchTile.ts";
import { LATER_STYLE } from "./laterStyle.ts";
import { readPageData } from "./view/tiled/pageData.ts";

/**
 * The first script of a large story's page, in the page itself: while the one that takes over is on its way, it opens the tiles of the first view, so that they
 * do not have to be waited for.
 */
const { first } = readPageData();
const { signal } = new AbortController();
globalThis.firstTiles = new Map(first.map((name) => [name, fetchTile(name, signal, false).catch(() => null)]));
document.getElementById(LATER_STYLE)!.setAttribute("rel", "stylesheet");
