import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");

/**
 * What the drawing itself says, in the page and in an embed. What is seen of it is short: each pixel is time that cannot be shown. ‹ and › turn
 * round by themselves in a line that runs from right to left, so every language writes them as here.
 */
export const timelinePicture = {
  /** Of the drawing as a whole, for screen readers. Sideways: as this language's lines run. */
  picture: { sideways: "Marks, from earlier on the left to later on the right", down: "Marks, from earlier above to later below" },
  /** Where a group would hold marks, had the time that is shown any. */
  nothingShown: "Nothing in this stretch of time",
  placeNotStated: "Place not stated",
  reportTimes: "When the reports were written",
  /** Under a report's name: which others were there before it. `reports` is a list of names. */
  writtenAfter: (reports: string) => `after ${reports}`,
  /** Beside the place that a doubted statement would give an event. */
  alternative: (time: string) => `or ${time}?`,

  /** Several marks at one spot. */
  crowd: {
    events: (count: number) => plural(count, { one: "# event", other: "# events" }),
    reports: (count: number) => plural(count, { one: "# report", other: "# reports" }),
  },
  /** Marks beyond the edges of what is shown: on the button, and its name for screen readers. */
  beyond: {
    earlier: (count: number) => `‹ ${count} earlier`,
    earlierIn: (count: number, group: string) => `${count} earlier: ${group}`,
    later: (count: number) => `${count} later ›`,
    laterIn: (count: number, group: string) => `${count} later: ${group}`,
  },
  /** `crowd` is one of the names above; `found` of them match the search. */
  crowdFound: (crowd: string, found: number) => `${crowd}, ${found} found`,

  /** What a screen reader says for a mark: all that the picture shows. `coverage`: “Reported by 4 of 5”. */
  mark: ({ label, when, coverage, contested, found }: { label: string; when: string; coverage: string; contested: boolean; found: boolean }) =>
    `${label}. ${when}. ${coverage}.${contested ? " Reports differ." : ""}${found ? " Found." : ""}`,
  /** `when`: “from 10:00 on Thursday 16 May 2024 to the end of Friday 17 May 2024”. */
  reportMark: (label: string, when: string) => `${label}, written ${when}`,
};
