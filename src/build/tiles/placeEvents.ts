import type { Database } from "./database.ts";
import { gatherStances, numberEvents, position } from "./numberEvents.ts";
import type { Ordered, Placed } from "./numberEvents.ts";

/**
 * From checked rows makes `events` and `citations` (`numberEvents.ts`), the knob of each event inside its window. A window that several events share (a day of which no hour is
 * stated) is divided evenly among them: a drawing decision, as with small stories.
 */
export async function placeEvents(database: Database, ordered: Ordered): Promise<Placed> {
  await gatherStances(database, ordered.documents);
  await database.run(
    `CREATE TABLE windows AS
     WITH bounds AS (
       SELECT r.id, (${position("r.theme", ordered.themes.map(({ id }) => id))})::UTINYINT AS theme, try_cast(r.importance AS DOUBLE) AS importance,
         coalesce(w.since, s.since) AS start_earliest, coalesce(w.until, least(s.until, e.until)) AS start_latest,
         coalesce(w.since, greatest(e.since, s.since)) AS end_earliest, coalesce(w.until, e.until) AS end_latest
       FROM raw_events r LEFT JOIN times w ON w.text = r.within LEFT JOIN times s ON s.text = r.starts LEFT JOIN times e ON e.text = r.ends
     )
     SELECT * EXCLUDE (importance), coalesce(importance, (SELECT documents FROM cited WHERE cited.id = bounds.id)) AS importance,
       CASE WHEN start_earliest IS NULL THEN end_latest WHEN end_latest IS NULL THEN start_earliest
         ELSE start_earliest + ((end_latest - start_earliest) * row_number() OVER shared) // (1 + count(*) OVER whole) END AS knob
     FROM bounds WINDOW shared AS (PARTITION BY start_earliest, end_latest ORDER BY id), whole AS (PARTITION BY start_earliest, end_latest)`,
  );
  await database.run("DROP TABLE times");
  // What only stories written in YAML have.
  for (const column of ["slice", "found"]) await database.run(`ALTER TABLE raw_events ADD COLUMN ${column} VARCHAR`);
  await database.run("UPDATE raw_citations SET via = replace(via, ';', chr(31)) WHERE contains(via, ';')");
  return numberEvents(database, ordered);
}
