import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../compile/problem.ts";
import { checkInput } from "./checkInput.ts";
import type { Entered, Folders } from "./compileLargeStory.ts";
import type { Database } from "./database.ts";
import { quoted } from "./database.ts";
import { readLargeStoryFile } from "./largeStoryFile.ts";
import { placeEvents } from "./placeEvents.ts";
import type { Table } from "./readInput.ts";
import { COLUMNS, readInput } from "./readInput.ts";
import { readTimes } from "./readTimes.ts";

/** Cards in one file. */
const CARDS_IN_FILE = 128;

/** Checks `story.yaml` and its tables of events and citations, and enters them into the database. Null where anything is wrong; then `problems` says what. */
export async function enterRows(database: Database, { folder, site }: Folders, problems: Problem[], progress: (step: string) => void): Promise<Entered | null> {
  const file = readLargeStoryFile(folder, problems);
  if (file === null) return null;
  progress("reading");
  const input = await readInput(database, folder, problems);
  if (!input.whole) return null;
  progress("checking");
  await readTimes(database, file.zone);
  await checkInput(database, file, input, problems);
  if (problems.length > 0) return null;
  progress("data to take away");
  const dataFiles = await writeData(database, { folder, site });
  progress("placing events in time");
  const placed = await placeEvents(database, file);
  const { id, eyebrow, title, standfirst, zone, documents, organisations } = file;
  return { head: { id, language: "en", writtenIn: "en", eyebrow, title, standfirst, zone, documents, organisations, checked: "", ranges: [], contested: false, data: "tables", people: [], places: [], kinds: [] }, placed, cardsInFile: CARDS_IN_FILE, leftOut: [], dataFiles };
}

/** The tables as they were read, whatever they were written in, beside the `story.yaml` that they belong to: together a folder that the site can be built from again. */
async function writeData(database: Database, { folder, site }: Folders): Promise<readonly string[]> {
  copyFileSync(join(folder, "story.yaml"), join(site, "story.yaml"));
  const tables = Object.keys(COLUMNS) as Table[];
  for (const table of tables) {
    const columns = COLUMNS[table].map((column) => `"${column}"`).join(", ");
    await database.run(`COPY (SELECT ${columns} FROM raw_${table} ORDER BY file, row) TO ${quoted(join(site, `${table}.parquet`))} (FORMAT parquet, COMPRESSION zstd)`);
  }
  return ["story.yaml", ...tables.map((table) => `${table}.parquet`)];
}
