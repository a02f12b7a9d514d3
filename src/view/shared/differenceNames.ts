import type { DifferenceKind } from "../../domain/story/story.ts";

/** How the page names each kind of difference, in the order in which it shows them: what conflicts first, what is only told otherwise last. */
export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  error: "Error",
  order: "Order",
  figure: "Figure",
  tense: "Done or to come",
  attribution: "On whose word",
  wording: "Wording",
  omission: "Left out",
};
