/** A whole number with commas: by hand, because the first thing of `Intl` that a browser is asked for takes it some fifteen milliseconds. */
const count = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
const events = (value: number) => (value === 1 ? "1 event" : `${count(value)} events`);

/**
 * What the page of a large story says besides the words that it shares with that of a small one. A part of its own, which `english` leaves out so that
 * no other page carries it; there is none in other languages, as that page is in English only.
 */
export const tiled = {
  /** What readers take away. `file` leads to a file. */
  tables: <T>(file: (name: string) => T) =>
    ["Every event and citation as tables: ", file("events.parquet"), " and ", file("citations.parquet"), "; with ", file("story.yaml"), " beside them this page can be built anew."] as readonly (string | T)[],
  footer: "This page asks nothing of any other host and stores nothing about you.",
  noScript: "Moving and searching need script. What is shown here are the weightiest events.",

  shapes: {
    window: "possible times, and where it is drawn among them",
    crowd: "how many events there are; a number opens them",
  },

  /** Heads what a narrow screen shows, one event of each stretch. */
  column: "All themes",

  /** Marks beyond the edges of what is shown: on the button, and its name for screen readers. */
  beyond: {
    earlier: (value: number) => `‹ ${count(value)} earlier`,
    earlierIn: (value: number, group: string) => `${count(value)} earlier: ${group}`,
    later: (value: number) => `${count(value)} later ›`,
    laterIn: (value: number, group: string) => `${count(value)} later: ${group}`,
  },
  /** Events that are not drawn by themselves. `when`: “Thu 16 May, 06:00 to Fri 17 May, 06:00”. */
  crowd: {
    more: (value: number) => `+${count(value)}`,
    moreIn: (value: number, group: string, when: string) => `${count(value)} more: ${group}, ${when}`,
    found: (value: number) => `${count(value)} found`,
    foundIn: (value: number, of: number, group: string, when: string) => `${count(value)} found among ${count(of)} more: ${group}, ${when}`,
    allThemes: "all themes",
  },
  hint: "Drag to move. Ctrl or Cmd with the wheel, or a pinch, zooms. Keys: arrows from event to event, + and −, 0 for everything.",
  clock: (zone: string) => `${zone.replaceAll("_", " ")} time`,

  found: {
    number: count,
    of: (found: number, total: number) => `${count(found)} of ${events(total)}.`,
    searching: "Searching…",
    soFar: (found: number) => `${count(found)} so far, still searching…`,
    tooMany: "Too many words begin so: type another letter.",
  },

  cards: {
    shownOf: (shown: number, total: number) =>
      shown === total ? `All ${events(total)} of this stretch.` : `${count(shown)} of ${count(total)} events of this stretch: the weightiest. Zoom in for the others.`,
    foundShown: (shown: number, total: number) => (shown === total ? `All ${events(total)} found in this stretch.` : `${count(shown)} of ${count(total)} found in this stretch.`),
    none: "Nothing in this stretch of time.",
    more: "Show more",
    loading: "Loading the cards…",
  },

  embed: {
    weightiest: (shown: number, total: number) => (shown === total ? `All ${events(total)}` : `The ${count(shown)} weightiest of ${events(total)}`),
    whole: (total: number) => `Explore ${total === 1 ? "it" : `all ${events(total)}`}`,
  },

  troubles: {
    failed: (files: number) =>
      files === 1 ? "A part of this story could not be loaded. What is shown may lack events." : `${files} parts of this story could not be loaded. What is shown may lack events.`,
    slow: "A part of this story is slow to arrive. What is shown is coarser than it will be.",
    tryAgain: "Try again",
  },
};
