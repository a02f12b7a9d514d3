import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { STANCES } from "../../domain/evidence/citation.ts";
import type { SourceDocument } from "../../domain/evidence/document.ts";
import type { Theme } from "../../domain/story/story.ts";
import { stanceCode } from "../../domain/tiles/stanceBits.ts";
import { tileSpaceFor } from "../../domain/tiles/tileSpace.ts";
import type { TileSpace } from "../../domain/tiles/tileSpace.ts";
import type { TiledTheme } from "../../domain/tiles/tiledStory.ts";
import type { Database } from "./database.ts";
import { quoted } from "./database.ts";

/** Between the names of one `via`, in tables: a character that no name has (`chr(31)` in SQL). */
export const VIA_SEPARATOR = "\u001f";

/** What tables are numbered by. */
export interface Ordered {
  readonly themes: readonly Theme[];
  readonly documents: readonly Pick<SourceDocument, "id">[];
}

export interface Placed {
  readonly space: TileSpace;
  readonly total: number;
  readonly themes: readonly TiledTheme[];
}

/** Room beyond the first and the last instant, as a share of the whole, as in the exploring page of a small story. */
const MARGIN = 0.02;

/** A title as a label: at most 34 characters, cut between words. */
const LABEL = "coalesce(r.label, CASE WHEN length(r.title) <= 34 THEN r.title ELSE regexp_replace(left(r.title, 33), '[\\s,;:–-]+\\S*$', '') || '…' END)";

/** The place of a column's value in a list of ids, from 0. */
export function position(column: string, ids: readonly string[]): string {
  return `list_position([${ids.map(quoted).join(", ")}], ${column}) - 1`;
}

/** What events can be filtered by besides who tells of them: an event's id and a key of the index of facets, once each. */
export async function createTraits(database: Database): Promise<void> {
  await database.run("CREATE TABLE traits (id VARCHAR, key VARCHAR)");
}

/** From `raw_citations` makes `cited`: of each event its `stances`, two bits a document (`stanceBits.ts`), and how many `documents` tell of it. */
export async function gatherStances(database: Database, documents: Ordered["documents"]): Promise<void> {
  const code = `CASE stance ${STANCES.map((stance) => `WHEN '${stance}' THEN ${stanceCode(stance)}`).join(" ")} END`;
  await database.run(
    `CREATE TABLE cited AS SELECT event AS id, sum(code << (2 * document)) AS stances, count(*) AS documents
     FROM (SELECT event, ${position("document", documents.map(({ id }) => id))} AS document, max(${code})::BIGINT AS code FROM raw_citations GROUP BY ALL) GROUP BY event`,
  );
}

/**
 * From `raw_events`, `raw_citations`, `cited` and `windows` (id, place of its theme, bounds and knob in whole ms, importance) makes `citations` (by event number and document) and
 * `events`: numbered by theme, knob and id; windows in ms as DOUBLE, NaN where open; `cell`, its shortest bin; `rank`, from the most important down, unique. The tables that it is
 * made from are gone then.
 */
export async function numberEvents(database: Database, { themes, documents }: Ordered): Promise<Placed> {
  const space = await spaceOf(database);
  await database.run(
    `CREATE TABLE numbers AS SELECT *, (row_number() OVER (ORDER BY importance DESC, number) - 1)::UINTEGER AS rank
     FROM (SELECT *, (row_number() OVER (ORDER BY theme, knob, id) - 1)::UINTEGER AS number FROM windows)`,
  );
  await database.run("DROP TABLE windows");
  const time = (column: string) => `coalesce(p.${column}::DOUBLE, 'NaN'::DOUBLE) AS ${column}`;
  const text = (column: string) => `coalesce(r.${column}, '') AS ${column}`;
  await database.run(
    `CREATE TABLE events AS
     SELECT p.number, p.theme, p.rank, ((p.knob - ${space.from}) // ${space.binMs})::UINTEGER AS cell, p.knob::DOUBLE AS knob,
       ${["start_earliest", "start_latest", "end_earliest", "end_latest"].map(time).join(", ")}, p.importance, c.stances::UINTEGER AS stances, ${LABEL} AS label,
       r.id, r.title, ${["summary", "place", "within", "starts", "ends", "slice", "found"].map(text).join(", ")}
     FROM numbers p JOIN raw_events r USING (id) JOIN cited c USING (id) ORDER BY p.number`,
  );
  await database.run(
    `CREATE TABLE citations AS
     SELECT p.number, (${position("c.document", documents.map(({ id }) => id))})::UTINYINT AS document, c.stance, c.quote,
       coalesce(c.via, '') AS via
     FROM raw_citations c JOIN numbers p ON p.id = c.event ORDER BY p.number, 2, c.file, c.row`,
  );
  for (const table of ["raw_events", "raw_citations", "numbers", "cited"]) await database.run(`DROP TABLE ${table}`);
  const counts = await database.rows<{ theme: number; first: number; count: number }>("SELECT theme, min(number) AS first, count(*) AS count FROM events GROUP BY theme ORDER BY theme");
  let first = 0;
  const numbered = themes.map(({ id, name }, theme): TiledTheme => {
    const count = counts.find((row) => row.theme === theme)?.count ?? 0;
    first += count;
    return { id, name, first: first - count, count };
  });
  return { space, total: first, themes: numbered };
}

/** The space of all knobs and windows, with a margin and in whole minutes. */
async function spaceOf(database: Database): Promise<TileSpace> {
  const [ends] = await database.rows<{ first: number; last: number }>("SELECT min(coalesce(start_earliest, knob)) AS first, max(coalesce(end_latest, knob)) AS last FROM windows");
  const { first, last } = ends!;
  const margin = Math.max((last - first) * MARGIN, 3_600_000);
  const from = branded<UtcMs>(Math.floor((first - margin) / 60_000) * 60_000);
  return tileSpaceFor({ from, to: branded<UtcMs>(Math.ceil((last + margin) / 60_000) * 60_000) });
}
