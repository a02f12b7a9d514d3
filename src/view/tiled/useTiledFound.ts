import { useEffect, useMemo } from "react";
import { searchTerms } from "../../domain/story/foldedText.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { eventSet, intersect, stretchSet } from "../../domain/tiles/eventSet.ts";
import { LONGEST_WORD } from "../../domain/tiles/searchWords.ts";
import type { Shard, ShardIndex } from "../../domain/tiles/shard.ts";
import { numbersFor, shardsFor } from "../../domain/tiles/shard.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { facetKey } from "../../domain/tiles/tiledStory.ts";
import type { FileRequest, FileStore } from "./fileStore.ts";
import { useArrivals, useTiled } from "./TiledContext.ts";
import type { TiledView } from "./tiledLink.ts";
import { shardIndexRequest, shardRequest } from "./tiledRequests.ts";

/** Parts of the index that are read for one word: beyond that so many words begin so that the answer would be no help. */
const MOST_SHARDS = 48;

export interface TiledFound {
  /** Null: nothing is looked for, or nothing is known yet. */
  readonly set: EventSet | null;
  readonly narrowed: boolean;
  /** Parts of the index are still on their way: the set grows, where it is there at all. */
  readonly pending: boolean;
  readonly tooMany: boolean;
  /** The words, to be marked where they stand. */
  readonly terms: readonly string[];
}

/** One condition: keys of an index, any of which will do. */
interface Condition {
  readonly index: string;
  readonly keys: readonly string[];
  readonly whole: boolean;
}

/** What is found among all events, from as much of the indexes as is at hand; asks for the rest. `soon`: a search is about to be made, and where its words stand is asked for ahead. */
export function useTiledFound(view: Pick<TiledView, "search" | "documents" | "stances" | "themes">, soon: boolean): TiledFound {
  const tiled = useTiled();
  const { story, store } = tiled;
  useArrivals(tiled);
  const { search, documents, stances, themes } = view;
  const terms = useMemo(() => searchTerms(search), [search]);
  const conditions = useMemo(() => conditionsOf(story, { documents, stances }, terms), [story, documents, stances, terms]);
  const gathered = gather(store, conditions, soon ? [shardIndexRequest(story.words)] : []);
  const { requests, here, tooMany } = gathered;
  const asked = requests.map(({ name }) => name).join(" ");
  useEffect(() => {
    store.want("found", requests);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- requests are made anew each time; their names are what counts
  }, [store, asked]);

  const narrowed = conditions.length > 0 || themes.length > 0;
  const key = [themes.join(), asked, here, conditions.map(({ keys }) => keys.join()).join()].join(" ");
  const set = useMemo(() => {
    if (!narrowed) return null;
    return findIn(story, conditions, gathered.lists, themes);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` says all that these are made from
  }, [key, narrowed]);
  const pending = narrowed && !tooMany && here < requests.length;
  return { set, narrowed, pending, tooMany, terms };
}

function conditionsOf(story: TiledStory, { documents, stances }: Pick<TiledView, "documents" | "stances">, terms: readonly string[]): readonly Condition[] {
  // The index has words without what divides them: “3.5” is two.
  const words = terms.flatMap((term) => term.split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== "");
  const places = documents.map((id) => story.documents.findIndex((document) => document.id === id));
  const facets = (places.length === 0 ? [null] : places).flatMap((place) => (stances.length === 0 ? [null] : stances).map((stance) => facetKey(place, stance)));
  return [
    ...(documents.length + stances.length === 0 ? [] : [{ index: story.facets, keys: facets, whole: true }]),
    ...words.map((word) => ({ index: story.words, keys: [word.slice(0, LONGEST_WORD)], whole: false })),
  ];
}

interface Gathered {
  readonly requests: readonly FileRequest<unknown>[];
  /** How many of the requests are here. */
  readonly here: number;
  readonly tooMany: boolean;
  /** By condition the lists of numbers that are at hand; null where not even the first is. */
  readonly lists: readonly (readonly Uint32Array[] | null)[];
}

function gather(store: FileStore, conditions: readonly Condition[], ahead: readonly FileRequest<unknown>[]): Gathered {
  const requests = new Map<string, FileRequest<unknown>>();
  let here = 0;
  let tooMany = false;
  const at = <T>(request: FileRequest<T>): T | undefined => {
    const value = store.get(request);
    if (!requests.has(request.name) && value !== undefined) here += 1;
    requests.set(request.name, request);
    return value;
  };
  ahead.forEach(at);
  const lists = conditions.map(({ index, keys, whole }) => {
    const shards: ShardIndex | undefined = at(shardIndexRequest(index));
    if (shards === undefined) return null;
    const found = keys.map((key) => {
      const names = shardsFor(shards, key);
      if (names.length > MOST_SHARDS) tooMany = true;
      const parts = names.slice(0, MOST_SHARDS).map((name): Shard | undefined => at(shardRequest(name)));
      const known = parts.filter((part) => part !== undefined);
      return names.length > 0 && known.length === 0 ? null : known.flatMap((part) => numbersFor(part, key, whole));
    });
    const some = found.filter((list) => list !== null);
    return some.length === 0 ? null : some.flat();
  });
  return { requests: [...requests.values()], here, tooMany, lists };
}

/** Null while of some condition nothing is known: what is found would be too much. */
function findIn(story: TiledStory, conditions: readonly Condition[], lists: Gathered["lists"], themes: readonly string[]): EventSet | null {
  if (lists.some((list) => list === null)) return null;
  const chosen = story.themes.filter(({ id }) => themes.includes(id)).map(({ first, count }) => [first, first + count] as const);
  const inThemes = themes.length === 0 ? null : stretchSet(story.total, chosen);
  if (conditions.length === 0) return inThemes;
  const set = eventSet(story.total, lists.map((list) => list ?? []));
  return inThemes === null ? set : intersect(set, inThemes);
}
