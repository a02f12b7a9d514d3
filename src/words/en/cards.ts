import type { OriginBasis } from "../../domain/evidence/document.ts";
import type { CitationStyle } from "../../domain/story/citeEvent.ts";
import type { EventKind } from "../../domain/story/story.ts";
import { pluralOf } from "../plural.ts";
import { numberWord } from "./numberWord.ts";

const plural = pluralOf("en");

const leads: Readonly<Record<EventKind, string>> = {
  visit: "In the order that the reports give. Where none gives an order, the place in the list is ours.",
  ahead: "Expected when the reports were written. None of them reports it as done.",
  backdrop: "What the same reports tell of the time before.",
};

const styles: Readonly<Record<CitationStyle, string>> = {
  chicago: "Chicago note", apa: "APA", mla: "MLA", plain: "Plain", bibtex: "BibTeX", ris: "RIS",
};

/** Event cards and what they open. */
export const cards = {
  /** What each part of the list holds, under its heading. */
  leads,
  beyond: {
    title: (reports: number) => `Beyond the ${numberWord(reports)}`,
    lead:
      "What only the wider record tells of. These documents were not read verbatim and are not quoted; the accounts are ours. Choose “Wider record” above the timeline to see " +
      "these events among the others.",
  },
  noneFound: (events: number) => `None of the ${numberWord(events)} events here is among those found.`,

  /** The reason follows. */
  placeIsInferred: "The place is inferred.",
  whyHere: "Why here?",
  /** Of an event's own page. */
  ownPage: {
    /** To it, while the exploring page cannot unfold what a card folds away. */
    read: "Read it on the page of this event",
    seeOnTimeline: "See it on the timeline",
    asEmbed: "This event as an embed",
    neighbours: "Next to it on the timeline",
    before: "Before it on the timeline",
    after: "After it on the timeline",
  },
  silent: (reports: string) => `Silent: ${reports}`,
  figures: "Figures",
  correctedOn: <T>(date: T) => ["Corrected on ", date, "."] as readonly (string | T)[],

  /** How words came here: whose reporting, through which publisher, on whose word. Null: nobody else's. */
  route: <T>(origin: T, publisher: T | null, onTheWordOf: T | null) =>
    [origin, ...(publisher === null ? [] : [", via ", publisher]), ...(onTheWordOf === null ? [] : [", on the word of ", onTheWordOf])] as readonly (string | T)[],
  readItThere: "Read it there",
  /** After that, for those who do not see where the link stands. */
  readItAt: (publisher: string) => `: ${publisher}`,
  /** Before the name of the language that a text stands in, for those who do not see how it is set apart. */
  notTranslated: "Not translated:",

  reportsDiffer: "Where reports differ",
  /** Before an answer: who gives it. */
  answeredBy: (names: readonly string[]) => `${names.join(", ")}:`,

  found: {
    title: "Also found",
    onTimeline: <T>(label: T) => ["On the timeline: ", label] as readonly (string | T)[],
    person: <T>(person: T) => ["Person: ", person] as readonly (string | T)[],
    quotation: <T>(about: T, words: T) => ["Quotation, ", about, ": ", words] as readonly (string | T)[],
  },

  record: {
    /** `more`: besides what the story's own reports tell. */
    title: (documents: number, origins: number, more: boolean) =>
      `The wider record: ${documents} ${more ? "more " : ""}from ${plural(origins, { one: "one origin", other: "# origins" })}, not read verbatim`,
    carrying: <T>(publisher: T, origin: T) => [publisher, ", carrying ", origin] as readonly (string | T)[],
    /** `late`: how long after the event. Null: too long to say anything. */
    firstPage: <T>(publisher: T, time: string, day: string, late: string | null) =>
      ["First of the pages that give an hour: ", publisher, `, ${time} on ${day}${late === null ? "" : `, ${late}`}.`] as readonly (string | T)[],
    lateBetween: (least: string, most: string) => `${least} to ${most} after it`,
    lateAtMost: (most: string) => `at most ${most} after it began`,
    /** “2 h 25 min” */
    duration: (hours: number, minutes: number) => [...(hours > 0 ? [`${hours} h`] : []), ...(minutes > 0 || hours === 0 ? [`${minutes} min`] : [])].join(" "),
  },

  showOnTimeline: "Show on the timeline",
  copyLink: "Copy link",
  /** Beside a quotation, and what it is a link to for those who do not see where it stands. */
  link: "Link",
  linkToWords: (publisher: string) => ` to these words of ${publisher}`,
  cite: "Cite",
  embed: "Embed",

  citing: {
    title: <T>(event: T) => ["Cite “", event, "”"] as readonly (string | T)[],
    close: "Close",
    storyAt: <T>(story: T, address: T) => [story, ", ", address] as readonly (string | T)[],
    style: "Style",
    styles,
    event: "This event",
    documents: "The documents it cites",
    record: "What tells of it: the wider record",
    copy: "Copy",
    copyOf: (what: string) => `Copy: ${what}`,
    copied: "Copied",
    refused: "The browser refuses. The text is selected: copy it by hand.",
  },

  reports: {
    title: "The reports",
    via: <T>(origin: T, publisher: string) => [origin, ` via ${publisher}`] as readonly (string | T)[],
    tells: (events: number, basis: OriginBasis) => `${plural(events, { one: "# event", other: "# events" })} · origin ${basis}`,
  },
};

export type CardsWords = typeof cards;
