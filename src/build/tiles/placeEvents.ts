import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { stanceCode } from "../../domain/tiles/stanceBits.ts";
import { tileSpaceFor } from "../../domain/tiles/tileSpace.ts";
import type { TileSpace } from "../../domain/tiles/tileSpace.ts";
import type { TiledTheme } from "../../domain/tiles/tiledStory.ts";
import { STANCES } from "../../domain/evidence/citation.ts";
import type { Database } from "./database.ts";
import { quoted } from "./database.ts";
import type { LargeStoryFile } from "./largeStoryFile.ts";

export interface Placed {
  readonly space: TileSpace;
  readonly total: number;
  readonly themes: readonly TiledTheme[];
}

/** Room beyond the first and the last instant, as a share of the whole, as in the exploring page of a small story. */
const MARGIN = 0.02;

/** A title as a label: at most 34 characters, cut between words. */
const LABEL = "coalesce(r.label, CASE WHEN length(r.title) <= 34 THEN r.title ELSE regexp_replace(left(r.title, 33), '[\\s,;:–-]+\\S*$', '') || '…' END)";

/**
 * From checked rows makes `citations` (by event number and document) and `events`: numbered by theme, knob and id; windows in ms as DOUBLE, NaN where open;
 * the knob inside its window; `cell`, its shortest bin; `rank`, from the most important down, unique; `stances`, two bits a document.
 *
 * A window that several events share (a day of which no hour is stated) is divided evenly among them: a drawing decision, as with small stories.
 */
export async function placeEvents(database: Database, { themes, documents }: LargeStoryFile): Promise<Placed> {
  const position = (column: string, ids: readonly string[]) => `list_position([${ids.map(quoted).join(", ")}], ${column}) - 1`;
  const code = `CASE stance ${STANCES.map((stance) => `WHEN '${stance}' THEN ${stanceCode(stance)}`).join(" ")} END`;
  await database.run(
    `CREATE TABLE cited AS SELECT event AS id, sum(code << (2 * document)) AS stances, count(*) AS documents
     FROM (SELECT event, ${position("document", documents.map(({ id }) => id))} AS document, max(${code})::BIGINT AS code FROM raw_citations GROUP BY ALL) GROUP BY event`,
  );
  await database.run(
    `CREATE TABLE windows AS
     WITH bounds AS (
       SELECT r.id, (${position("r.theme", themes.map(({ id }) => id))})::UTINYINT AS theme, try_cast(r.importance AS DOUBLE) AS importance,
         coalesce(w.since, s.since) AS start_earliest, coalesce(w.until, least(s.until, e.until)) AS start_latest,
         coalesce(w.since, greatest(e.since, s.since)) AS end_earliest, coalesce(w.until, e.until) AS end_latest
       FROM raw_events r LEFT JOIN times w ON w.text = r.within LEFT JOIN times s ON s.text = r.starts LEFT JOIN times e ON e.text = r.ends
     )
     SELECT * EXCLUDE (importance), coalesce(importance, (SELECT documents FROM cited WHERE cited.id = bounds.id)) AS importance,
       CASE WHEN start_earliest IS NULL THEN end_latest WHEN end_latest IS NULL THEN start_earliest
         ELSE start_earliest + ((end_latest - start_earliest) * row_number() OVER shared) // (1 + count(*) OVER whole) END AS knob
     FROM bounds WINDOW shared AS (PARTITION BY start_earliest, end_latest ORDER BY id), whole AS (PARTITION BY start_earliest, end_latest)`,
  );
  const space = await spaceOf(database);
  await database.run(
    `CREATE TABLE numbers AS SELECT *, (row_number() OVER (ORDER BY importance DESC, number) - 1)::UINTEGER AS rank
     FROM (SELECT *, (row_number() OVER (ORDER BY theme, knob, id) - 1)::UINTEGER AS number FROM windows)`,
  );
  await database.run("DROP TABLE windows");
  const time = (column: string) => `coalesce(p.${column}::DOUBLE, 'NaN'::DOUBLE) AS ${column}`;
  await database.run(
    `CREATE TABLE events AS
     SELECT p.number, p.theme, p.rank, ((p.knob - ${space.from}) // ${space.binMs})::UINTEGER AS cell, p.knob::DOUBLE AS knob,
       ${["start_earliest", "start_latest", "end_earliest", "end_latest"].map(time).join(", ")}, p.importance, c.stances::UINTEGER AS stances, ${LABEL} AS label,
       r.id, r.title, coalesce(r.summary, '') AS summary, coalesce(r.place, '') AS place, coalesce(r.within, '') AS within, coalesce(r.starts, '') AS starts, coalesce(r.ends, '') AS ends
     FROM numbers p JOIN raw_events r USING (id) JOIN cited c USING (id) ORDER BY p.number`,
  );
  await database.run(
    `CREATE TABLE citations AS
     SELECT p.number, (${position("c.document", documents.map(({ id }) => id))})::UTINYINT AS document, c.stance, c.quote, coalesce(c.via, '') AS via
     FROM raw_citations c JOIN numbers p ON p.id = c.event ORDER BY p.number, 2, c.file, c.row`,
  );
  for (const table of ["raw_events", "raw_citations", "numbers", "cited", "times"]) await database.run(`DROP TABLE ${table}`);
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
