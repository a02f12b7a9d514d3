import { createHash } from "node:crypto";
import { closest } from "fastest-levenshtein";
import type { Evidence } from "../../domain/evidence/citation.ts";
import { formatCharacterDiff } from "../../domain/evidence/characterDiff.ts";
import { locateQuote, normaliseText } from "../../domain/evidence/locateQuote.ts";
import type { SharedRun } from "../../domain/evidence/sharedRuns.ts";
import type { Place, Problem } from "./problem.ts";
import type { StoryFiles } from "./readStory.ts";
import type { DataPath, YamlFile } from "./yamlFile.ts";
import { evidenceLockFile } from "./fileShapes.ts";
import type { EvidenceEntry } from "./fileShapes.ts";

/** Longest quotation, in characters: a sentence at most (the longest sentence quoted here has 262). */
const QUOTE_LIMIT = 300;

/** One quotation of the data, and where it stands there. */
export interface QuotationInData {
  readonly evidence: EvidenceEntry;
  readonly at: Place;
}

/** What the story keeps of its documents, so that the data can be checked without their texts. */
export interface EvidenceLock {
  readonly documents: Readonly<Record<string, LockedDocument>>;
  /** For each two documents that share text, where they do; none of the text itself. */
  readonly sharedText: readonly LockedSharedText[];
}

export interface LockedSharedText {
  readonly documents: readonly [string, string];
  /** How many words of each stand in some run, each counted once. */
  readonly words: readonly [number, number];
  readonly runs: readonly SharedRun[];
}

export interface LockedDocument {
  readonly sha256: string;
  /** UTF-16 code units of the normalised text. */
  readonly length: number;
  /** Words of the report itself, without the page's furniture. */
  readonly words: number;
  readonly quotations: readonly LockedQuotation[];
}

/** Offsets in the normalised text, in UTF-16 code units, end excluded. */
export type LockedQuotation = Pick<Evidence, "quote" | "prefix" | "suffix"> & { readonly start: number; readonly end: number };

/** Every place in a story that quotes a document. */
export function quotationsInData(files: StoryFiles): QuotationInData[] {
  const found: QuotationInData[] = [];
  const add = (entries: readonly EvidenceEntry[], at: YamlFile["locate"], path: DataPath) =>
    entries.forEach((evidence, index) => found.push({ evidence, at: at([...path, index, "quote"]) }));
  for (const { value: event, at } of files.events.values()) {
    event.when.forEach((entry, index) => add(entry.evidence, at, ["when", index, "evidence"]));
    event.order.forEach((entry, index) => add(entry.evidence, at, ["order", index, "evidence"]));
    add(event.citations, at, ["citations"]);
    event.figures.forEach((figure, index) => add(figure.evidence, at, ["figures", index, "evidence"]));
  }
  for (const [id, difference] of Object.entries(files.differences.value)) {
    difference.readings.forEach((reading, index) => add(reading.evidence, files.differences.at, [id, "readings", index, "evidence"]));
  }
  for (const [id, quotation] of Object.entries(files.quotations.value)) add(quotation.variants, files.quotations.at, [id, "variants"]);
  return found;
}

/** What was found in the documents' texts, before it is known what they share. */
export type FoundDocuments = Readonly<Record<string, Omit<LockedDocument, "words">>>;

/** Reads each quotation against the documents' normalised texts, and tells where it was found. */
export function checkAgainstTexts(
  quotations: readonly QuotationInData[],
  texts: ReadonlyMap<string, string>,
): { problems: Problem[]; found: FoundDocuments } {
  const problems: Problem[] = [];
  const documents: Record<string, { sha256: string; length: number; quotations: LockedQuotation[] }> = {};
  for (const [id, text] of texts) documents[id] = { sha256: createHash("sha256").update(text).digest("hex"), length: text.length, quotations: [] };
  for (const { evidence, at } of quotations) {
    const text = texts.get(evidence.document);
    if (text === undefined) continue;
    problems.push(...tooLong(evidence, at));
    const location = locateQuote(withoutUndefined(evidence), text);
    switch (location.kind) {
      case "found":
        documents[evidence.document]?.quotations.push({ ...contextOf(evidence), start: location.start, end: location.end });
        break;
      case "ambiguous":
        problems.push({ rule: "Q2", at, message: `these words stand ${location.count} times in ${evidence.document}; add a prefix or suffix that only one place has` });
        break;
      case "missing":
        problems.push({
          rule: "Q1",
          at,
          message: `not verbatim in ${evidence.document}. The nearest text there is: ${withDifference(inContext(evidence), location.nearest)}`,
        });
        break;
      default:
        location satisfies never;
    }
  }
  for (const document of Object.values(documents)) document.quotations = distinct(document.quotations);
  return { problems, found: documents };
}

