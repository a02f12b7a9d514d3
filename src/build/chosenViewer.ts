import type { Story } from "../domain/story/story.ts";
import { createViewer } from "../state/viewer.ts";
import type { Viewer } from "../state/viewer.ts";
import type { ViewState } from "../state/viewState.ts";

/** A viewer for drawing without a browser, where components see a store's initial state and no other: what is chosen is initial here. */
export function chosenViewer(story: Story, choice: Partial<ViewState>): Viewer {
  const viewer = createViewer(story);
  viewer.store.setState(choice);
  return { ...viewer, store: { ...viewer.store, getInitialState: viewer.store.getState } };
}
