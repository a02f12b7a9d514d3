import { renderToString } from "react-dom/server";
import type { Story } from "../domain/story/story.ts";
import { createViewer } from "../state/viewer.ts";
import { App } from "../view/App.tsx";
import { english } from "../words/en/english.ts";

/** The page's content as HTML, in its initial view: what a reader has before any script runs, and what hydration finds. */
export function prerender(story: Story): string {
  return renderToString(<App viewer={createViewer(story, english)} />);
}
