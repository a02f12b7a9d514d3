import { PAGE } from "../../domain/tiles/namePages.ts";
import type { TiledCard, TiledCitation, TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Database, Portion } from "./database.ts";
import type { TileFiles } from "./tileFiles.ts";
import { utf8 } from "./tileFiles.ts";

/** Cards in one file: what a reader loads to see one. */
const CARDS_IN_FILE = 128;

/** Writes the events' cards in the order of their numbers, and the pages of names that lead to them. */
export async function writeCards(database: Database, total: number, files: TileFiles): Promise<TiledStory["cards"]> {
  const citations = new Citations(database.portions("SELECT number, document, stance, quote, via FROM citations ORDER BY number, document"));
  // A second reading beside the first: a connection has one at a time.
  const events = database.portionsBeside("SELECT number, knob, id, title, summary, place, within, starts, ends FROM events ORDER BY number");
  const names: string[] = [];
  let cards: TiledCard[] = [];
  const flush = async () => {
    if (cards.length > 0) names.push(await files.write(utf8.write(JSON.stringify(cards))));
    cards = [];
  };
  for await (const portion of events) {
    const [number, knob] = [portion.numbers(0), portion.numbers(1)];
    for (let row = 0; row < portion.length; row += 1) {
      const [id, title, summary, place, within, starts, ends] = [2, 3, 4, 5, 6, 7, 8].map((column) => portion.text(column, row)) as [string, string, string, string, string, string, string];
      cards.push({ id, title, summary, place, within, starts, ends, knob: knob[row]!, citations: await citations.of(number[row]!) });
      if (cards.length === CARDS_IN_FILE) await flush();
    }
  }
  await flush();
  return { size: CARDS_IN_FILE, files: Math.ceil(total / CARDS_IN_FILE), page: await writePages(names, files) };
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
      const via = this.#portion.text(4, this.#row);
      found.push({
        document: this.#portion.numbers(1)[this.#row]!,
        stance: this.#portion.text(2, this.#row) as TiledCitation["stance"],
        quote: this.#portion.text(3, this.#row),
        via: via === "" ? [] : via.split(";").map((name) => name.trim()),
      });
      this.#row += 1;
    }
  }
}
