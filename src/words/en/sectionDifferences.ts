import type { DifferenceKind } from "../../domain/story/story.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

const kinds: Readonly<Record<DifferenceKind, string>> = {
  error: "Statements that cannot be right, or that were changed in the copying.",
  order: "What came before what.",
  figure: "Numbers, days and hours that do not agree, at least at first sight.",
  tense: "One report has it done, another still to come.",
  attribution: "The same words, on the word of different people, or of nobody.",
  wording: "The same thing in other words.",
  omission: "What one report tells and another leaves out.",
};

/** The questions that documents answer differently. */
export const differences = {
  /** `differing` and `editorial` show their words as such words look in a quotation. */
  lead: <T>(questions: number, differing: (words: string) => T, editorial: (words: string) => T) =>
    [
      `${plural(questions, { one: "# question", other: "# questions" })} that the reports answer differently. The words after each answer are the report’s own; where two ` +
        "answers use much the same words, those that differ are ",
      differing("underlined"),
      ". What stands ",
      editorial("[in brackets]"),
      ", and dots for words left out, were put in by editors.",
    ] as readonly (string | T)[],
  kindsOfDifference: "Kinds of difference",
  /** What each kind is, under its name. */
  kinds,
  /** Before what the wider record says. */
  record: "The wider record:",
  notReadVerbatim: "wider record, not read verbatim",
  /** Before statements about time. */
  doubted: "Doubted:",
};

/** What people said. */
export const quotations = {
  title: "Who said what",
  /** As with differences. */
  lead: <T>(differing: (words: string) => T, editorial: (words: string) => T) =>
    [
      "Every stretch of speech that the reports quote. Where several carry the same words, each is shown as that report has it, and the words that differ are ",
      differing("underlined"),
      ". What stands ",
      editorial("[in brackets]"),
      " was added by an editor; dots ",
      editorial("…"),
      " stand for words left out.",
    ] as readonly (string | T)[],
  /** What was spoken of, and to whom or on what occasion. */
  aboutAndTo: <T>(about: T, to: T) => [about, ", ", to] as readonly (string | T)[],
};
