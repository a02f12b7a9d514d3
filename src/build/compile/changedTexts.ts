import type { Place, Problem } from "./problem.ts";
import { keyOf } from "./quotations.ts";
import type { EvidenceLock, FoundDocuments, LockedQuotation, QuotationInData } from "./quotations.ts";

/**
 * Documents whose texts are not those that the lock was written from, quotation by quotation: how many still stand where they stood, and each
 * one that has moved. Those that are gone are reported with the quotations themselves (Q1, Q2).
 */
export function checkChangedTexts(
  quotations: readonly QuotationInData[],
  before: EvidenceLock,
  found: FoundDocuments,
  placeOfDocument: (id: string) => Place,
): Problem[] {
  return Object.entries(found).flatMap(([id, document]) => {
    const locked = before.documents[id];
    if (locked === undefined || locked.sha256 === document.sha256) return [];
    const [stoodAt, standsAt] = [startsOf(locked.quotations), startsOf(document.quotations)];
    const problems: Problem[] = [];
    const counts = { stand: 0, moved: 0, gone: 0 };
    for (const { evidence, at } of quotations.filter((quotation) => quotation.evidence.document === id)) {
      const [from, to] = [stoodAt.get(keyOf(evidence)), standsAt.get(keyOf(evidence))];
      if (to === undefined) counts.gone += 1;
      else if (from === undefined || from === to) counts.stand += 1;
      else {
        counts.moved += 1;
        problems.push({ rule: "Q5", at, message: `the text of ${id} has changed, and these words have moved in it, from offset ${from} to ${to}` });
      }
    }
    const total = counts.stand + counts.moved + counts.gone;
    const sum = `Of its ${total} quotations ${counts.stand} still stand, ${counts.moved} moved, ${counts.gone} gone`;
    const message = `the text of ${id} has changed since the lock was written. ${sum}. Read it again, then run npm run data -- --write-lock`;
    return [{ rule: "Q5", at: placeOfDocument(id), message }, ...problems];
  });
}

function startsOf(quotations: readonly LockedQuotation[]): ReadonlyMap<string, number> {
  return new Map(quotations.map((quotation) => [keyOf(quotation), quotation.start]));
}
