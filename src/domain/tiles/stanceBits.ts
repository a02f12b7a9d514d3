import { STANCES } from "../evidence/citation.ts";
import type { Coverage } from "../story/coverage.ts";

/** Two bits a document, and one more, fit a number that typed arrays hold. */
export const MOST_DOCUMENTS = 15;

/** Set where reports conflict. */
export const CONTESTED = 2 ** (2 * MOST_DOCUMENTS);

/** By code: none, then from the weakest stance to the strongest, so that the strongest is the greatest. */
const COVERAGES: readonly Coverage[] = ["silent", ...[...STANCES].reverse()];

export function stanceCode(coverage: Coverage): number {
  return COVERAGES.indexOf(coverage);
}

/** What each of the documents does with an event, in the story's order. */
export function coverageIn(stances: number, documents: number): readonly Coverage[] {
  const coverage: Coverage[] = [];
  for (let document = 0; document < documents; document += 1) coverage.push(COVERAGES[(stances >>> (2 * document)) & 3]!);
  return coverage;
}

/** Whether any document reports the event as having happened: a pair of bits that are both set. */
export function someHappened(stances: number): boolean {
  return (stances & (stances >>> 1) & 0x1555_5555) !== 0;
}

/** Whether the readings of its documents conflict. */
export function areContested(stances: number): boolean {
  return (stances & CONTESTED) !== 0;
}
