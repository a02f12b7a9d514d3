import type { Result } from "../../domain/result.ts";

/** One file of `tiles/`, and how its bytes are read. */
export interface FileRequest<T> {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => Result<T>;
}

/** How the page gets a file. Rejects where it is not to be had. `fresh`: not from a cache, which may have kept what is broken. */
export type FetchFile = (name: string, signal: AbortSignal, fresh: boolean) => Promise<Uint8Array>;

/** What of all that is wanted is not there. */
export interface Arrivals {
  /** Grows whenever a file has arrived or failed. */
  readonly version: number;
  readonly failed: number;
  readonly slow: boolean;
  readonly pending: number;
}

export interface FileStore {
  /** What a file holds, if it is here. */
  readonly get: <T>(request: FileRequest<T>) => T | undefined;
  /**
   * Says all that one part of the page needs now: what is missing is asked for, what nobody needs any more is no longer waited for. `restMs`: only what is still wanted
   * then is asked for, for a part whose needs change with every frame.
   */
  readonly want: (part: string, requests: readonly FileRequest<unknown>[], restMs?: number) => void;
  readonly retry: () => void;
  readonly arrivals: () => Arrivals;
  readonly subscribe: (listener: () => void) => () => void;
}

type Entry =
  | { readonly phase: "here"; readonly value: unknown }
  | { readonly phase: "failed"; readonly request: FileRequest<unknown> }
  | { readonly phase: "loading"; readonly request: FileRequest<unknown>; readonly abort: AbortController };

/** Files kept. More are let go, those longest not looked at first. */
const MOST_KEPT = 160;
/** After so long a wait is told, in ms. */
const SLOW_MS = 4000;

/** Keeps files of a story, and asks for what is wanted through `fetchFile`. `seeds` came with the page. */
export function createFileStore(fetchFile: FetchFile, seeds: ReadonlyMap<string, unknown> = new Map()): FileStore {
  const entries = new Map<string, Entry>([...seeds].map(([name, value]) => [name, { phase: "here", value }]));
  const wanted = new Map<string, ReadonlyMap<string, FileRequest<unknown>>>();
  const listeners = new Set<() => void>();
  let slow = false;
  let arrivals: Arrivals = { version: 0, failed: 0, slow: false, pending: 0 };
  const isWanted = (name: string) => [...wanted.values()].some((names) => names.has(name));

  const tell = () => {
    const all = [...entries.values()];
    const pending = all.filter(({ phase }) => phase === "loading").length;
    if (pending === 0) slow = false;
    arrivals = { version: arrivals.version + 1, failed: all.filter(({ phase }) => phase === "failed").length, slow, pending };
    for (const listener of listeners) listener();
  };

  const load = (request: FileRequest<unknown>, fresh: boolean, restMs: number) => {
    const { name } = request;
    const abort = new AbortController();
    const isCurrent = () => {
      const entry = entries.get(name);
      return entry?.phase === "loading" && entry.abort === abort;
    };
    const settle = (entry: Entry) => {
      if (!isCurrent()) return;
      clearTimeout(slowTimer);
      entries.set(name, entry);
      forget();
      tell();
    };
    const slowTimer = setTimeout(() => {
      if (!isCurrent()) return;
      slow = true;
      tell();
    }, SLOW_MS);
    const timer = setTimeout(() => {
      fetchFile(name, abort.signal, fresh).then(
        (bytes) => {
          const read = request.decode(bytes);
          settle(read.ok ? { phase: "here", value: read.value } : { phase: "failed", request });
        },
        () => settle({ phase: "failed", request }),
      );
    }, restMs);
    abort.signal.addEventListener("abort", () => {
      clearTimeout(timer);
      clearTimeout(slowTimer);
    });
    entries.set(name, { phase: "loading", request, abort });
  };

  const forget = () => {
    for (const [name, { phase }] of entries) {
      if (entries.size <= MOST_KEPT) return;
      if (phase === "here" && !seeds.has(name) && !isWanted(name)) entries.delete(name);
    }
  };

  return {
    get: <T>({ name }: FileRequest<T>) => {
      const entry = entries.get(name);
      if (entry?.phase !== "here") return undefined;
      // Looked at last, let go last: a map keeps the order in which things were put in.
      entries.delete(name);
      entries.set(name, entry);
      return entry.value as T;
    },
    want: (part, requests, restMs = 0) => {
      wanted.set(part, new Map(requests.map((request) => [request.name, request])));
      let changed = false;
      for (const [name, entry] of entries) {
        if (entry.phase === "here" || isWanted(name)) continue;
        if (entry.phase === "loading") entry.abort.abort();
        entries.delete(name);
        changed = true;
      }
      for (const request of requests) {
        if (entries.has(request.name)) continue;
        load(request, false, restMs);
        changed = true;
      }
      if (changed) tell();
    },
    retry: () => {
      slow = false;
      for (const entry of [...entries.values()]) {
        if (entry.phase === "here") continue;
        if (entry.phase === "loading") entry.abort.abort();
        load(entry.request, true, 0);
      }
      tell();
    },
    arrivals: () => arrivals,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
