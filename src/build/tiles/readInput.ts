import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { nearestHint } from "../compile/validate.ts";
import type { Problem } from "../compile/problem.ts";
import { lineOfByte, lineOfRecord } from "./csvLines.ts";
import type { Database } from "./database.ts";
import { quoted } from "./database.ts";

/** The tables of a large story and their columns; all are read as text. `data/README.md` says what each holds. */
export const COLUMNS = {
  events: ["id", "title", "label", "summary", "theme", "place", "within", "starts", "ends", "importance"],
  citations: ["event", "document", "stance", "quote", "via"],
} as const;

export type Table = keyof typeof COLUMNS;

const FORMATS = ["csv", "ndjson", "parquet"] as const;
type Format = (typeof FORMATS)[number];

/** More unknown columns, or broken lines, than this in one file are not told one by one. */
const MOST_NAMED = 10;
const MOST_BROKEN = 20;

/** A text that is no JSON has no type, and asking for it would end the query. */
const IS_OBJECT = "CASE WHEN json_valid(text) THEN json_type(text) = 'OBJECT' ELSE false END";

/** Files as they are called in problems. `whole` is false where one had to be left out: then what refers to its rows is not to be called wrong. */
export interface InputFiles {
  readonly names: readonly string[];
  readonly whole: boolean;
  /** The line on which a row begins, told lazily: of CSV only the number of the record is known until somebody asks. */
  readonly lineOf: (file: number, row: number) => Promise<number>;
}

/**
 * Reads `events*.csv|ndjson|parquet` and `citations*.…` of a folder into tables `raw_events` and `raw_citations`: the columns, the file's number and the row's, from 1. A row is a line in
 * NDJSON and a record in CSV. What cannot be read is a problem.
 */
export async function readInput(database: Database, folder: string, problems: Problem[]): Promise<InputFiles> {
  const read: { readonly path: string; readonly name: string; readonly format: Format }[] = [];
  let whole = true;
  for (const table of Object.keys(COLUMNS) as Table[]) {
    await database.run(`CREATE TABLE raw_${table} (file UTINYINT, row UINTEGER, ${COLUMNS[table].map((column) => `"${column}" VARCHAR`).join(", ")})`);
    const files = filesOf(folder, table);
    if (files.length === 0) {
      const at = { file: relative(process.cwd(), folder) || ".", line: 1, column: 1, path: "" };
      problems.push({ rule: "E1", at, message: `there is no ${table}.csv, ${table}.ndjson or ${table}.parquet here; a large story needs one` });
      whole = false;
    }
    for (const { path, format } of files) {
      const name = relative(process.cwd(), path);
      const source: Source = { database, path, name, file: read.length, table, problems };
      read.push({ path, name, format });
      whole = (await { csv: readCsv, ndjson: readNdjson, parquet: readParquet }[format](source)) && whole;
    }
  }
  return {
    names: read.map(({ name }) => name),
    whole,
    lineOf: async (file, row) => (read[file]!.format === "csv" ? lineOfRecord(read[file]!.path, row) : row),
  };
}

/** The files of a folder that a table is read from. */
export function filesOf(folder: string, table: Table): readonly { readonly path: string; readonly format: Format }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const format = FORMATS.find((each) => new RegExp(`^${table}([-.].*)?\\.${each}$`).test(name));
      return format === undefined ? [] : [{ path: join(folder, name), format }];
    });
}

interface Source {
  readonly database: Database;
  readonly path: string;
  readonly name: string;
  readonly file: number;
  readonly table: Table;
  readonly problems: Problem[];
}

/** Resolves to whether its rows were taken, like the readers of the other formats. */
async function readCsv(source: Source): Promise<boolean> {
  const { database, path, name, file, table, problems } = source;
  const [head] = await database.rows<{ columns: string }>(
    `SELECT string_agg(column_name, chr(31)) AS columns FROM (DESCRIBE SELECT * FROM read_csv(${quoted(path)}, delim=',', quote='"', escape='"', header=true, all_varchar=true, ignore_errors=true, null_padding=false))`,
  );
  const columns = (head?.columns ?? "").split("\u001f");
  if (!knownColumns(source, columns, 1)) return false;
  const shape = `{${columns.map((column) => `'${column}': 'VARCHAR'`).join(", ")}}`;
  await database.run(
    `INSERT INTO raw_${table} SELECT ${file}, row_number() OVER (), ${selected(table, columns, (column) => `"${column}"`)}
     FROM read_csv(${quoted(path)}, auto_detect=false, delim=',', quote='"', escape='"', header=true, columns=${shape}, store_rejects=true, rejects_limit=0, rejects_table='rejected', rejects_scan='rejected_of')`,
  );
  const rejected = await database.rows<{ byte: number; why: string }>(`SELECT min(line_byte_position) AS byte, any_value(error_message) AS why FROM rejected GROUP BY line ORDER BY byte LIMIT ${MOST_BROKEN}`);
  for (const { byte, why } of rejected) {
    problems.push({ rule: "E1", at: { file: name, line: await lineOfByte(path, byte - 1), column: 1, path: "" }, message: `this line is not well-formed CSV: ${firstSentence(why)}` });
  }
  await database.run("DROP TABLE rejected");
  await database.run("DROP TABLE rejected_of");
  return rejected.length === 0;
}

