import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";

/** What the engine may hold in memory; beyond it sorts and joins go through files. Node itself and what is on its way need about as much again. */
const MEMORY_LIMIT = "256MB";
const THREADS = "2";

export type Value = string | number | null;

/** An embedded database in a folder of its own, which is gone when it is closed. Queries are ours; values from files reach it as parameters or columns. */
export interface Database {
  run(sql: string, values?: readonly Value[]): Promise<void>;
  /** All rows at once: for few. */
  rows<T extends Record<string, Value>>(sql: string, values?: readonly Value[]): Promise<readonly T[]>;
  /** Rows in portions of at most 2,048, never all in memory. */
  portions(sql: string): AsyncGenerator<Portion>;
  /** The same, while other portions are being read. */
  portionsBeside(sql: string): AsyncGenerator<Portion>;
  /** Adds rows to a table, also while portions of another are read; they are all there once this resolves. */
  append(table: string, rows: (appender: DuckDBAppender) => Promise<void>): Promise<void>;
  close(): void;
}

/** Some rows by column. Numbers come as the typed arrays of the engine, valid until the next portion is asked for. */
export interface Portion {
  readonly length: number;
  /** Of an INTEGER, UINTEGER, UTINYINT or DOUBLE column without nulls. */
  numbers(column: number): ArrayLike<number>;
  text(column: number, row: number): string;
}

export async function openDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-tiles-"));
  const instance = await DuckDBInstance.create(join(folder, "story.duckdb"), {
    memory_limit: MEMORY_LIMIT, threads: THREADS, temp_directory: join(folder, "spilt"),
    // Nothing is fetched: every function that is used here is built in.
    autoinstall_known_extensions: "false", autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  const beside = await instance.connect();
  return {
    run: async (sql, values) => {
      await connection.run(sql, values === undefined ? undefined : [...values]);
    },
    rows: async <T extends Record<string, Value>>(sql: string, values?: readonly Value[]) => {
      const reader = await connection.runAndReadAll(sql, values === undefined ? undefined : [...values]);
      return reader.getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]))) as T[];
    },
    portions: (sql) => portionsOf(connection, sql),
    portionsBeside: (sql) => portionsOf(beside, sql),
    append: async (table, rows) => {
      const appender = await beside.createAppender(table);
      await rows(appender);
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      beside.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function* portionsOf(connection: DuckDBConnection, sql: string): AsyncGenerator<Portion> {
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    yield {
      length: chunk.rowCount,
      numbers: (column) => (chunk.getColumnVector(column) as unknown as { readonly items: ArrayLike<number> }).items,
      text: (column, row) => (chunk.getColumnVector(column).getItem(row) as string | null) ?? "",
    };
  }
}

/** A text as SQL writes it, for the names of files, which cannot be parameters everywhere. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
