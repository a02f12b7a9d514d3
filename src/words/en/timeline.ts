import { pluralOf } from "../plural.ts";
import { numberWord } from "./numberWord.ts";
import { timelinePicture } from "./timelinePicture.ts";

const plural = pluralOf("en");

/** “five reports” */
function reportsInWords(count: number): string {
  return `${numberWord(count)} ${plural(count, { one: "report", other: "reports" })}`;
}

/** “9 documents of the wider record” */
function recordDocuments(count: number): string {
  return plural(count, { one: "# document of the wider record", other: "# documents of the wider record" });
}

/** The timeline with its toolbar, legend and overview. Of ‹ and › see `timelinePicture.ts`; ← and → are keys, and never turn round. */
export const timeline = {
  ...timelinePicture,
  title: "Timeline",

  /** What the reader chooses; the names of choices are read with them: “Rows: Place”. */
  range: "Range",
  showAll: "Show all",
  rows: "Rows",
  groupings: { place: "Place", theme: "Theme", document: "Report" },
  spacing: "Spacing",
  spacings: { scale: "To scale", order: "In order" },
  evidence: "Evidence",
  /** The two rings of evidence: the story's own reports alone, and the wider record with them. */
  rings: {
    core: (reports: number) => {
      const words = reportsInWords(reports);
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    wider: "Wider record",
  },
  clock: "Clock",
  readersClock: "Yours",
  /** `place` is a clock's, of the story or of the reader: “Beijing time, UTC+08:00”. */
  clockTime: (place: string, offset: string) => `${place} time, UTC${offset}`,

  legend: {
    title: "Reports, by origin",
    /** An origin, and the reports that carry its reporting. */
    via: <T>(origin: T, reports: T) => [origin, " via ", reports] as readonly (string | T)[],
  },
  shapes: {
    title: "What the shapes mean",
    window: "possible times, and the place in the known order",
    hollow: "no report has it as done",
    alternative: "where a doubted statement would put it",
    report: "a report was written",
    contested: "reports conflict",
  },

  overview: { title: "Overview of the whole story", move: "Window: move", beginning: "Window: beginning", end: "Window: end" },

  steps: {
    title: "Move and zoom",
    earlier: "‹ Earlier",
    later: "Later ›",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    hint: "Drag to move. Ctrl or ⌘ with the wheel, or a pinch, zooms.",
  },

  /** The sheet of keys, which the button and the key ? open. ← → and the like are keys on a keyboard. */
  keys: {
    open: "Keys",
    title: "Keys on the timeline",
    close: "Close",
    /** What each does, once a mark has the focus. */
    does: {
      arrows: "From mark to mark, by place on the axis",
      homeEnd: "To the first mark, to the last",
      pages: "To the next day, to the day before",
      enter: "Opens the card of the event; “Show on the timeline” there leads back",
      shiftArrows: "Moves the picture",
      plusMinus: "Zooms in and out",
      zero: "Shows everything",
      question: "This sheet",
    },
    /** How to come to the marks. */
    lead: "Tab leads to the marks as to one thing, and on from them. All that the picture shows also stands in the cards below it.",
  },

  /** Where a reader is who has zoomed in: the way back up. `from` and `to`: “Thu 16 May, 06:00”. */
  crumbs: {
    title: "Where you are in the story",
    everything: "Everything",
    here: (from: string, to: string) => `${from} to ${to}`,
  },
  /** A day and a clock time in few words. */
  moment: (day: string, time: string) => `${day}, ${time}`,
  /** Said to those who do not see the picture, when it shows another stretch. */
  nowShown: (from: string, to: string, events: number, total: number) => `${from} to ${to}: ${events} of ${plural(total, { one: "# event", other: "# events" })}.`,
  /** Likewise when an event is selected: the event, its time, and its place in the story. */
  nowSelected: (label: string, when: string, position: number, total: number) => `${label}, ${when}, ${position} of ${total}.`,

  save: {
    title: "Save picture",
    svg: "Save picture (SVG)",
    png: "Save picture (PNG)",
    /** On the button beside the one for SVG. */
    pngShort: "PNG",
    failed: "The picture could not be saved.",
    /** Written above a saved picture. `clock`: “Beijing time, UTC+08:00”. */
    toScale: (clock: string) => `${clock}. Distances are durations.`,
    inOrder: (clock: string) => `${clock}. Every event has the same room: distances are no durations.`,
    restsOnReports: (reports: number) => `Times rest on ${reportsInWords(reports)}.`,
    restsOnRecord: (reports: number, documents: number) => `Times rest on ${reportsInWords(reports)} and ${recordDocuments(documents)}.`,
    sources: "Sources",
  },
};

export type TimelineWords = typeof timeline;
