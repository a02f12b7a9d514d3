import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileStory, LOCK_NAME } from "./compile/compileStory.ts";
import type { Compiled, TextState } from "./compile/compileStory.ts";
import { formatProblems } from "./compile/problem.ts";
import type { Rule } from "./compile/problem.ts";
import { formatStoryLock, STORY_LOCK_NAME } from "./compile/storyLock.ts";
import { formatLock } from "./compile/quotations.ts";
import { untranslatedOf } from "../domain/story/translateStory.ts";
import { documentsFolderFor } from "./documentsFolder.ts";

/**
 * `npm run data`: validates every story under `data/` and its evidence.
 *   --documents DIR   where the documents' texts are, as <document-id>.txt
 *   --write-lock      when everything else holds, writes what was found to evidence.lock.json and story.lock.json
 */
const LOCK_RULES: readonly Rule[] = ["Q5", "L1", "L2"];
const { values } = parseArgs({ options: { documents: { type: "string" }, "write-lock": { type: "boolean", default: false } } });
const documents = documentsFolderFor(values.documents);

if (documents === "missing") {
  console.error(`There is no folder ${values.documents ?? ""}.`);
  process.exit(1);
}

const TEXT_WORDS: Readonly<Record<TextState, string>> = {
  unchanged: "text read again, the same as in the lock",
  changed: "text read again, CHANGED since the lock",
  new: "text read for the first time, not yet in the lock",
  missing: "NOT CHECKED: neither its text nor a lock of it is here",
  trusted: `text not here; trusted from ${LOCK_NAME}`,
};

/** One line for each document: was its text read, or is the lock believed? */
function tellTexts(name: string, { texts, lock }: Compiled["evidence"]): void {
  for (const [id, state] of Object.entries(texts)) {
    const document = lock?.documents[id];
    const digest = document === undefined ? "" : ` (sha256 ${document.sha256.slice(0, 12)}…, ${document.words} words)`;
    console.log(`${name}: ${id}: ${TEXT_WORDS[state]}${digest}`);
  }
}

let failed = 0;
const stories = readdirSync("data", { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join("data", entry.name, "story.yaml")));
for (const { name } of stories) {
  const folder = resolve("data", name);
  let compiled = compileStory(folder, documents);
  const onlyLocks = compiled.problems.every(({ rule }) => LOCK_RULES.includes(rule));
  if (values["write-lock"] && onlyLocks && compiled.storyLock !== null) {
    writeFileSync(join(folder, STORY_LOCK_NAME), formatStoryLock(compiled.storyLock));
    if (compiled.evidence.against === "texts" && compiled.evidence.lock !== null) writeFileSync(join(folder, LOCK_NAME), formatLock(compiled.evidence.lock));
    console.log(`${name}: wrote the locks`);
    compiled = compileStory(folder, documents);
  }
  const { story, problems, evidence } = compiled;
  tellTexts(name, evidence);
  if (story === null) {
    failed += 1;
    console.error(`${formatProblems(problems)}\n${name}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
    continue;
  }
  const citations = story.events.reduce((sum, event) => sum + event.citations.length, 0);
  console.log(`${name}: ${story.events.length} events, ${citations} citations, ${story.differences.length} differences, ${story.quotations.length} spoken quotations`);
  for (const translation of compiled.translations) {
    const missing = untranslatedOf(story, translation).length;
    console.log(`${name}: ${translation.language}: ${translation.texts.size} texts translated, ${missing === 0 ? "none is missing" : `${missing} MISSING, which stand as they were written`}`);
  }
  const runs = story.sharedText.reduce((sum, pair) => sum + pair.runs.length, 0);
  console.log(`${name}: ${runs} runs of shared text in ${story.sharedText.length} pairs of documents`);
  console.log(
    evidence.against === "texts"
      ? `${name}: ${evidence.quotations} quotations, all verbatim in the documents' texts`
      : `${name}: ${evidence.quotations} quotations agree with ${LOCK_NAME}. SKIPPED: the documents' texts are not here, so they were not read again`,
  );
}
process.exit(failed === 0 ? 0 : 1);
