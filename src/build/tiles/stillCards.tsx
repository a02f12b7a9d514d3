import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactNode } from "react";
import { gunzipSync } from "node:zlib";
import { CardList } from "../../view/tiled/CardList.tsx";
import type { FileRequest } from "../../view/tiled/fileStore.ts";
import { cardOf } from "../../view/tiled/tiledRequests.ts";
import type { FirstTiles } from "./firstTiles.ts";
import type { TiledAssets } from "./tiledAssets.ts";

/** In the page's HTML each mark says which event it is. */
const NUMBER = / data-number="(\d+)"/g;

/**
 * For readers without script: the card of every event that the first view draws at any width, so that each mark leads to its own, with the style sheet that cards come with. `content`: the drawn page.
 * @throws when a card cannot be read
 */
export function stillCards({ tiled: { story } }: FirstTiles, content: string, { laterStyle }: Pick<TiledAssets, "laterStyle">, site: string): ReactNode {
  const read = new Map<string, unknown>();
  /** Reads a file of the site where the page would ask for it, each once. */
  const get = <T,>({ name, decode }: FileRequest<T>): T => {
    if (!read.has(name)) {
      const decoded = decode(new Uint8Array(gunzipSync(readFileSync(join(site, "tiles", `${name}.bin`)))));
      if (!decoded.ok) throw new Error(`tiles/${name}.bin: ${decoded.why}`);
      read.set(name, decoded.value);
    }
    return read.get(name) as T;
  };
  const numbers = [...new Set([...content.matchAll(NUMBER)].map(([, number]) => Number(number)))];
  const cards = numbers.map((number) => ({ number, card: cardOf(story, { get }, number).card! })).sort((a, b) => a.card.event.knob - b.card.event.knob || a.number - b.number);
  return (
    <>
      <link rel="stylesheet" href={`./${laterStyle}`} />
      <CardList cards={cards} selected={null} onShow={() => undefined} />
    </>
  );
}
