import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Story } from "../../domain/story/story.ts";
import { checkReferences } from "./checkReferences.ts";
import { linkStory } from "./linkStory.ts";
import type { Problem } from "./problem.ts";
import { checkAgainstLock, checkAgainstTexts, quotationsInData, readLock, sameLock, staleInLock } from "./quotations.ts";
import type { EvidenceLock } from "./quotations.ts";
import { readStory } from "./readStory.ts";
import { resolveTimes } from "./resolveTimes.ts";
import { checkStoryLock, readStoryLock, STORY_LOCK_NAME, storyLockOf } from "./storyLock.ts";
import type { StoryLock } from "./storyLock.ts";

export interface Compiled {
  /** Null when there is any problem: a story is whole or it is not there. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
  /** How the quotations were checked. */
  readonly evidence: { readonly against: "texts" | "lock"; readonly quotations: number; readonly lock: EvidenceLock | null };
  /** What `story.lock.json` should say of the files as they are. */
  readonly storyLock: StoryLock | null;
}

export const LOCK_NAME = "evidence.lock.json";

/**
 * Compiles one story's folder: every problem at once, or the story. `documentsFolder` holds the documents' texts as
 * `<document-id>.txt`; without it quotations are held against the lock.
 */
export function compileStory(folder: string, documentsFolder: string | null): Compiled {
  const { files, problems } = readStory(folder);
  if (files === null) return { story: null, problems, evidence: { against: "lock", quotations: 0, lock: null }, storyLock: null };

  const { times, problems: badTimes } = resolveTimes(files);
  problems.push(...checkReferences(files), ...badTimes);
  const quotations = quotationsInData(files).filter(({ evidence }) => Object.hasOwn(files.documents.value, evidence.document));
  const lockPath = join(folder, LOCK_NAME);
  const lockFile = relative(process.cwd(), lockPath);
  const atLock = { file: lockFile, line: 1, column: 1, path: "" };
  const lock = existsSync(lockPath) ? readLock(readFileSync(lockPath, "utf8")) : null;

  let evidence: Compiled["evidence"];
  if (documentsFolder === null) {
    if (lock === null) problems.push({ rule: "Q5", at: atLock, message: "neither the documents' texts nor this lock can be read here; one of them is needed to check the quotations" });
    else {
      problems.push(...checkAgainstLock(quotations, lock));
      // While anything else is wrong, a quotation that seems gone may only be mistyped, or stand in a file that was left out.
      if (problems.length === 0) problems.push(...staleInLock(quotations, lock, lockFile));
    }
    evidence = { against: "lock", quotations: quotations.length, lock };
  } else {
    const texts = new Map<string, string>();
    for (const id of Object.keys(files.documents.value)) {
      const path = join(documentsFolder, `${id}.txt`);
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      if (text.trim() === "") problems.push({ rule: "Q4", at: files.documents.at([id]), message: `this document has no text: ${relative(process.cwd(), path)} is missing or empty` });
      else texts.set(id, text);
    }
    const checked = checkAgainstTexts(quotations, texts);
    problems.push(...checked.problems);
    if (problems.length === 0 && (lock === null || !sameLock(lock, checked.lock))) {
      problems.push({ rule: "Q5", at: atLock, message: "the lock does not say what the texts and the data say; run npm run data -- --write-lock" });
    }
    evidence = { against: "texts", quotations: quotations.length, lock: checked.lock };
  }
  const storyLock = storyLockOf(files, times);
  const storyLockPath = join(folder, STORY_LOCK_NAME);
  if (existsSync(storyLockPath) && !problems.some(({ rule }) => rule.startsWith("E"))) {
    const published = readStoryLock(readFileSync(storyLockPath, "utf8"));
    const unreadable = { rule: "L1", at: { ...atLock, file: relative(process.cwd(), storyLockPath) }, message: "this lock cannot be read; run npm run data -- --write-lock" } as const;
    problems.push(...(published === null ? [unreadable] : checkStoryLock(files, times, published)));
  }
  // The windows of a story with a hole in it would be those of another story.
  if (problems.some(({ rule }) => rule.startsWith("E"))) return { story: null, problems, evidence, storyLock };

  const linked = linkStory(files, times);
  const all = [...problems, ...linked.problems];
  return { story: all.length === 0 ? linked.story : null, problems: all, evidence, storyLock };
}
