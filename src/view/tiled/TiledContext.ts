import { createContext, useContext, useSyncExternalStore } from "react";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { DocumentHue } from "../shared/documentHue.ts";
import type { FileStore, Troubles } from "./fileStore.ts";

/** What every part of the page knows. */
export interface Tiled {
  readonly story: TiledStory;
  readonly store: FileStore;
  readonly hues: readonly DocumentHue[];
}

export const TiledContext = createContext<Tiled | null>(null);

export function useTiled(): Tiled {
  const tiled = useContext(TiledContext);
  if (tiled === null) throw new Error("this part stands outside of a TiledApp");
  return tiled;
}

/** Draws anew when a file that this part of the page wants has arrived or failed; gives how many have so far. */
export function useArrivals({ store }: Pick<Tiled, "store">, part: string): number {
  const arrived = () => store.arrived(part);
  return useSyncExternalStore(store.subscribe, arrived, arrived);
}

export function useTroubles({ store }: Pick<Tiled, "store">): Troubles {
  return useSyncExternalStore(store.subscribe, store.troubles, store.troubles);
}

/** Whether this part of the page waits for a file. */
export function useWaiting({ store }: Pick<Tiled, "store">, part: string): boolean {
  const waiting = () => store.isWaiting(part);
  return useSyncExternalStore(store.subscribe, waiting, waiting);
}
