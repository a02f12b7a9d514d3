import { facetKey } from "../../domain/tiles/tiledStory.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { encodeShard } from "../../domain/tiles/shard.ts";
import { searchWords } from "../../domain/tiles/searchWords.ts";
import type { Database } from "./database.ts";
import { quoted } from "./database.ts";
import type { TileFiles } from "./tileFiles.ts";
import { utf8 } from "./tileFiles.ts";

/** Numbers in one part of an index: some 40 kB. */
const NUMBERS_IN_SHARD = 32_768;
/** Keys in one part. */
const KEYS_IN_SHARD = 2048;

/** Writes the indexes by which events are found without their cards: words, ids, and what which document says in which stance. */
export async function writeIndexes(database: Database, files: TileFiles): Promise<Pick<TiledStory, "words" | "ids" | "facets">> {
  return { words: await writeWords(database, files), ids: await writeIds(database, files), facets: await writeFacets(database, files) };
}

/**
 * Every word of title, label, summary, place, quotations and their sources (of stories written in YAML also people and publishers), folded by `searchWords`. Texts are divided at spaces; of the pieces, which are far fewer than the
 * words written, each is folded once.
 */
async function writeWords(database: Database, files: TileFiles): Promise<string> {
  const pieces = (text: string) => `unnest(list_distinct(string_split(translate(${text}, chr(9) || chr(10) || chr(13) || chr(160) || chr(8239), '     '), ' ')))`;
  await database.run(`CREATE TABLE pieces AS SELECT number, ${pieces("concat_ws(' ', label, title, summary, place, found)")} AS piece FROM events`);
  await database.run(`INSERT INTO pieces SELECT number, ${pieces("concat_ws(' ', quote, replace(via, chr(31), ' '))")} FROM citations`);
  await database.run("CREATE TABLE folded (piece VARCHAR, word VARCHAR)");
  const distinct = database.portions("SELECT DISTINCT piece FROM pieces WHERE piece <> ''");
  await database.append("folded", async (appender) => {
    for await (const portion of distinct) {
      for (let row = 0; row < portion.length; row += 1) {
        const piece = portion.text(0, row);
        for (const word of searchWords(piece)) {
          appender.appendVarchar(piece);
          appender.appendVarchar(word);
          appender.endRow();
        }
      }
    }
  });
  await database.run("CREATE TABLE words AS SELECT word, (row_number() OVER (ORDER BY word) - 1)::UINTEGER AS place FROM (SELECT DISTINCT word FROM folded)");
  await database.run("CREATE TABLE places AS SELECT piece, place FROM folded JOIN words USING (word)");
  const index = await writeIndex(database, "SELECT word FROM words ORDER BY place", "SELECT place, number FROM pieces JOIN places USING (piece) ORDER BY place, number", files);
  for (const table of ["pieces", "folded", "words", "places"]) await database.run(`DROP TABLE ${table}`);
  return index;
}

async function writeIds(database: Database, files: TileFiles): Promise<string> {
  await database.run("CREATE TABLE ids AS SELECT id, number, (row_number() OVER (ORDER BY id) - 1)::UINTEGER AS place FROM events");
  return writeIndex(database, "SELECT id FROM ids ORDER BY place", "SELECT place, number FROM ids ORDER BY place", files);
}

/** By document and stance, and by each alone: a filter that names one of the two is one list. And by all that stands in `traits` of an event, which is gone then. */
async function writeFacets(database: Database, files: TileFiles): Promise<string> {
  const rows = await database.rows<{ document: number | null; stance: string | null }>(
    "SELECT document, stance FROM citations GROUP BY GROUPING SETS ((document, stance), (document), (stance))",
  );
  const told = rows.map(({ document, stance }) => {
    const condition = [...(document === null ? [] : [`document = ${document}`]), ...(stance === null ? [] : [`stance = '${stance}'`])].join(" AND ");
    return { key: facetKey(document, stance), numbers: `SELECT DISTINCT number FROM citations WHERE ${condition} ORDER BY number` };
  });
  const had = (await database.rows<{ key: string }>("SELECT DISTINCT key FROM traits")).map(({ key }) => ({ key, numbers: `SELECT number FROM traits JOIN events USING (id) WHERE key = ${quoted(key)} ORDER BY number` }));
  const writer = new ShardWriter(files);
  for (const { key, numbers: sql } of [...told, ...had].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    for await (const portion of database.portions(sql)) {
      const numbers = portion.numbers(0);
      for (let row = 0; row < portion.length; row += 1) if (writer.add(key, numbers[row]!)) await writer.flush();
    }
  }
  await database.run("DROP TABLE traits");
  return writer.finish();
}

/** An index whose keys, and the numbers of each, come in order; one that comes twice is taken once. */
async function writeIndex(database: Database, keysInOrder: string, placesAndNumbers: string, files: TileFiles): Promise<string> {
  const writer = new ShardWriter(files);
  const keys = texts(database, keysInOrder);
  let key = "";
  let at = -1;
  let last = -1;
  for await (const portion of database.portions(placesAndNumbers)) {
    const [place, number] = [portion.numbers(0), portion.numbers(1)];
    for (let row = 0; row < portion.length; row += 1) {
      if (at === place[row] && last === number[row]) continue;
      last = number[row]!;
      for (; at < place[row]!; at += 1) key = (await keys.next()).value ?? "";
      if (writer.add(key, last)) await writer.flush();
    }
  }
  return writer.finish();
}

async function* texts(database: Database, sql: string): AsyncGenerator<string, undefined> {
  for await (const portion of database.portionsBeside(sql)) {
    for (let row = 0; row < portion.length; row += 1) yield portion.text(0, row);
  }
  return undefined;
}

/** Fills one shard after another. A key whose numbers do not fit goes on in the next. */
class ShardWriter {
  readonly #files: TileFiles;
  readonly #firstKeys: string[] = [];
  readonly #names: string[] = [];
  #keys: string[] = [];
  #starts: number[] = [];
  #numbers = new Uint32Array(NUMBERS_IN_SHARD);
  #length = 0;

  constructor(files: TileFiles) {
    this.#files = files;
  }

  /** Whether the shard is full now and is to be flushed before more is added. */
  add(key: string, number: number): boolean {
    if (this.#keys.at(-1) !== key) {
      this.#keys.push(key);
      this.#starts.push(this.#length);
    }
    this.#numbers[this.#length++] = number;
    return this.#length === NUMBERS_IN_SHARD || this.#keys.length === KEYS_IN_SHARD;
  }

  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const numbers = this.#starts.map((start, place) => this.#numbers.subarray(start, this.#starts[place + 1] ?? this.#length));
    const bytes = encodeShard({ keys: this.#keys, numbers }, utf8);
    this.#firstKeys.push(this.#keys[0]!);
    [this.#keys, this.#starts, this.#length] = [[], [], 0];
    this.#names.push(await this.#files.write(bytes));
  }

  /** Writes the list of all shards; resolves to its name. */
  async finish(): Promise<string> {
    await this.flush();
    return this.#files.write(utf8.write(JSON.stringify({ firstKeys: this.#firstKeys, names: this.#names })));
  }
}
