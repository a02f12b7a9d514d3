import type { Facet } from "../../domain/story/filterEvents.ts";
import { numberWord } from "./numberWord.ts";

/** Search and filters. */
export const find = {
  search: "Search events",
  placeholder: "Search events, people, words…",
  /** The button that opens the filters, and how many of them are chosen. */
  filter: (chosen: number) => (chosen === 0 ? "Filter" : `Filter (${chosen})`),
  filters: "Filters",
  chosenFilters: "Chosen filters",
  facets: { document: "Report", origin: "Origin", stance: "Stance", theme: "Theme", person: "Person", place: "Place", kind: "Part" } as Readonly<Record<Facet, string>>,
  conflict: "Reports conflict",
  /** A facet and what is chosen of it: “Report: 24 Brussels or NewsX”. */
  choice: (facet: string, values: readonly string[]) => `${facet}: ${values.join(" or ")}`,
  remove: (choice: string) => `Remove ${choice}`,
  steps: "Go through those found",
  previous: "Previous found",
  next: "Next found",
  /** Quotation marks of this kind are turned round by browsers in lines that run from right to left. */
  arrows: { previous: "‹", next: "›" },
  hideRest: "Hide the rest",
  clear: { search: "Clear search", filters: "Clear filters", both: "Clear search and filters" },
  showWider: "Show the wider record",
  count: (found: number, of: number) => `${found} of ${of} events.`,
  selected: (number: number, event: string) => `Number ${number}: ${event}.`,
  /** What is searched for, among other things that are asked for. */
  sought: (search: string) => `“${search}”`,
  none: (asked: readonly string[]) => `No event has ${asked.length > 1 ? "all of these: " : ""}${asked.join("; ")}.`,
  /** `more`: beside those that are found without it. */
  wider: (count: number, more: boolean) => `The wider record alone has ${numberWord(count)}${more ? " more" : ""}.`,
};

export type FindWords = typeof find;
