/** Whose words, who took them down, who published them: headings. */
const steps: readonly [string, string, string] = ["Named source", "Newsroom", "Published by"];

/** How words came from their source to the page. */
export const routes = {
  title: "On whose word",
  lead:
    "The way from the source that a report names, through the newsroom whose reporting it is, to the page where it was published. Where a report names nobody, the way begins " +
    "at the newsroom.",
  steps,
  citations: "Citations",
  nobody: "nobody",
  /** Sources, the farthest first. */
  byWayOf: (sources: readonly string[]) => sources.join(", by way of "),
  ofOneEvent: "The route of the words",
  /** Between two steps, as seen and as heard. */
  arrow: " → ",
  then: ", then ",
};
