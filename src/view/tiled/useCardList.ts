import { useEffect, useSyncExternalStore } from "react";
import type { CardList } from "./CardList.tsx";

/** What draws cards, a third of the page's script: it comes once a reader comes near them or selects an event. */
type Loaded = { readonly kind: "away" | "failed" } | { readonly kind: "here"; readonly List: typeof CardList };

const AWAY = { kind: "away" } as const;

let loaded: Loaded = AWAY;
let coming = false;
const listeners = new Set<() => void>();

function load(): void {
  if (coming || loaded.kind === "here") return;
  coming = true;
  const end = (outcome: Loaded) => {
    [loaded, coming] = [outcome, false];
    for (const listener of listeners) listener();
  };
  import("./CardList.tsx").then((module) => end({ kind: "here", List: module.CardList }), () => end({ kind: "failed" }));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The list of cards, once it is here. It is asked for where cards are, and after a failure again when `asked`, the names of what is wanted, are others. */
export function useCardList(asked: string | null): Loaded {
  useEffect(() => {
    if (asked !== null) load();
  }, [asked]);
  return useSyncExternalStore(subscribe, () => loaded, () => AWAY);
}
