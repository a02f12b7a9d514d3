import { decodeView, encodeView } from "./state/url.ts";
import { follow } from "./state/viewer.ts";
import type { Viewer } from "./state/viewer.ts";

/**
 * Keeps the viewer and the browser's address as one. A link to `#event-…` is followed by the browser itself, as it is without script; every
 * committed choice becomes an entry of the history, save that one stretch dragged after another replaces it, and so does a search typed on.
 */
export function followAddressBar(viewer: Viewer): void {
  const { story } = viewer;
  let reading = false;
  const read = () => {
    reading = true;
    follow(viewer, decodeView(location.search, location.hash, story));
    reading = false;
  };

  viewer.store.subscribe((view, before) => {
    // What an address says needs no new entry: writing one here would make Back lead nowhere.
    if (reading) return;
    const next = encodeView(view, story);
    if (next === location.search + location.hash) return;
    const onlyMoved = view.shown.kind === "free" && before.shown.kind === "free" && view.selected === before.selected;
    const onlyTyped = view.search !== before.search && view.search !== "" && before.search !== "";
    history[onlyMoved || onlyTyped ? "replaceState" : "pushState"](null, "", next === "" ? location.pathname : next);
  });
  addEventListener("popstate", read);
  if (location.search + location.hash !== "") read();
}
