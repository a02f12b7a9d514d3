import type { Viewer } from "./state/viewer.ts";

/** Gives the page's root the colours that its reader chose, now and whenever they choose others: `data-theme`, which the palette honours. */
export function followColours({ store }: Viewer): void {
  const wear = () => {
    document.documentElement.dataset["theme"] = store.getState().theme;
  };
  store.subscribe(wear);
  wear();
}