/** Without the texts: what the data quotes must be what was found when the lock was written. */
export function checkAgainstLock(quotations: readonly QuotationInData[], lock: EvidenceLock): Problem[] {
  const problems: Problem[] = [];
  const locked = new Map(Object.entries(lock.documents).map(([id, { quotations: list }]) => [id, new Set(list.map(keyOf))]));
  for (const { evidence, at } of quotations) {
    problems.push(...tooLong(evidence, at));
    if (locked.get(evidence.document)?.has(keyOf(evidence))) continue;
    const known = lock.documents[evidence.document]?.quotations.map(({ quote }) => quote) ?? [];
    const nearest = known.length === 0 ? "none of this document" : closest(normaliseText(evidence.quote), known);
    problems.push({
      rule: "Q1",
      at,
      message: `this quotation of ${evidence.document} was never found in its text; the nearest that was is: ${withDifference(normaliseText(evidence.quote), nearest)}. With the texts at hand, run npm run data -- --write-lock`,
    });
  }
  return problems;
}

/** What was found when the lock was written, and the data quotes no more. */
export function staleInLock(quotations: readonly QuotationInData[], lock: EvidenceLock, lockFile: string): Problem[] {
  const used = new Set(quotations.map(({ evidence }) => `${evidence.document}¦${keyOf(evidence)}`));
  return Object.entries(lock.documents).flatMap(([id, document]) =>
    document.quotations
      .filter((quotation) => !used.has(`${id}¦${keyOf(quotation)}`))
      .map(({ quote }): Problem => ({
        rule: "Q5",
        at: { file: lockFile, line: 1, column: 1, path: `documents.${id}` },
        message: `the lock has a quotation that the data no longer has: ${quote}`,
      })),
  );
}

/** Null when it is not what `formatLock` writes, as after a merge that went wrong. */
export function readLock(text: string): EvidenceLock | null {
  try {
    const lock: unknown = JSON.parse(text);
    return evidenceLockFile.safeParse(lock).success ? (lock as EvidenceLock) : null;
  } catch {
    return null;
  }
}

/** The two ways to hold the same evidence must agree to the letter. */
export function sameLock(a: EvidenceLock, b: EvidenceLock): boolean {
  return formatLock(a) === formatLock(b);
}

/** The lock as it stands in its file: sorted, one quotation a line, so that a change reads well in a diff. */
export function formatLock(lock: EvidenceLock): string {
  const documents = Object.entries(lock.documents).map(([id, { sha256, length, words, quotations }]) => {
    const head = `      "sha256": "${sha256}",\n      "length": ${length},\n      "words": ${words}`;
    return `    ${JSON.stringify(id)}: {\n${head},\n      "quotations": ${linesOf(distinct(quotations), "      ")}\n    }`;
  });
  const sharedText = lock.sharedText.map(
    ({ documents: pair, words, runs }) => `    { "documents": ${JSON.stringify(pair)}, "words": ${JSON.stringify(words)}, "runs": ${linesOf(runs, "    ")} }`,
  );
  return `{\n  "documents": {\n${documents.join(",\n")}\n  },\n  "sharedText": [${sharedText.length === 0 ? "" : `\n${sharedText.join(",\n")}\n  `}]\n}\n`;
}

function linesOf(entries: readonly object[], indent: string): string {
  return `[\n${entries.map((entry) => `${indent}  ${JSON.stringify(entry)}`).join(",\n")}\n${indent}]`;
}

function distinct(quotations: readonly LockedQuotation[]): LockedQuotation[] {
  const byKey = new Map(quotations.map((quotation) => [keyOf(quotation), quotation]));
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end || keyOf(a).localeCompare(keyOf(b), "en"));
}

/** What makes two quotations of one document the same: their words, and the context that tells them apart. */
export function keyOf({ quote, prefix, suffix }: Pick<EvidenceEntry, "quote" | "prefix" | "suffix">): string {
  return [prefix ?? "", quote, suffix ?? ""].map(normaliseText).join("¦");
}

function contextOf(evidence: EvidenceEntry): Pick<Evidence, "quote" | "prefix" | "suffix"> {
  const { quote, prefix, suffix } = withoutUndefined(evidence);
  return { ...(prefix === undefined ? {} : { prefix }), quote, ...(suffix === undefined ? {} : { suffix }) };
}

/** zod writes an absent optional as undefined; `Evidence` leaves it out. */
export function withoutUndefined<D extends string>(evidence: EvidenceEntry): Pick<Evidence, "quote" | "prefix" | "suffix"> & { document: D } {
  return {
    document: evidence.document as D,
    quote: normaliseText(evidence.quote),
    ...(evidence.prefix === undefined ? {} : { prefix: evidence.prefix }),
    ...(evidence.suffix === undefined ? {} : { suffix: evidence.suffix }),
  };
}

/** The words with their context, as they were looked for. */
function inContext({ quote, prefix = "", suffix = "" }: EvidenceEntry): string {
  return normaliseText(prefix + normaliseText(quote) + suffix);
}

/** The nearest text, with the difference marked where it is a near miss. */
function withDifference(words: string, nearest: string): string {
  const difference = formatCharacterDiff(words, nearest);
  return difference === null ? nearest : `${nearest} (difference: ${difference})`;
}

function tooLong({ quote }: EvidenceEntry, at: Place): Problem[] {
  const length = normaliseText(quote).length;
  return length <= QUOTE_LIMIT ? [] : [{ rule: "Q3", at, message: `${length} characters; quote the words that bear the claim, ${QUOTE_LIMIT} at most` }];
}
