import { PAGE } from "../../domain/tiles/namePages.ts";
import type { TiledCard, TiledCitation, TiledMore, TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Database, Portion } from "./database.ts";
import type { TileFiles } from "./tileFiles.ts";
import { utf8 } from "./tileFiles.ts";
import { VIA_SEPARATOR } from "./numberEvents.ts";

/**
 * Writes the events' cards in the order of their numbers, and the pages of names that lead to them. `size`: how many cards a file has, which a reader loads to see one.
 */
export async function writeCards(database: Database, total: number, size: number, files: TileFiles): Promise<TiledStory["cards"]> {
  const citations = new Citations(database.portions("SELECT number, document, stance, quote, via, prefix, suffix FROM citations ORDER BY number, document"));
  // A second reading beside the first: a connection has one at a time.
  const events = database.portionsBeside("SELECT number, knob, id, title, summary, place, within, starts, ends, more FROM events ORDER BY number");
  const names: string[] = [];
  let cards: TiledCard[] = [];
  const flush = async () => {
    if (cards.length > 0) names.push(await files.write(utf8.write(JSON.stringify(cards))));
    cards = [];
  };
  for await (const portion of events) {
    const [number, knob] = [portion.numbers(0), portion.numbers(1)];
    for (let row = 0; row < portion.length; row += 1) {
      const [id, title, summary, place, within, starts, ends, more] = [2, 3, 4, 5, 6, 7, 8, 9].map((column) => portion.text(column, row)) as [string, string, string, string, string, string, string, string];
      const own = more === "" ? {} : { more: JSON.parse(more) as TiledMore };
      cards.push({ id, title, summary, place, within, starts, ends, knob: knob[row]!, citations: await citations.of(number[row]!), ...own });
      if (cards.length === size) await flush();
    }
  }
  await flush();
  return { size, files: Math.ceil(total / size), page: await writePages(names, files) };
}

/** Names in pages, and the names of these in pages, until one page is left. */
async function writePages(names: readonly string[], files: TileFiles): Promise<string> {
  const pages: string[] = [];
  for (let from = 0; from < names.length; from += PAGE) pages.push(await files.write(utf8.write(JSON.stringify(names.slice(from, from + PAGE)))));
  return pages.length === 1 ? pages[0]! : writePages(pages, files);
}

/** Citations in the order of their events, taken event by event. */
class Citations {
  readonly #portions: AsyncGenerator<Portion>;
  #portion: Portion | null = null;
  #row = 0;

  constructor(portions: AsyncGenerator<Portion>) {
    this.#portions = portions;
  }

  async of(event: number): Promise<readonly TiledCitation[]> {
    const found: TiledCitation[] = [];
    for (;;) {
      if (this.#portion === null || this.#row === this.#portion.length) {
        const next = await this.#portions.next();
        if (next.done === true) return found;
        this.#portion = next.value;
        this.#row = 0;
      }
      if (this.#portion.numbers(0)[this.#row] !== event) return found;
      const [via, prefix, suffix] = [4, 5, 6].map((column) => this.#portion!.text(column, this.#row)) as [string, string, string];
      found.push({
        document: this.#portion.numbers(1)[this.#row]!,
        stance: this.#portion.text(2, this.#row) as TiledCitation["stance"],
        quote: this.#portion.text(3, this.#row),
        via: via === "" ? [] : via.split(VIA_SEPARATOR).map((name) => name.trim()),
        ...(prefix === "" ? {} : { prefix }),
        ...(suffix === "" ? {} : { suffix }),
      });
      this.#row += 1;
    }
  }
}
