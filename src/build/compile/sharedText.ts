import type { DocumentId } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import { foldedWords } from "../../domain/evidence/foldedWords.ts";
import { normaliseText } from "../../domain/evidence/locateQuote.ts";
import { countShared, sharedRuns } from "../../domain/evidence/sharedRuns.ts";
import type { SharedRun, TextRange } from "../../domain/evidence/sharedRuns.ts";
import type { SharedText } from "../../domain/story/story.ts";
import type { Problem } from "./problem.ts";
import { keyOf } from "./quotations.ts";
import type { EvidenceLock, FoundDocuments, LockedQuotation, QuotationInData } from "./quotations.ts";
import type { StoryFiles } from "./readStory.ts";

/** The words that mark off a report from the page around it. They are held against the text as quotations are. */
export function bodyMarks(files: StoryFiles): QuotationInData[] {
  return Object.entries(files.documents.value).flatMap(([document, { body }]) =>
    body === undefined
      ? []
      : (["begins", "ends"] as const).map((end) => ({ evidence: { document, quote: body[end] }, at: files.documents.at([document, "body", end]) })),
  );
}

/** A body must end after it begins. */
export function checkBodies(files: StoryFiles, found: FoundDocuments): Problem[] {
  return Object.entries(files.documents.value).flatMap(([id, { body }]): Problem[] => {
    const begins = body && placeOf(body.begins, found[id]?.quotations);
    const ends = body && placeOf(body.ends, found[id]?.quotations);
    if (begins === undefined || ends === undefined || begins.start < ends.end) return [];
    const message = `these words end the report, but stand before its beginning: ${normaliseText(body?.begins ?? "")}`;
    return [{ rule: "Q1", at: files.documents.at([id, "body", "ends"]), message }];
  });
}

/** Completes the lock with what every two documents share; `texts` are normalised. Page furniture takes no part. */
export function lockSharedText(files: StoryFiles, found: FoundDocuments, texts: ReadonlyMap<string, string>): EvidenceLock {
  const words = new Map(
    [...texts].map(([id, text]) => {
      const body = files.documents.value[id]?.body;
      const from = body && placeOf(body.begins, found[id]?.quotations)?.start;
      const to = body && placeOf(body.ends, found[id]?.quotations)?.end;
      return [id, foldedWords(text, from, to)];
    }),
  );
  const ids = [...words.keys()];
  const sharedText = ids.flatMap((first, index) =>
    ids.slice(index + 1).flatMap((second): EvidenceLock["sharedText"] => {
      const runs = sharedRuns(words.get(first)!, words.get(second)!);
      if (runs.length === 0) return [];
      const shared = [countShared(words.get(first)!, runs, 0), countShared(words.get(second)!, runs, 1)] as const;
      return [{ documents: [first, second], words: shared, runs }];
    }),
  );
  const documents = Object.fromEntries(Object.entries(found).map(([id, document]) => [id, { ...document, words: words.get(id)?.length ?? 0 }]));
  return { documents, sharedText };
}

/** What the story tells of shared text. A run's words are given only where the story quotes them anyway. */
export function sharedTextOf(files: StoryFiles, lock: EvidenceLock, quotations: readonly QuotationInData[]): SharedText[] {
  const quotedIn = (id: string): readonly LockedQuotation[] => {
    const keys = new Set(quotations.filter(({ evidence }) => evidence.document === id).map(({ evidence }) => keyOf(evidence)));
    return lock.documents[id]?.quotations.filter((quotation) => keys.has(keyOf(quotation))) ?? [];
  };
  const ids = Object.keys(files.documents.value);
  return lock.sharedText
    .filter(({ documents }) => documents.every((id) => ids.includes(id) && lock.documents[id] !== undefined))
    .map(({ documents: [first, second], words, runs }) => ({
      documents: [branded<DocumentId>(first), branded<DocumentId>(second)],
      words: Math.min(...words),
      share: [words[0] / lock.documents[first]!.words, words[1] / lock.documents[second]!.words],
      longest: Math.max(...runs.map((run) => run.words)),
      runs: runs.map((run) => ({ ...run, quote: wordsOf(run, [quotedIn(first), quotedIn(second)]) })),
    }));
}

function wordsOf({ at }: SharedRun, quoted: readonly [readonly LockedQuotation[], readonly LockedQuotation[]]): string | null {
  for (const side of [0, 1] as const) {
    const [start, end]: TextRange = at[side];
    const around = quoted[side].find((quotation) => quotation.start <= start && end <= quotation.end);
    if (around !== undefined) return normaliseText(around.quote).slice(start - around.start, end - around.start);
  }
  return null;
}

function placeOf(words: string, found: readonly LockedQuotation[] | undefined): LockedQuotation | undefined {
  return found?.find((quotation) => keyOf(quotation) === keyOf({ quote: words }));
}
