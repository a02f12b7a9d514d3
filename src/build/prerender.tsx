import { renderToString } from "react-dom/server";
import type { Edition } from "./edition.ts";
import { createViewer } from "../state/viewer.ts";
import { App } from "../view/App.tsx";
import { InBriefContext } from "../view/shared/AtLength.tsx";

/** The page's content as HTML, in its initial view: what a reader has before any script runs, and what hydration finds. */
export function prerender({ story, words }: Edition): string {
  return renderToString(
    <InBriefContext value={true}>
      <App viewer={createViewer(story, words)} />
    </InBriefContext>,
  );
}
