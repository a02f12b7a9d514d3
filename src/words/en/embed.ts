import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

/** What embeds say. */
export const embed = {
  /** The name of a frame in an article. */
  frame: (title: string) => `Timeline: ${title}`,
  timeline: "Timeline",
  leading: "What most reports tell of",
  showAll: (count: number) => `Show all ${count} events`,
  showLeading: "Show only the leading events",
  key: "What the marks mean",
  whole: "Explore the whole timeline",
  /** From an event among others to its place on the exploring page. */
  eventInWhole: "This event on the whole timeline",
  /** From an event that is embedded by itself. */
  seeInWhole: "See it on the whole timeline",
  moreQuotations: (count: number) => plural(count, { one: "One more quotation", other: "# more quotations" }),
  silent: (names: string) => `Silent: ${names}`,
  differences: (count: number) => plural(count, { one: "Where reports differ: one question", other: "Where reports differ: # questions" }),
  /** The pips in words. `coverage`: how many reports tell of an event, and how, without a full stop. */
  pips: (coverage: string, contested: boolean) => `${coverage}.${contested ? " Reports differ." : ""}`,
  whyHere: "Why here?",
  /** Reports and newsrooms are two numbers: several reports may carry one newsroom's words. */
  sources: (reports: number, newsrooms: number) =>
    `${plural(reports, { one: "One report", other: "# reports" })} from ${plural(newsrooms, { one: "one newsroom", other: "# newsrooms" })}`,
};

export type EmbedWords = typeof embed;
