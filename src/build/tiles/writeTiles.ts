import { BINS } from "../../domain/tiles/tileSpace.ts";
import type { TileSpace } from "../../domain/tiles/tileSpace.ts";
import type { EventColumns, Tile } from "../../domain/tiles/tile.ts";
import { encodeTile, LEVELS_NAMED, STRETCHES } from "../../domain/tiles/tile.ts";
import type { TiledTheme } from "../../domain/tiles/tiledStory.ts";
import type { Database, Portion } from "./database.ts";
import type { TileFiles } from "./tileFiles.ts";
import { utf8 } from "./tileFiles.ts";

/** A tile with no more events than this has them all. */
export const MOST_DETAILS = 512;
/** Of one group a tile of bins has at most this many of the weightiest events: its picture has room for a dozen or two of all groups, and not every one fits. */
export function mostCandidates(groups: number): number {
  return Math.max(8, Math.ceil(48 / groups));
}

const SHIFT = Math.log2(BINS);

/**
 * Writes the pyramid over `events`, the deepest level first: each tile names those up to three levels below it. Bins of a level are sums of those of the level below,
 * and the weightiest event of a bin is the weightier of two. Resolves to the name of the uppermost tile.
 */
export async function writeTiles(database: Database, { deepest }: TileSpace, themes: readonly TiledTheme[], files: TileFiles): Promise<string> {
  const groups = themes.length;
  await database.run(`CREATE TABLE groups AS SELECT * FROM (VALUES ${themes.map(({ first, count }, theme) => `(${theme}::UTINYINT, ${first + count}::UINTEGER)`).join(", ")}) AS t(theme, ends)`);
  await database.run(`CREATE TABLE bins_${deepest} AS SELECT theme, cell, count(*)::UINTEGER AS count, min(rank) AS rank, min(number) AS first FROM events GROUP BY ALL`);
  for (let level = deepest - 1; level >= 0; level -= 1) {
    await database.run(`CREATE TABLE bins_${level} AS SELECT theme, cell >> 1 AS cell, sum(count)::UINTEGER AS count, min(rank) AS rank, min(first) AS first FROM bins_${level + 1} GROUP BY ALL`);
  }
  for (let level = 0; level <= deepest; level += 1) {
    await database.run(`CREATE TABLE tiles_${level} AS SELECT cell >> ${SHIFT} AS tile, sum(count) AS count FROM bins_${level} GROUP BY ALL`);
  }
  const named: Map<number, string>[] = Array.from({ length: deepest + 1 }, () => new Map());
  for (let level = deepest; level >= 0; level -= 1) {
    const add = async (tile: Omit<Tile, "below">) => {
      const { index } = tile.address;
      named[level]!.set(index, await files.write(encodeTile({ ...tile, below: namesBelow(named, level, index) }, utf8)));
    };
    await writeBins(database, level, groups, add);
    await writeDetails(database, level, groups, deepest, add);
    // Names are looked for three levels down at most.
    named[level + LEVELS_NAMED]?.clear();
    await database.run(`DROP TABLE bins_${level}`);
  }
  return named[0]!.get(0)!;
}

function namesBelow(named: readonly ReadonlyMap<number, string>[], level: number, index: number): readonly string[] {
  return Array.from({ length: LEVELS_NAMED }, (_, depth) => depth + 1).flatMap((depth) =>
    Array.from({ length: 2 ** depth }, (_, place) => named[level + depth]?.get(index * 2 ** depth + place) ?? ""),
  );
}

type Add = (tile: Omit<Tile, "below">) => Promise<void>;

const COLUMNS = "e.number, e.theme, e.knob, e.start_earliest, e.start_latest, e.end_earliest, e.end_latest, e.importance, e.stances, e.id, e.label";

/** Tiles with more events than details hold: counts, and the weightiest of each bin, as many as have a chance to be drawn. */
async function writeBins(database: Database, level: number, groups: number, add: Add): Promise<void> {
  const crowded = `SELECT tile FROM tiles_${level} WHERE count > ${MOST_DETAILS}`;
  const candidates = byTile(
    database.portions(
      `SELECT c.tile, ${COLUMNS} FROM (
         SELECT cell >> ${SHIFT} AS tile, rank FROM bins_${level} WHERE cell >> ${SHIFT} IN (${crowded})
         QUALIFY row_number() OVER (PARTITION BY cell >> ${SHIFT}, theme ORDER BY rank) <= ${mostCandidates(groups)}
           OR row_number() OVER (PARTITION BY cell >> ${SHIFT - Math.log2(STRETCHES)} ORDER BY rank) = 1
       ) c JOIN events e USING (rank) ORDER BY c.tile, e.number`,
    ),
    eventsReader,
  );
  const chosen = new Map<number, EventColumns>();
  for await (const [tile, gathered] of candidates) chosen.set(tile, gathered.columns());
  const firsts = await firstsOf(database, level, groups, crowded);
  const counted = byTile(
    database.portions(`SELECT cell >> ${SHIFT} AS tile, theme, cell & ${BINS - 1} AS bin, count FROM bins_${level} WHERE cell >> ${SHIFT} IN (${crowded}) ORDER BY tile, theme, bin`),
    (portion) => countsReader(portion, groups),
  );
  for await (const [index, { totals, counts }] of counted) {
    await add({ kind: "bins", address: { level, index }, firsts: firsts.get(index)!, totals, counts, events: chosen.get(index)! });
  }
}

