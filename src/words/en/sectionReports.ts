import type { OriginBasis } from "../../domain/evidence/document.ts";
import { pluralOf } from "../plural.ts";
import { numberWord } from "./numberWord.ts";

const plural = pluralOf("en");

const BASES: Readonly<Record<OriginBasis, string>> = { stated: "stated in the text", matched: "matched to the origin’s own story", inferred: "inferred" };

/** The reports one by one. */
export const reports = {
  lead:
    "Always in this order: reports of one origin side by side. Where two have six or more words in a row in common, that is counted: the same words in " +
    "two documents are one source’s words, unless they are only a name or a stock phrase.",
  address: "Address",
  origin: "Origin",
  /** Whose reporting it is, and how that is known. */
  originIs: <T>(name: T, basis: OriginBasis) => [name, `, ${BASES[basis]}.`] as readonly (string | T)[],
  written: "Written",
  /** After a sentence on what the page shows. `window`: “from 10:00 on Thursday …” */
  soWritten: (window: string) => `So it was written ${window}.`,
  whyThen: "From what does that follow?",
  tellsOf: "Tells of",
  events: (told: number, total: number) => `${told} of ${total} events`,
  aloneTellsOf: "It alone tells of",
  nothingAlone: "nothing that another report does not",
  sharesTextWith: "Shares text with",
};

/** The order in which the reports were written. */
export const writingOrder = {
  title: "In what order they were written",
  lead:
    "What a text tells as done was done when it was written, and what it expects was still to come. Where a page shows no date the order rests on that alone; each report below " +
    "gives the sentences.",
  /** `window`: “from 10:00 on Thursday …” */
  written: <T>(report: T, window: string) => [report, `: ${window}.`] as readonly (string | T)[],
  certainlyAfter: (reports: string) => `Certainly after ${reports}.`,
  noneEarlier: "None is known to be earlier.",
  foresight: (told: number, ahead: number) => `Of ${numberWord(told)} events of the visit that it tells of, it tells ${numberWord(ahead)} only beforehand.`,
};

/** Words that two reports have in common. */
export const sharedText = {
  none: "no other report, not even six words in a row",
  /** Of one pair: how many runs of words, how many words in them, the longest, and what part that is of this report. */
  runs: <T>(other: T, runs: number, words: number, longest: number, percent: number) =>
    [
      other,
      `: ${plural(runs, { one: `one run of ${words} words`, other: `# runs, ${words} words in all, the longest ${longest}` })} (${percent}% of this report).`,
    ] as readonly (string | T)[],
  theLongest: <T>(quote: T) => ["The longest: ", quote] as readonly (string | T)[],
  amongThem: <T>(quote: T) => ["Among them: ", quote] as readonly (string | T)[],
  oneOrigin: (origin: string) => `Both rest on ${origin}, so common words are to be expected: they are one source’s words, not two.`,
  twoOrigins: (origin: string, other: string) =>
    `One rests on ${origin}, the other on ${other}: the same words say that both draw on one agency’s copy or one statement, not that two reporters heard them.`,
  /** Of all with which it has only short runs in common. */
  slight: <T>(others: T, longest: number, example: T | null) =>
    [others, `: no run longer than ${longest} words`, ...(example === null ? [] : [", such as ", example]), "."] as readonly (string | T)[],
  slightMeans: "So short: names with their titles, and stock phrases. By themselves no sign of a common source.",
};
