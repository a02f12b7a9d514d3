/** The dialogs for what readers and writers take away with them: a reference, an embed. */
export const takeAway = {
  close: "Close",
  copy: "Copy",
  copied: "Copied",
  embed: "Embed",
  refused: "The browser does not let us copy: select the text above and copy it by hand.",
  what: "What",
  wholeTimeline: "The timeline",
  oneEvent: "One event",
  /** An event that only the wider record tells of. */
  ofRecord: (event: string) => `${event} (wider record)`,
  range: "Range",
  /** The stretch of time that the page shows at the moment. */
  asNow: "As on the page now",
  allOfIt: "All of it",
  rows: "Rows",
  evidence: "Evidence",
  size: "Size",
  sizes: { compact: "Leading events first", full: "All events" },
  /** Of an article's reader, not of its writer. */
  asReader: "As the reader’s",
  accent: "Accent",
  reset: "Reset",
  showTitle: "Show the title",
  column: (pixels: number) => `In a column of ${pixels} pixels`,
  preview: (title: string) => `Preview: ${title}`,
  paste: "What to paste",
  toPaste: (snippet: string) => `To paste: ${snippet}`,
  /** Ways into an article: their names, where each works and what it does. */
  snippets: {
    address: {
      name: "Address",
      about: "On a line of its own in WordPress, Ghost and other systems that ask for oEmbed. Elsewhere it becomes a link card. The options above are not kept.",
    },
    frame: {
      name: "Frame",
      about: "For every system that takes HTML. The second line lets the frame grow and shrink with its content; without it the frame scrolls within itself.",
    },
    amp: { name: "AMP", about: "For AMP pages. Put it below the first screen, or AMP refuses it." },
    static: {
      name: "Text",
      about: "Headings, a list, dates, quotations and links: what is left when a system strips everything else. It does not change when the story is corrected.",
    },
    picture: { name: "Picture", about: "A picture that is a link, for newsletters and e-mail." },
  },
  /** In what is pasted. */
  pasted: {
    showAll: "Show all of it",
    underPicture: (title: string) => `${title}: see the whole timeline and its sources`,
    /** `coverage`: how many reports tell of the event, and how, without a full stop. */
    told: (summary: string, coverage: string) => `${summary} ${coverage}.`,
    wholeStory: "All events, words and sources",
  },
};

export type TakeAwayWords = typeof takeAway;