/** Tiles that are the uppermost with so few events: all of them. */
async function writeDetails(database: Database, level: number, groups: number, deepest: number, add: Add): Promise<void> {
  const few = `SELECT tile FROM tiles_${level} WHERE count <= ${MOST_DETAILS}${level === 0 ? "" : ` AND tile >> 1 IN (SELECT tile FROM tiles_${level - 1} WHERE count > ${MOST_DETAILS})`}`;
  const shift = SHIFT + deepest - level;
  const firsts = await firstsOf(database, level, groups, few);
  const tiles = byTile(
    database.portions(`SELECT e.cell >> ${shift} AS tile, ${COLUMNS} FROM events e WHERE e.cell >> ${shift} IN (${few}) ORDER BY tile, e.number`),
    eventsReader,
  );
  for await (const [index, gathered] of tiles) {
    await add({ kind: "details", address: { level, index }, firsts: firsts.get(index)!, totals: gathered.totals(groups), counts: new Uint32Array(0), events: gathered.columns() });
  }
}

/** Of each tile and group the number of the first event that is not before the tile. */
async function firstsOf(database: Database, level: number, groups: number, tiles: string): Promise<ReadonlyMap<number, Uint32Array>> {
  const firsts = new Map<number, Uint32Array>();
  const rows = database.portions(
    `SELECT p.tile, p.theme, coalesce(b.first, p.ends)::UINTEGER FROM (SELECT tile, theme, ends FROM (${tiles}) CROSS JOIN groups) p
     ASOF LEFT JOIN bins_${level} b ON b.theme = p.theme AND (p.tile << ${SHIFT}) <= b.cell`,
  );
  for await (const portion of rows) {
    const [tile, theme, first] = [portion.numbers(0), portion.numbers(1), portion.numbers(2)];
    for (let row = 0; row < portion.length; row += 1) {
      if (!firsts.has(tile[row]!)) firsts.set(tile[row]!, new Uint32Array(groups));
      firsts.get(tile[row]!)![theme[row]!] = first[row]!;
    }
  }
  return firsts;
}

/** What gathers the rows of one tile. */
interface Gathering<T> {
  readonly start: () => T;
  readonly take: (into: T, row: number) => void;
}

/** Rows that come sorted by their first column, tile by tile. */
async function* byTile<T>(portions: AsyncGenerator<Portion>, reader: (portion: Portion) => Gathering<T>): AsyncGenerator<readonly [number, T]> {
  let current = null as { readonly tile: number; readonly into: T } | null;
  for await (const portion of portions) {
    const { start, take } = reader(portion);
    const tiles = portion.numbers(0);
    for (let row = 0; row < portion.length; row += 1) {
      const tile = tiles[row]!;
      if (current?.tile !== tile) {
        if (current !== null) yield [current.tile, current.into];
        current = { tile, into: start() };
      }
      take(current.into, row);
    }
  }
  if (current !== null) yield [current.tile, current.into];
}

const TIMES = ["knob", "startEarliest", "startLatest", "endEarliest", "endLatest", "importance"] as const;

/** Events of one tile, in the order of their numbers. */
class Gathered {
  readonly #numbers: number[] = [];
  readonly #themes: number[] = [];
  readonly #times: readonly number[][] = TIMES.map(() => []);
  readonly #stances: number[] = [];
  readonly #ids: string[] = [];
  readonly #labels: string[] = [];

  add(number: number, theme: number, times: readonly number[], stances: number, id: string, label: string): void {
    this.#numbers.push(number);
    this.#themes.push(theme);
    times.forEach((time, place) => this.#times[place]!.push(time));
    this.#stances.push(stances);
    this.#ids.push(id);
    this.#labels.push(label);
  }

  columns(): EventColumns {
    const times = Object.fromEntries(TIMES.map((name, place) => [name, Float64Array.from(this.#times[place]!)])) as unknown as Pick<EventColumns, (typeof TIMES)[number]>;
    return { ...times, number: Uint32Array.from(this.#numbers), stances: Uint32Array.from(this.#stances), id: this.#ids, label: this.#labels };
  }

  totals(groups: number): Uint32Array {
    const totals = new Uint32Array(groups);
    for (const theme of this.#themes) totals[theme]! += 1;
    return totals;
  }
}

function eventsReader(portion: Portion): Gathering<Gathered> {
  const [number, theme, stances] = [portion.numbers(1), portion.numbers(2), portion.numbers(9)];
  const times = TIMES.map((_, place) => portion.numbers(3 + place));
  return {
    start: () => new Gathered(),
    take: (into, row) => into.add(number[row]!, theme[row]!, times.map((column) => column[row]!), stances[row]!, portion.text(10, row), portion.text(11, row)),
  };
}

type Counts = Pick<Tile, "totals" | "counts">;

function countsReader(portion: Portion, groups: number): Gathering<Counts> {
  const [theme, bin, count] = [portion.numbers(1), portion.numbers(2), portion.numbers(3)];
  return {
    start: () => ({ totals: new Uint32Array(groups), counts: new Uint32Array(groups * BINS) }),
    take: ({ totals, counts }, row) => {
      totals[theme[row]!]! += count[row]!;
      counts[theme[row]! * BINS + bin[row]!] = count[row]!;
    },
  };
}
