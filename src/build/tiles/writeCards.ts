import { branded } from "../../domain/brand.ts";
import { PAGE } from "../../domain/tiles/namePages.ts";
import type { RowCitation, TiledRow, TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Database, Portion } from "./database.ts";
import type { TileFiles } from "./tileFiles.ts";
import { utf8 } from "./tileFiles.ts";
import { VIA_SEPARATOR } from "./numberEvents.ts";

type Numbers = ReturnType<Portion["numbers"]>;

/**
 * Writes the events' cards in the order of their numbers, and the pages of names that lead to them. `size`: how many cards a file has, which a reader loads to see one.
 */
export async function writeCards(database: Database, total: number, size: number, files: TileFiles): Promise<TiledStory["cards"]> {
  const citations = new Citations(database.portions("SELECT number, document, stance, quote, via FROM citations ORDER BY number, document"));
  // A second reading beside the first: a connection has one at a time.
  const events = database.portionsBeside("SELECT number, knob, start_earliest, start_latest, end_earliest, end_latest, id, title, label, summary, place, within, starts, ends, slice FROM events ORDER BY number");
  const names: string[] = [];
  let cards: string[] = [];
  const flush = async () => {
    if (cards.length > 0) names.push(await files.write(utf8.write(`[${cards.join()}]`)));
    cards = [];
  };
  for await (const portion of events) {
    const [number, knob, ...ends] = [0, 1, 2, 3, 4, 5].map((column) => portion.numbers(column)) as [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];
    for (let row = 0; row < portion.length; row += 1) {
      const text = (column: number) => portion.text(column, row);
      const slice = text(14);
      const end = (of: Numbers) => (Number.isNaN(of[row]) ? null : of[row]!);
      const own: TiledRow = {
        id: branded(text(6)), title: text(7), label: text(8), summary: text(9), place: text(10), within: text(11), starts: text(12), ends: text(13), knob: knob[row]!,
        window: [end(ends[0]), end(ends[1]), end(ends[2]), end(ends[3])], citations: await citations.of(number[row]!),
      };
      cards.push(slice === "" ? JSON.stringify(own) : slice);
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

  async of(event: number): Promise<readonly RowCitation[]> {
    const found: RowCitation[] = [];
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
        stance: this.#portion.text(2, this.#row) as RowCitation["stance"],
        quote: this.#portion.text(3, this.#row),
        via: via === "" ? [] : via.split(VIA_SEPARATOR).map((name) => name.trim()),
      });
      this.#row += 1;
    }
  }
}
