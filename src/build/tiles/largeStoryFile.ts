import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { z } from "zod";
import { branded } from "../../domain/brand.ts";
import type { ThemeId, Zone } from "../../domain/brand.ts";
import type { SourceDocument } from "../../domain/evidence/document.ts";
import type { Story, Theme } from "../../domain/story/story.ts";
import { namedOrganisation } from "../../domain/tiles/storyOfCard.ts";
import { MOST_DOCUMENTS } from "../../domain/tiles/stanceBits.ts";
import type { Problem } from "../compile/problem.ts";
import { language } from "../compile/fileShapes.ts";
import { validate } from "../compile/validate.ts";
import { readYaml } from "../compile/yamlFile.ts";

/** More groups than this have no room above one another on a screen. */
export const MOST_THEMES = 12;

export const TOO_MANY_THEMES = `a large story has at most ${MOST_THEMES} themes`;
export const TOO_MANY_DOCUMENTS = `a large story has at most ${MOST_DOCUMENTS} documents: each has its sign beside every event`;

const text = z.string().trim().min(1, "write something here");
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is small letters, digits and single hyphens");

/** `story.yaml` of a large story: what is known of it besides its events (`data/README.md`, “Large stories”). */
const largeStoryFile = z.strictObject({
  eyebrow: text,
  title: text,
  standfirst: text,
  zone: text,
  themes: z.record(id, text).refine((themes) => Object.keys(themes).length <= MOST_THEMES, TOO_MANY_THEMES),
  documents: z
    .record(id, z.strictObject({ title: text, publisher: text, origin: text.optional(), url: z.url({ protocol: /^https$/ }).optional(), language: language.default("en") }))
    .refine((documents) => Object.keys(documents).length <= MOST_DOCUMENTS, TOO_MANY_DOCUMENTS),
});

export interface LargeStoryFile {
  readonly id: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly standfirst: string;
  readonly zone: Zone;
  readonly themes: readonly Theme[];
  readonly documents: Story["documents"];
  readonly organisations: Story["organisations"];
}

/** Reads `story.yaml` of a folder. Null where it does not hold; then `problems` says why. */
export function readLargeStoryFile(folder: string, problems: Problem[]): LargeStoryFile | null {
  const path = join(folder, "story.yaml");
  const name = relative(process.cwd(), path);
  if (!existsSync(path)) {
    problems.push({ rule: "E1", at: { file: name, line: 1, column: 1, path: "" }, message: "this file is missing; a story needs it" });
    return null;
  }
  const file = readYaml(name, readFileSync(path, "utf8"));
  const value = validate(file, largeStoryFile, problems);
  if (value === undefined) return null;
  if (!isZone(value.zone)) {
    problems.push({ rule: "E4", at: file.locate(["zone"]), message: `“${value.zone}” is not a time zone; write an IANA name such as Asia/Shanghai` });
    return null;
  }
  const documents = Object.entries(value.documents).map(([key, { title, publisher, origin = publisher, url = null, language: of }]): SourceDocument => ({
    id: branded(key), title, url, urlNote: null, publisher: namedOrganisation(publisher).id, language: of, origin: { organisation: namedOrganisation(origin).id, basis: "stated", evidence: "" },
  }));
  return {
    id: basename(resolve(folder)),
    eyebrow: value.eyebrow,
    title: value.title,
    standfirst: value.standfirst,
    zone: branded<Zone>(value.zone),
    themes: Object.entries(value.themes).map(([key, name]) => ({ id: branded<ThemeId>(key), name })),
    // Every event cites one, or is told of as a problem.
    documents: documents as unknown as Story["documents"],
    organisations: [...new Set(documents.flatMap(({ publisher, origin }) => [publisher, origin.organisation]))].map(namedOrganisation),
  };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
