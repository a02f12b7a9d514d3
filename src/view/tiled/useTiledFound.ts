import { useLayoutEffect, useMemo } from "react";
import { searchTerms } from "../../domain/story/foldedText.ts";
import type { Filters } from "../../domain/story/filterEvents.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { GrowingSet, intersect, stretchSet } from "../../domain/tiles/eventSet.ts";
import { LONGEST_WORD } from "../../domain/tiles/searchWords.ts";
import { numbersFor, shardsFor } from "../../domain/tiles/shard.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { CONTESTED_KEY, facetKey, traitKey } from "../../domain/tiles/tiledStory.ts";
import type { FileRequest, FileStore } from "./fileStore.ts";
import type { Tiled } from "./TiledContext.ts";
import { useArrivals, useTiled } from "./TiledContext.ts";
import type { TiledView } from "./tiledLink.ts";
import { shardIndexRequest, shardRequest } from "./tiledRequests.ts";

/** Parts of the index that are read for one word: beyond that so many words begin so that the answer would be no help. */
const MOST_SHARDS = 48;

export interface TiledFound {
  /** Null: nothing is looked for, or nothing is known yet. */
  readonly set: EventSet | null;
  /** What would be found in all themes: null as for `set`, and where only themes are chosen. */
  readonly inAllThemes: EventSet | null;
  readonly narrowed: boolean;
  /** Parts of the index are still on their way: the set grows, where it is there at all. */
  readonly pending: boolean;
  readonly tooMany: boolean;
  /** The words, to be marked where they stand. */
  readonly terms: readonly string[];
}

/** One condition: keys of an index, any of which will do, and the events that have been found to have one. */
interface Condition {
  readonly index: string;
  readonly keys: readonly string[];
  readonly whole: boolean;
  readonly events: GrowingSet;
}

/**
 * What is found among all events, from as much of the indexes as is at hand; asks for the rest. What has arrived is looked at once. `soon`: something is about to be looked for,
 * and where words and facets stand is asked for ahead.
 */
export function useTiledFound(view: Pick<TiledView, "search" | "filters">, soon: boolean): TiledFound {
  const tiled = useTiled();
  const { story, store } = tiled;
  useArrivals(tiled, "found");
  const { search, filters } = view;
  const { theme: themes } = filters;
  const terms = useMemo(() => (search === "" ? [] : searchTerms(search)), [search]);
  const conditions = useMemo(() => conditionsOf(story, filters, terms), [story, filters, terms]);
  const { requests, here, tooMany, known } = gather(store, conditions);
  const ahead = soon ? [story.words, story.facets].map(shardIndexRequest) : [];
  const asked = [...requests, ...ahead].map(({ name }) => name).join(" ");
  // Not after the next frame: what a key asks for is asked for at once.
  useLayoutEffect(() => {
    store.want("found", [...requests, ...ahead]);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- requests are made anew each time; their names are what counts
  }, [store, asked]);

  const inAllThemes = useMemo(
    () => (conditions.length === 0 || !known ? null : conditions.map(({ events }) => events.set()).reduce(intersect)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the conditions' events grow as more is here
    [conditions, known, here],
  );
  const inThemes = useMemo(() => (themes.length === 0 ? null : stretchSet(story.total, story.themes.filter(({ id }) => themes.includes(id)).map(({ first, count }) => [first, first + count]))), [story, themes]);
  const set = useMemo(() => {
    if (conditions.length === 0) return inThemes;
    return inAllThemes === null || inThemes === null ? inAllThemes : intersect(inAllThemes, inThemes);
  }, [conditions, inAllThemes, inThemes]);
  const narrowed = conditions.length > 0 || themes.length > 0;
  return { set, inAllThemes, narrowed, pending: narrowed && !tooMany && here < requests.length, tooMany, terms };
}

/** Asks for what these filters will need, once the index of it is here: so it is on its way before they are chosen. */
export function askAhead({ story, store }: Pick<Tiled, "story" | "store">, filters: Filters): void {
  const shards = store.get(shardIndexRequest(story.facets));
  if (shards !== undefined) store.want("ahead", facetKeys(story, filters).flat().flatMap((key) => shardsFor(shards, key).slice(0, MOST_SHARDS)).map(shardRequest));
}

function conditionsOf(story: TiledStory, filters: Filters, terms: readonly string[]): readonly Condition[] {
  // The index has words without what divides them: “3.5” is two.
  const words = terms.flatMap((term) => term.split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== "");
  return [
    ...facetKeys(story, filters).map((keys) => ({ index: story.facets, keys, whole: true, events: new GrowingSet(story.total) })),
    ...words.map((word) => ({ index: story.words, keys: [word.slice(0, LONGEST_WORD)], whole: false, events: new GrowingSet(story.total) })),
  ];
}

/**
 * For each facet that is filtered by, the keys of its index, any of which will do; but not of themes, whose events are stretches of numbers. Report, origin and stance must meet in one telling, as
 * in `filterEvents`.
 */
function facetKeys(story: TiledStory, { document, origin, stance, person, place, kind, contested }: Filters): readonly (readonly string[])[] {
  const tellers = story.documents.flatMap((each, at) => ((document.length === 0 || document.includes(each.id)) && (origin.length === 0 || origin.includes(each.origin.organisation)) ? [at] : []));
  const tellings = (document.length + origin.length === 0 ? [null] : tellers).flatMap((teller) => (stance.length === 0 ? [null] : stance).map((each) => facetKey(teller, each)));
  return [
    ...(document.length + origin.length + stance.length === 0 ? [] : [tellings]),
    ...([["person", person], ["place", place], ["kind", kind]] as const).flatMap(([facet, ids]) => (ids.length === 0 ? [] : [ids.map((id) => traitKey(facet, id))])),
    ...(contested ? [[CONTESTED_KEY]] : []),
  ];
}

interface Gathered {
  readonly requests: readonly FileRequest<unknown>[];
  /** How many of the requests are here. */
  readonly here: number;
  readonly tooMany: boolean;
  /** Whether of each condition at least something is known: else what is found would be too much. */
  readonly known: boolean;
}

/** Adds to each condition what has come of its shards. */
function gather(store: FileStore, conditions: readonly Condition[]): Gathered {
  const requests = new Map<string, FileRequest<unknown>>();
  let here = 0;
  let tooMany = false;
  const at = <T>(request: FileRequest<T>): T | undefined => {
    const value = store.get(request);
    if (!requests.has(request.name) && value !== undefined) here += 1;
    requests.set(request.name, request);
    return value;
  };
  const known = conditions.map(({ index, keys, whole, events }) => {
    const shards = at(shardIndexRequest(index));
    if (shards === undefined) return false;
    // A report of one newsroom and the origin of another: nobody tells so.
    let some = keys.length === 0;
    for (const key of keys) {
      const names = shardsFor(shards, key);
      if (names.length > MOST_SHARDS) tooMany = true;
      for (const name of names.slice(0, MOST_SHARDS)) {
        const shard = at(shardRequest(name));
        if (shard === undefined) continue;
        some = true;
        events.add(`${name} ${key}`, () => numbersFor(shard, key, whole));
      }
      some ||= names.length === 0;
    }
    return some;
  });
  return { requests: [...requests.values()], here, tooMany, known: known.every((some) => some) };
}
