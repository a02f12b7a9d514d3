import { STANCES } from "../../domain/evidence/citation.ts";
import type { Problem, Rule } from "../compile/problem.ts";
import { nearestHint } from "../compile/validate.ts";
import type { Database } from "./database.ts";
import { quoted } from "./database.ts";
import type { LargeStoryFile } from "./largeStoryFile.ts";
import type { InputFiles, Table } from "./readInput.ts";

/** Of one kind this many problems are told one by one; then it is said how many more there are. */
export const MOST_TOLD = 20;

/** What must not be found. `where` selects rows of the table's raw form, named `r`; `given` is what the sentence speaks of. */
interface Check {
  readonly rule: Rule;
  readonly table: Table;
  readonly column: string;
  readonly where: string;
  readonly given?: string;
  readonly sentence: (given: string) => string;
}

/** Longest label and quotation in characters, as in stories written in YAML. */
const LONGEST_LABEL = 34;
const LONGEST_QUOTE = 300;

/** Holds the rows against the rules of `data/README.md`, all of them, and tells every kind of problem with file and line. Times were read before, into `times`. */
export async function checkInput(database: Database, { themes, documents }: LargeStoryFile, { names, lineOf }: InputFiles, problems: Problem[]): Promise<void> {
  for (const check of checksFor(themes.map(({ id }) => id), documents.map(({ id }) => id))) {
    const { rule, table, column, where, given = `r."${column}"`, sentence } = check;
    const from = `FROM raw_${table} r WHERE ${where}`;
    const found = await database.rows<{ file: number; row: number; given: string | null }>(`SELECT r.file, r.row, ${given} AS given ${from} ORDER BY r.file, r.row LIMIT ${MOST_TOLD + 1}`);
    const tell = async ({ file, row }: { readonly file: number; readonly row: number }, message: string) => {
      problems.push({ rule, at: { file: names[file]!, line: await lineOf(file, row), column: 1, path: column }, message });
    };
    for (const each of found.slice(0, MOST_TOLD)) await tell(each, sentence(each.given ?? ""));
    if (found.length <= MOST_TOLD) continue;
    const [sum] = await database.rows<{ count: number }>(`SELECT count(*) AS count ${from}`);
    await tell(found[MOST_TOLD]!, `from here on ${(sum?.count ?? 0) - MOST_TOLD} more lines have a problem of this kind`);
  }
}

function checksFor(themes: readonly string[], documents: readonly string[]): readonly Check[] {
  const missing = (table: Table, column: string): Check => ({ rule: "E2", table, column, where: `r."${column}" IS NULL`, sentence: () => `“${column}” is missing` });
  const listed = (values: readonly string[]) => values.map(quoted).join(", ");
  const unreadable = (column: string): Check => ({
    rule: "E4", table: "events", column,
    where: `r."${column}" IN (SELECT text FROM times WHERE why IS NOT NULL)`,
    given: `(SELECT why FROM times WHERE text = r."${column}")`,
    sentence: (why) => why,
  });
  return [
    ...["id", "title", "theme"].map((column) => missing("events", column)),
    {
      rule: "E2", table: "events", column: "id",
      where: "NOT regexp_full_match(r.id, '[a-z0-9]+(-[a-z0-9]+)*')",
      sentence: (id) => `“${id}” cannot be an id: an id is small letters, digits and single hyphens`,
    },
    {
      rule: "E6", table: "events", column: "id",
      where: "r.id IN (SELECT id FROM raw_events GROUP BY id HAVING count(*) > 1)",
      sentence: (id) => `the id “${id}” belongs to more than one event; give each one of its own`,
    },
    { rule: "E8", table: "events", column: "label", where: `length(r.label) > ${LONGEST_LABEL}`, sentence: () => `a label has at most ${LONGEST_LABEL} characters; the title may say more` },
    { rule: "E3", table: "events", column: "theme", where: `r.theme NOT IN (${listed(themes)})`, sentence: (id) => `no theme “${id}” in story.yaml${nearestHint(id, themes)}` },
    {
      rule: "E2", table: "events", column: "importance",
      where: "r.importance IS NOT NULL AND NOT coalesce(try_cast(r.importance AS DOUBLE) >= 0 AND isfinite(try_cast(r.importance AS DOUBLE)), false)",
      sentence: (given) => `“${given}” is no number of 0 or more`,
    },
    { rule: "T3", table: "events", column: "within", where: "r.within IS NULL AND r.starts IS NULL AND r.ends IS NULL", sentence: () => "nothing says when this was; give `within`, or `starts` and `ends`" },
    { rule: "E4", table: "events", column: "within", where: "r.within IS NOT NULL AND coalesce(r.starts, r.ends) IS NOT NULL", sentence: () => "say when: `within`, or `starts` and `ends`, not both" },
    ...["within", "starts", "ends"].map(unreadable),
    {
      rule: "T1", table: "events", column: "ends",
      // The end of a day is the beginning of the next: only a clock time may be both.
      where: "r.starts IS NOT NULL AND r.ends IS NOT NULL AND (SELECT since FROM times WHERE text = r.starts) > (SELECT until - (CASE WHEN clock THEN 0 ELSE 1 END) FROM times WHERE text = r.ends)",
      given: "r.starts || ' and ends ' || r.ends",
      sentence: (given) => `this begins ${given}; an event cannot end before it begins`,
    },
    {
      rule: "E7", table: "events", column: "id",
      where: "r.id NOT IN (SELECT event FROM raw_citations WHERE event IS NOT NULL)",
      sentence: (id) => `nobody tells of “${id}”; cite a document that mentions it`,
    },
    ...["event", "document", "stance", "quote"].map((column) => missing("citations", column)),
    {
      rule: "E3", table: "citations", column: "event",
      where: "r.event IS NOT NULL AND r.event NOT IN (SELECT id FROM raw_events WHERE id IS NOT NULL)",
      sentence: (id) => `no event has the id “${id}”`,
    },
    { rule: "E3", table: "citations", column: "document", where: `r.document NOT IN (${listed(documents)})`, sentence: (id) => `no document “${id}” in story.yaml${nearestHint(id, documents)}` },
    { rule: "E2", table: "citations", column: "stance", where: `r.stance NOT IN (${listed(STANCES)})`, sentence: (given) => `“${given}” is not one of ${STANCES.join(", ")}${nearestHint(given, STANCES)}` },
    { rule: "Q3", table: "citations", column: "quote", where: `length(r.quote) > ${LONGEST_QUOTE}`, sentence: () => `a quotation has at most ${LONGEST_QUOTE} characters; quote only the words that bear the claim` },
  ];
}