function firstSentence(text: string): string {
  return text.split("\n")[0]!.replace(/\.$/, "");
}

/** Line by line, so that a broken one is told and the others are still read. The separator and the quote are characters that JSON has to escape. */
async function readNdjson(source: Source): Promise<boolean> {
  const { database, path, name, file, table, problems } = source;
  await database.run(
    `CREATE TEMP TABLE lines AS SELECT row_number() OVER ()::UINTEGER AS line, text
     FROM read_csv(${quoted(path)}, auto_detect=false, header=false, delim=chr(31), quote='', escape='', columns={'text': 'VARCHAR'}, max_line_size=1048576)`,
  );
  const broken = await database.rows<{ line: number }>(`SELECT line FROM lines WHERE text IS NOT NULL AND NOT ${IS_OBJECT} ORDER BY line LIMIT ${MOST_BROKEN}`);
  for (const { line } of broken) problems.push({ rule: "E1", at: { file: name, line, column: 1, path: "" }, message: "this line is not well-formed JSON: each line is one object in braces" });
  if (broken.length > 0) await database.run(`DELETE FROM lines WHERE NOT ${IS_OBJECT}`);
  const keys = await database.rows<{ columns: string; line: number }>("SELECT array_to_string(json_keys(text), chr(31)) AS columns, min(line) AS line FROM lines WHERE text IS NOT NULL GROUP BY ALL ORDER BY line LIMIT 1000");
  const known = keys.every(({ columns, line }) => knownColumns(source, columns.split("\u001f"), line));
  if (known) {
    const shape = `{${COLUMNS[table].map((column) => `"${column}":"VARCHAR"`).join(",")}}`;
    await database.run(
      `INSERT INTO raw_${table} SELECT ${file}, line, ${selected(table, COLUMNS[table], (column) => `row."${column}"`)}
       FROM (SELECT line, json_transform(text, ${quoted(shape)}) AS row FROM lines WHERE text IS NOT NULL)`,
    );
  }
  await database.run("DROP TABLE lines");
  return known;
}

async function readParquet(source: Source): Promise<boolean> {
  const { database, path, name, file, table, problems } = source;
  try {
    const described = await database.rows<{ column_name: string }>(`SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(${quoted(path)}))`);
    const columns = described.map(({ column_name: column }) => column);
    if (!knownColumns(source, columns, 1)) return false;
    await database.run(
      `INSERT INTO raw_${table} SELECT ${file}, file_row_number + 1, ${selected(table, columns, (column) => `"${column}"::VARCHAR`)} FROM read_parquet(${quoted(path)}, file_row_number=true)`,
    );
    return true;
  } catch (error) {
    problems.push({ rule: "E1", at: { file: name, line: 1, column: 1, path: "" }, message: `this is not a well-formed Parquet file: ${firstSentence((error as Error).message)}` });
    return false;
  }
}

/** The table's columns in their order, empty texts and those that the file lacks as NULL. */
function selected(table: Table, present: readonly string[], value: (column: string) => string): string {
  return COLUMNS[table].map((column) => (present.includes(column) ? `nullif(trim(${value(column)}, E' \\t\\r\\n'), '')` : "NULL")).join(", ");
}

function knownColumns({ name, table, problems }: Source, columns: readonly string[], line: number): boolean {
  const known: readonly string[] = COLUMNS[table];
  const unknown = columns.filter((column) => !known.includes(column));
  for (const column of unknown.slice(0, MOST_NAMED)) {
    problems.push({ rule: "E2", at: { file: name, line, column: 1, path: column }, message: `nothing is called “${column}” in ${table}${nearestHint(column, known)}` });
  }
  return unknown.length === 0;
}
