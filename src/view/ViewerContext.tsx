import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { StoryIndex } from "../domain/story/storyIndex.ts";
import type { Viewer } from "../state/viewer.ts";
import type { ViewState } from "../state/viewState.ts";
import type { Words } from "../words/words.ts";

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error("no viewer around this component: wrap it in ViewerContext");
  return viewer;
}

/** Words for what is drawn without a viewer; they go before a viewer's. */
export const WordsContext = createContext<Words | null>(null);

/** What the page says of its own, in its reader's language. */
export function useWords(): Words {
  const own = useContext(WordsContext);
  const viewer = useContext(ViewerContext);
  const words = own ?? viewer?.words;
  if (words === undefined) throw new Error("no words around this component: wrap it in ViewerContext or WordsContext");
  return words;
}

/** The story as the chosen ring of evidence has it. */
export function useStoryIndex(): StoryIndex {
  const { indexes, store } = useViewer();
  return indexes[useStore(store, ({ ring }) => ring)];
}

/** One choice of the reader's. The selector must return something kept, not something made. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(useViewer().store, select);
}
