import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { z } from "zod";
import type { Problem } from "./problem.ts";
import {
  differencesFile, documentsFile, eventFile, organisationsFile, peopleFile, placesFile, quotationsFile, recordDocumentsFile, recordFile, storyFile,
} from "./fileShapes.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yamlFile.ts";
import type { YamlFile } from "./yamlFile.ts";

/** A file whose shape holds, with the means to say where in it something stands. */
export interface Read<T> {
  readonly value: T;
  readonly at: YamlFile["locate"];
  readonly atKey: YamlFile["locateKey"];
}

/** A story's files, each of the right shape, not yet linked. */
export interface StoryFiles {
  readonly id: string;
  readonly story: Read<z.infer<typeof storyFile>>;
  readonly organisations: Read<z.infer<typeof organisationsFile>>;
  readonly people: Read<z.infer<typeof peopleFile>>;
  readonly places: Read<z.infer<typeof placesFile>>;
  readonly documents: Read<z.infer<typeof documentsFile>>;
  readonly differences: Read<z.infer<typeof differencesFile>>;
  readonly quotations: Read<z.infer<typeof quotationsFile>>;
  /** Empty where the story has no wider record. */
  readonly recordDocuments: Read<z.infer<typeof recordDocumentsFile>>;
  readonly record: Read<z.infer<typeof recordFile>>;
  readonly events: ReadonlyMap<string, Read<z.infer<typeof eventFile>>>;
  /** Events whose files are broken: they exist, so that what refers to them is not wrong. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Reads every file of one story's folder. Paths in problems are relative to the working directory. Files that are broken are
 * reported and left out, so that the rest can still be checked; `files` is null when one is missing that everything needs.
 */
export function readStory(folder: string): { files: StoryFiles | null; problems: Problem[] } {
  const problems: Problem[] = [];

  function read<T extends z.ZodType>(path: string, shape: T): Read<z.infer<T>> | null {
    const name = relative(process.cwd(), path);
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch {
      problems.push({ rule: "E1", at: { file: name, line: 1, column: 1, path: "" }, message: "this file is missing; a story needs it" });
      return null;
    }
    const file = readYaml(name, text);
    const value = validate(file, shape, problems);
    return value === undefined ? null : { value, at: file.locate, atKey: file.locateKey };
  }

  const registry = (name: string) => join(folder, name);
  const story = read(registry("story.yaml"), storyFile);
  const organisations = read(registry("organisations.yaml"), organisationsFile);
  const people = read(registry("people.yaml"), peopleFile);
  const places = read(registry("places.yaml"), placesFile);
  const documents = read(registry("documents.yaml"), documentsFile);
  const differences = read(registry("differences.yaml"), differencesFile);
  const quotations = read(registry("quotations.yaml"), quotationsFile);

  const optional = <T extends z.ZodType>(name: string, shape: T) => (existsSync(registry(name)) ? read(registry(name), shape) : EMPTY);
  const recordDocuments = optional("record-documents.yaml", recordDocumentsFile);
  const record = optional("record.yaml", recordFile);

  const events = new Map<string, Read<z.infer<typeof eventFile>>>();
  const leftOut = new Set<string>();
  for (const name of eventNames(folder)) {
    const path = join(folder, "events", name);
    const at = { file: relative(process.cwd(), path), line: 1, column: 1, path: "" };
    const id = basename(name).replace(/\.ya?ml$/, "");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) {
      problems.push({ rule: "E2", at, message: "the file's name is the event's id: small letters, digits and hyphens, then .yaml" });
    }
    const event = read(path, eventFile);
    if (events.has(id) || leftOut.has(id)) problems.push({ rule: "E6", at, message: `another file already is the event “${id}”` });
    else if (event === null) leftOut.add(id);
    else events.set(id, event);
  }
  if (events.size + leftOut.size === 0) {
    problems.push({ rule: "E1", at: { file: relative(process.cwd(), join(folder, "events")), line: 1, column: 1, path: "" }, message: "a story needs at least one event" });
  }

  const complete = story && organisations && people && places && documents && differences && quotations && recordDocuments && record && events.size + leftOut.size > 0;
  return {
    files: complete ? { id: basename(folder), story, organisations, people, places, documents, differences, quotations, recordDocuments, record, events, leftOut } : null,
    problems,
  };
}

/** A registry that a story need not have. */
const EMPTY = { value: {}, at: () => NOWHERE, atKey: () => NOWHERE };
const NOWHERE = { file: "", line: 1, column: 1, path: "" };

function eventNames(folder: string): string[] {
  try {
    return readdirSync(join(folder, "events")).filter((name) => !name.startsWith(".")).sort();
  } catch {
    return [];
  }
}
