import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { normaliseText } from "../../domain/evidence/locateQuote.ts";
import type { Story } from "../../domain/story/story.ts";
import type { Translation } from "../../domain/story/translateStory.ts";
import { checkChangedTexts } from "./changedTexts.ts";
import { checkReferences } from "./checkReferences.ts";
import { linkStory } from "./linkStory.ts";
import type { Problem } from "./problem.ts";
import { checkAgainstLock, checkAgainstTexts, quotationsInData, readLock, sameLock, staleInLock } from "./quotations.ts";
import type { EvidenceLock } from "./quotations.ts";
import { readStory } from "./readStory.ts";
import { resolveTimes } from "./resolveTimes.ts";
import { bodyMarks, checkBodies, lockSharedText, sharedTextOf } from "./sharedText.ts";
import { checkStoryLock, readStoryLock, STORY_LOCK_NAME, storyLockOf } from "./storyLock.ts";
import type { StoryLock } from "./storyLock.ts";
import { readTranslations } from "./translations.ts";

export interface Compiled {
  /** Null when there is any problem: a story is whole or it is not there. */
  readonly story: Story | null;
  /** What its texts are in other languages, for each that the story has been translated into. */
  readonly translations: readonly Translation[];
  readonly problems: readonly Problem[];
  /** How the quotations were checked. */
  readonly evidence: {
    readonly against: "texts" | "lock";
    readonly quotations: number;
    readonly lock: EvidenceLock | null;
    /** What became of each document's text. */
    readonly texts: Readonly<Record<string, TextState>>;
  };
  /** What `story.lock.json` should say of the files as they are. */
  readonly storyLock: StoryLock | null;
}

/** Read again, and compared with what the lock says of it; or not at hand, so that the lock is believed. */
export type TextState = "unchanged" | "changed" | "new" | "missing" | "trusted";

export const LOCK_NAME = "evidence.lock.json";

/**
 * Compiles one story's folder: every problem at once, or the story. `documentsFolder` holds the documents' texts as
 * `<document-id>.txt`; without it quotations are held against the lock.
 */
export function compileStory(folder: string, documentsFolder: string | null): Compiled {
  const { files, problems } = readStory(folder);
  if (files === null) return { story: null, translations: [], problems, evidence: { against: "lock", quotations: 0, lock: null, texts: {} }, storyLock: null };

  const { times, problems: badTimes } = resolveTimes(files);
  problems.push(...checkReferences(files), ...badTimes);
  const quotations = quotationsInData(files).filter(({ evidence }) => Object.hasOwn(files.documents.value, evidence.document));
  const verbatim = [...quotations, ...bodyMarks(files)];
  const documentIds = Object.keys(files.documents.value);
  const lockPath = join(folder, LOCK_NAME);
  const lockFile = relative(process.cwd(), lockPath);
  const atLock = { file: lockFile, line: 1, column: 1, path: "" };
  const lock = existsSync(lockPath) ? readLock(readFileSync(lockPath, "utf8")) : null;

  let evidence: Compiled["evidence"];
  if (documentsFolder === null) {
    if (lock === null) problems.push({ rule: "Q5", at: atLock, message: "neither the documents' texts nor this lock can be read here; one of them is needed to check the quotations" });
    else {
      problems.push(...checkAgainstLock(verbatim, lock), ...checkBodies(files, lock.documents));
      // While anything else is wrong, a quotation that seems gone may only be mistyped, or stand in a file that was left out.
      if (problems.length === 0) problems.push(...staleInLock(verbatim, lock, lockFile));
    }
    const trusted = documentIds.map((id): [string, TextState] => [id, lock?.documents[id] === undefined ? "missing" : "trusted"]);
    evidence = { against: "lock", quotations: quotations.length, lock, texts: Object.fromEntries(trusted) };
  } else {
    const texts = new Map<string, string>();
    for (const id of documentIds) {
      const path = join(documentsFolder, `${id}.txt`);
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      if (text.trim() === "") problems.push({ rule: "Q4", at: files.documents.at([id]), message: `this document has no text: ${relative(process.cwd(), path)} is missing or empty` });
      else texts.set(id, normaliseText(text));
    }
    const checked = checkAgainstTexts(verbatim, texts);
    problems.push(...checked.problems, ...checkBodies(files, checked.found));
    if (lock !== null) problems.push(...checkChangedTexts(verbatim, lock, checked.found, (id) => files.documents.at([id])));
    const found = lockSharedText(files, checked.found, texts);
    if (problems.length === 0 && (lock === null || !sameLock(lock, found))) {
      problems.push({ rule: "Q5", at: atLock, message: "the lock does not say what the texts and the data say; run npm run data -- --write-lock" });
    }
    const states = documentIds.map((id): [string, TextState] => [id, textState(found.documents[id]?.sha256, lock?.documents[id]?.sha256)]);
    evidence = { against: "texts", quotations: quotations.length, lock: found, texts: Object.fromEntries(states) };
  }
  const storyLock = storyLockOf(files, times);
  const storyLockPath = join(folder, STORY_LOCK_NAME);
  if (existsSync(storyLockPath) && !problems.some(({ rule }) => rule.startsWith("E"))) {
    const published = readStoryLock(readFileSync(storyLockPath, "utf8"));
    const unreadable = { rule: "L1", at: { ...atLock, file: relative(process.cwd(), storyLockPath) }, message: "this lock cannot be read; run npm run data -- --write-lock" } as const;
    problems.push(...(published === null ? [unreadable] : checkStoryLock(files, times, published)));
  }
  // The windows of a story with a hole in it would be those of another story.
  if (problems.some(({ rule }) => rule.startsWith("E"))) return { story: null, translations: [], problems, evidence, storyLock };

  const linked = linkStory(files, times, evidence.lock === null ? [] : sharedTextOf(files, evidence.lock, quotations));
  const { translations, problems: badTranslations } = linked.story === null ? { translations: [], problems: [] } : readTranslations(folder, linked.story);
  const all = [...problems, ...linked.problems, ...badTranslations];
  return { story: all.length === 0 ? linked.story : null, translations, problems: all, evidence, storyLock };
}

function textState(read: string | undefined, locked: string | undefined): TextState {
  if (read === undefined) return "missing";
  return locked === undefined ? "new" : read === locked ? "unchanged" : "changed";
}
