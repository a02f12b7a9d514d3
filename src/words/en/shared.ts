import type { TimeBasis } from "../../domain/story/story.ts";

const BASES: Readonly<Record<TimeBasis, string>> = { stated: "stated", resolved: "resolved", inferred: "inferred" };

/** Why something stands where it does: what a place in time rests on. */
const whyHere = {
  /** `window`: “from 10:00 on Thursday 16 May 2024 to …”; `zone`: “Asia/Shanghai”. */
  allowed: (window: string, zone: string) =>
    `What is known allows any time ${window} (${zone} time). The dot stands where the known order puts it; it is not a stated time.`,
  /** A statement at the beginning of a line. */
  statement: (claim: string) => claim.charAt(0).toUpperCase() + claim.slice(1),
  statementOf: (label: string, claim: string) => `“${label}”: ${claim}`,
  /** How a statement is known; in brackets after it. */
  bases: BASES,
  doubted: "doubted, not counted",
  /** After a statement: whose page of the wider record says so, as a link. */
  fromRecord: <T>(publisher: T): readonly (string | T)[] => [publisher, ", wider record."],
  others: "The window also follows from what is said of other events:",
};

/** What two or more parts of the page use. */
export const shared = {
  whyHere,
  copyLink: {
    copied: "Link copied",
    /** Where the browser refuses; `field` has the address in it. */
    byHand: <T>(field: T): readonly (string | T)[] => ["Copy this link: ", field],
    field: "Link",
  },
  quote: { added: "Added by an editor", leftOut: "Words left out by an editor" },
  loadFailure: "Could not be loaded. Try again once you are online.",
};

export type SharedWords = typeof shared;
