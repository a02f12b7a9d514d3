import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

/** The matrix of events and documents. */
export const coverage = {
  title: "Coverage",
  lead:
    "Each event, and what each report does with it; a mark leads to the report’s words. Reports of one origin stand under its name: they are not separate witnesses. " +
    "“Sources” counts whose word the event rests on in the end.",
  sortBy: "Sort by",
  /** What the rows can be sorted by. */
  sortings: { time: "Time", reports: "Reports", sources: "Sources", conflicts: "Conflicts" },
  /** Over the column of the events. */
  event: "Event",

  /** What the rows below have in common. */
  inReports: (count: number, total: number) => `In ${count} of ${total} reports`,
  restsOn: (sources: number) => `Rests on ${plural(sources, { one: "# source", other: "# sources" })}`,
  conflicts: (count: number) => plural(count, { one: "# conflict", other: "# conflicts" }),
  toldDifferently: "Told differently, without conflict",
  noDifference: "No difference",
};
