import type { Result } from "../../domain/result.ts";

/** One file of `tiles/`, and how its bytes are read. */
export interface FileRequest<T> {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => Result<T>;
}

/** How the page gets a file. Rejects where it is not to be had. `fresh`: not from a cache, which may have kept what is broken. */
export type FetchFile = (name: string, signal: AbortSignal, fresh: boolean) => Promise<Uint8Array>;

/** What of all that is wanted did not come, or not yet though long ago. The same object as long as it says the same. */
export interface Troubles {
  readonly failed: number;
  readonly slow: boolean;
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
  /** Grows whenever a file that this part wants has arrived or failed: what other parts want does not have it drawn anew. */
  readonly arrived: (part: string) => number;
  readonly isWaiting: (part: string) => boolean;
  readonly troubles: () => Troubles;
  readonly subscribe: (listener: () => void) => () => void;
}

type Entry =
  | { readonly phase: "here"; readonly value: unknown }
  | { readonly phase: "failed"; readonly request: FileRequest<unknown> }
  /** `ask` ends its rest: it is asked for at once, and only once. */
  | { readonly phase: "loading"; readonly request: FileRequest<unknown>; readonly abort: AbortController; readonly ask: () => void };

/** Files kept. More are let go, those longest not looked at first. */
const MOST_KEPT = 160;
/**
 * What arrives within so long after the first, in ms, is told of with it, and later what arrives within so long after the last telling: dozens of parts of an index come at once, and each
 * time the page is drawn. The last of all is told of at once: nothing more could come together with it.
 */
const SOON_MS = 4;
const TOGETHER_MS = 40;
/** After so long a wait is told, in ms. */
const SLOW_MS = 4000;

/** Keeps files of a story, and asks for what is wanted through `fetchFile`. `seeds` came with the page. */
export function createFileStore(fetchFile: FetchFile, seeds: ReadonlyMap<string, unknown> = new Map()): FileStore {
  const entries = new Map<string, Entry>([...seeds].map(([name, value]) => [name, { phase: "here", value }]));
  const wanted = new Map<string, ReadonlyMap<string, FileRequest<unknown>>>();
  const listeners = new Set<() => void>();
  const arrived = new Map<string, number>();
  let slow = false;
  let troubles: Troubles = { failed: 0, slow: false };
  const isWanted = (name: string) => [...wanted.values()].some((names) => names.has(name));

  const tell = () => {
    let [failed, loading] = [0, 0];
    for (const { phase } of entries.values()) {
      if (phase === "failed") failed += 1;
      if (phase === "loading") loading += 1;
    }
    slow &&= loading > 0;
    if (troubles.failed !== failed || troubles.slow !== slow) troubles = { failed, slow };
    for (const listener of listeners) listener();
  };

  let together: ReturnType<typeof setTimeout> | undefined;
  let untold = false;
  const tellNow = () => {
    clearTimeout(together);
    together = undefined;
    if (!untold) return;
    untold = false;
    tell();
    together = setTimeout(tellNow, TOGETHER_MS);
  };
  /** `awaited`: someone waits for just this, and a hand does not move at the time. */
  const tellSoon = (awaited: boolean) => {
    untold = true;
    if (awaited && [...entries.values()].every(({ phase }) => phase !== "loading")) tellNow();
    else together ??= setTimeout(tellNow, SOON_MS);
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
      for (const [part, names] of wanted) if (names.has(name)) arrived.set(part, (arrived.get(part) ?? 0) + 1);
      forget();
      tellSoon(restMs === 0);
    };
    const slowTimer = setTimeout(() => {
      if (!isCurrent()) return;
      slow = true;
      tell();
    }, SLOW_MS);
    let asked = false;
    const ask = () => {
      if (asked) return;
      asked = true;
      fetchFile(name, abort.signal, fresh).then(
        (bytes) => {
          const read = request.decode(bytes);
          settle(read.ok ? { phase: "here", value: read.value } : { phase: "failed", request });
        },
        () => settle({ phase: "failed", request }),
      );
    };
    const timer = setTimeout(ask, restMs);
    abort.signal.addEventListener("abort", () => {
      clearTimeout(timer);
      clearTimeout(slowTimer);
    });
    entries.set(name, { phase: "loading", request, abort, ask });
    if (restMs === 0) ask();
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
        const entry = entries.get(request.name);
        if (entry?.phase === "loading" && restMs === 0) entry.ask();
        if (entry !== undefined) continue;
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
    arrived: (part) => arrived.get(part) ?? 0,
    isWaiting: (part) => [...(wanted.get(part)?.keys() ?? [])].some((name) => entries.get(name)?.phase === "loading"),
    troubles: () => troubles,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
