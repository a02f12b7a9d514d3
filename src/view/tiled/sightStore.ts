import type { Scene } from "../../domain/tiles/scene.ts";
import type { UnitStretch } from "../timeline/stretch.ts";

/** What the picture shows, once the hand rests. */
export interface Sight {
  readonly scene: Scene;
  readonly stretch: UnitStretch;
}

/** What the timeline tells the cards below it. A store of its own, so that the page about them is not drawn anew. */
export interface SightStore {
  /** Null until the picture's width is known. */
  readonly get: () => Sight | null;
  readonly tell: (sight: Sight) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSightStore(): SightStore {
  let seen: Sight | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => seen,
    tell: (sight) => {
      seen = sight;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
