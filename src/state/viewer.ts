import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { EventId } from "../domain/brand.ts";
import { findEvents, stepAmong } from "../domain/story/findEvents.ts";
import { indexStory } from "../domain/story/storyIndex.ts";
import type { StoryIndex } from "../domain/story/storyIndex.ts";
import type { Ring } from "../domain/story/storyWithRing.ts";
import type { Story } from "../domain/story/story.ts";
import type { Extent } from "../domain/time/span.ts";
import type { Words } from "../words/words.ts";
import type { Notice } from "./notice.ts";
import type { Decoded } from "./url.ts";
import { extentOf, initialView } from "./viewState.ts";
import type { ViewState } from "./viewState.ts";

/** One mounted timeline: its story and what its reader chose. Two on a page share nothing. */
export interface Viewer {
  /** As compiled, with everything in it. */
  readonly story: Story;
  /** The story as each ring of evidence has it; `index` is that of the story's own documents. */
  readonly index: StoryIndex;
  readonly indexes: Readonly<Record<Ring, StoryIndex>>;
  /** What the page says of its own, in its reader's language. */
  readonly words: Words;
  readonly store: StoreApi<ViewState>;
  /** What a link asked for in vain. */
  readonly notices: StoreApi<readonly Notice[]>;
}

export function createViewer(story: Story, words: Words): Viewer {
  const index = indexStory(story);
  return {
    story,
    index,
    indexes: { core: index, wider: indexStory(story, "wider") },
    words,
    store: createStore<ViewState>(() => initialView(story)),
    notices: createStore<readonly Notice[]>(() => []),
  };
}

/** The viewer as it began: itself, if nothing has been chosen since, else one of the same story in which nothing ever is. */
export function asBuilt(viewer: Viewer): Viewer {
  const { store, notices } = viewer;
  if (store.getState() === store.getInitialState()) return viewer;
  return { ...viewer, store: createStore(() => store.getInitialState()), notices: createStore(() => notices.getInitialState()) };
}

/** Commits a choice. Previews, while a hand still moves, stay in the component that it moves in. */
export function choose({ store }: Viewer, choice: Partial<Omit<ViewState, "selected" | "section" | "step">>): void {
  store.setState(choice);
}

/**
 * Selects an event, or none; the address then points at it, and at no section. The timeline then shows it: where only the wider record tells of it, that is believed from then on; where it lies
 * outside, the shortest range that holds it is shown.
 */
export function select({ store, indexes }: Viewer, selected: EventId | null): void {
  const chosen = indexes[store.getState().ring];
  const ring = selected !== null && chosen.beyond.some(({ id }) => id === selected) ? "wider" : chosen.ring;
  const index = indexes[ring];
  const { story } = index;
  const knob = selected === null ? null : index.event(selected).knob;
  const { step } = store.getState();
  const place = { selected, ...(selected === null ? {} : { section: null }), step: step !== null && story.tour?.steps[step]?.event === selected ? step : null };
  const holds = ({ from, to }: Extent) => knob === null || (knob >= from && knob <= to);
  if (holds(extentOf(story, store.getState().shown))) {
    store.setState({ ...place, ring });
    return;
  }
  const [shortest] = story.ranges.filter(({ extent }) => holds(extent)).sort((a, b) => a.extent.to - a.extent.from - (b.extent.to - b.extent.from));
  store.setState({ ...place, ring, shown: shortest ? { kind: "range", id: shortest.id } : { kind: "all" } });
}

/** Shows a step of the story's tour: its event, in its range. Null ends the tour, and leaves the reader where it led. */
export function takeStep({ store, story }: Viewer, step: number | null): void {
  const stop = step === null ? undefined : story.tour?.steps[step];
  if (stop === undefined) store.setState({ step: null });
  else store.setState({ step, selected: stop.event, section: null, shown: { kind: "range", id: stop.range } });
}

/** Selects the event found after the selected one, or before it. Undefined where none is found. */
export function selectFound(viewer: Viewer, step: 1 | -1): EventId | undefined {
  const { ring, search, filters, selected } = viewer.store.getState();
  const index = viewer.indexes[ring];
  const next = stepAmong(index, findEvents(index, search, filters), selected, step);
  if (next !== undefined) select(viewer, next);
  return next;
}

/** Follows a link: the whole view at once, and what could not be followed. */
export function follow(viewer: Viewer, decoded: Decoded): void {
  viewer.store.setState(decoded.view);
  viewer.notices.setState(decoded.ignored, true);
  select(viewer, decoded.view.selected);
}

export function dismissNotices({ notices }: Viewer): void {
  notices.setState([], true);
}
