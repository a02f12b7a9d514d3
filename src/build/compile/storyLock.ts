import { closest } from "fastest-levenshtein";
import type { EventId } from "../../domain/brand.ts";
import type { ResolvedStatement } from "../../domain/story/chronology.ts";
import { documentOfNode } from "../../domain/story/reportTime.ts";
import { storyLockFile } from "./fileShapes.ts";
import type { Place, Problem } from "./problem.ts";
import type { StoryFiles } from "./readStory.ts";
import type { StoryTimes } from "./resolveTimes.ts";
import { statementPlace } from "./statementPlace.ts";

export const STORY_LOCK_NAME = "story.lock.json";

/**
 * What readers' links and windows rest on, kept a second time: the ids that were published, and each date and order as it was when somebody
 * last held it against its evidence. A slip of the key in either makes another story that is just as consistent; only the
 * second copy can tell. A story without this file is not yet published, and is not held to it.
 */
export interface StoryLock {
  readonly ids: Readonly<Record<Registry, readonly string[]>>;
  readonly times: Readonly<Record<string, readonly string[]>>;
}

const REGISTRIES = ["documents", "events", "differences", "quotations"] as const;
type Registry = (typeof REGISTRIES)[number];

export function storyLockOf(files: StoryFiles, times: StoryTimes): StoryLock {
  return {
    ids: { documents: idsOf(files, "documents"), events: idsOf(files, "events"), differences: idsOf(files, "differences"), quotations: idsOf(files, "quotations") },
    times: Object.fromEntries([...allStatements(times)].filter(([, own]) => own.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, own]) => [id, own.map(formatStatement)])),
  };
}

export function formatStoryLock(lock: StoryLock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Null when it is not what `formatStoryLock` writes. */
export function readStoryLock(text: string): StoryLock | null {
  try {
    return storyLockFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What differs from the lock, each told where it stands in the data. */
export function checkStoryLock(files: StoryFiles, times: StoryTimes, lock: StoryLock): Problem[] {
  return [...REGISTRIES.flatMap((registry) => checkIds(files, registry, lock.ids[registry])), ...checkTimes(files, times, lock)];
}

const MEANT = "if this is meant, run npm run data -- --write-lock";

function checkIds(files: StoryFiles, registry: Registry, published: readonly string[]): Problem[] {
  const ids = idsOf(files, registry);
  const added = ids.filter((id) => !published.includes(id));
  const gone = published.filter((id) => !ids.includes(id));
  const problems = gone.map((id): Problem => {
    const instead = added.length === 0 ? null : closest(id, added);
    const renamed = instead === null ? "" : `; “${instead}” seems to have taken its place`;
    return { rule: "L1", at: placeOfId(files, registry, instead ?? ids[0] ?? ""), message: `the id “${id}” was published and is gone${renamed}. Links to it would break; ${MEANT}` };
  });
  if (gone.length === 0 && added[0] !== undefined) {
    problems.push({ rule: "L1", at: placeOfId(files, registry, added[0]), message: `${STORY_LOCK_NAME} does not know ${added.map((id) => `“${id}”`).join(", ")} yet; run npm run data -- --write-lock` });
  }
  return problems;
}

function checkTimes(files: StoryFiles, times: StoryTimes, lock: StoryLock): Problem[] {
  return [...allStatements(times)].flatMap(([event, statements]) => {
    const checked = lock.times[event];
    if (checked === undefined) return [];
    const written = statements.map(formatStatement);
    const problems = written.flatMap((text, position): Problem[] =>
      text === checked[position]
        ? []
        : [{ rule: "L2", at: statementPlace(statements[position]!.statement.id, files), message: `this says “${text}”; when it was last held against its evidence it said “${checked[position] ?? "nothing"}”. Check it again; ${MEANT}` }],
    );
    if (problems.length === 0 && checked.length > written.length) {
      problems.push({ rule: "L2", at: placeOfMoment(files, event), message: `a statement about time is gone: “${checked[written.length] ?? ""}”; ${MEANT}` });
    }
    return problems;
  });
}

function idsOf(files: StoryFiles, registry: Registry): string[] {
  return (registry === "events" ? [...files.events.keys()] : Object.keys(files[registry].value)).sort();
}

function placeOfId(files: StoryFiles, registry: Registry, id: string): Place {
  if (registry !== "events") return files[registry].atKey([id]);
  const event = files.events.get(id);
  return event === undefined ? files.story.at([]) : { ...event.at([]), line: 1, column: 1 };
}

/** The file of an event, or the document whose writing it is. */
function placeOfMoment(files: StoryFiles, id: EventId): Place {
  const document = documentOfNode(id);
  return document === null ? placeOfId(files, "events", id) : placeOfId(files, "documents", document);
}

/** Of every event and of every document's writing: its own, then the wider record's. */
function allStatements({ statements, record }: StoryTimes): Map<EventId, readonly ResolvedStatement[]> {
  return new Map([...statements].map(([id, own]) => [id, [...own, ...(record.get(id) ?? [])]]));
}

function formatStatement({ statement: { claim, doubted }, gap }: ResolvedStatement): string {
  const said = "text" in claim ? `${claim.relation} ${claim.text}${claim.part === null ? "" : ` ${claim.part}`}` : `${claim.relation} ${claim.event satisfies EventId}`;
  const between = gap === null ? "" : ` by ${gap.atLeast}..${gap.atMost ?? ""} ms`;
  return `${said}${between}${doubted === null ? "" : ` (doubted: ${doubted})`}`;
}
