import { createContext, useContext, useSyncExternalStore } from "react";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { DocumentLook } from "./documentLook.ts";
import type { Arrivals, FileStore } from "./fileStore.ts";

/** What every part of the page knows. */
export interface Tiled {
  readonly story: TiledStory;
  readonly store: FileStore;
  readonly looks: readonly DocumentLook[];
}

export const TiledContext = createContext<Tiled | null>(null);

export function useTiled(): Tiled {
  const tiled = useContext(TiledContext);
  if (tiled === null) throw new Error("this part stands outside of a TiledApp");
  return tiled;
}

/** Draws anew when files arrive. */
export function useArrivals({ store }: Pick<Tiled, "store">): Arrivals {
  return useSyncExternalStore(store.subscribe, store.arrivals, store.arrivals);
}
