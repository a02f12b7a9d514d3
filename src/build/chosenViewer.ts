import type { Story } from "../domain/story/story.ts";
import { createViewer } from "../state/viewer.ts";
import type { Viewer } from "../state/viewer.ts";
import type { ViewState } from "../state/viewState.ts";
import type { Words } from "../words/words.ts";

/** A viewer for drawing without a browser, where components see a store's initial state and no other: what is chosen is initial here. */
export function chosenViewer(story: Story, words: Words, choice: Partial<ViewState>): Viewer {
  const viewer = createViewer(story, words);
  viewer.store.setState(choice);
  return { ...viewer, store: { ...viewer.store, getInitialState: viewer.store.getState } };
}
