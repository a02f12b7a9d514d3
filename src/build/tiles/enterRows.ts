import type { Problem } from "../compile/problem.ts";
import { checkInput } from "./checkInput.ts";
import type { Entered } from "./compileLargeStory.ts";
import type { Database } from "./database.ts";
import { readLargeStoryFile } from "./largeStoryFile.ts";
import { placeEvents } from "./placeEvents.ts";
import { readInput } from "./readInput.ts";
import { readTimes } from "./readTimes.ts";

/** Cards in one file. */
const CARDS_IN_FILE = 128;

/** Checks `story.yaml` and its tables of events and citations, and enters them into the database. Null where anything is wrong; then `problems` says what. */
export async function enterRows(database: Database, folder: string, problems: Problem[], progress: (step: string) => void): Promise<Entered | null> {
  const file = readLargeStoryFile(folder, problems);
  if (file === null) return null;
  progress("reading");
  const input = await readInput(database, folder, problems);
  if (!input.whole) return null;
  progress("checking");
  await readTimes(database, file.zone);
  await checkInput(database, file, input, problems);
  if (problems.length > 0) return null;
  progress("placing events in time");
  const placed = await placeEvents(database, file);
  const { id, eyebrow, title, standfirst, zone, documents, organisations } = file;
  return { head: { id, language: "en", writtenIn: "en", eyebrow, title, standfirst, zone, documents, organisations, checked: "", ranges: [], contested: false }, placed, cardsInFile: CARDS_IN_FILE, leftOut: [] };
}
