import { describe, expect, it } from "vitest";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { english } from "../../words/en/english.ts";
import { groupRows, SORTINGS } from "./groupRows.ts";
import type { Sorting } from "./groupRows.ts";

const STORY = storyFrom(
  `
  landing  2024-05-16T04:20+08:00  a:happened b:happened c:happened       differs:wording
  talks    2024-05-16T11:00+08:00  a:happened@xinhua c:happened@xinhua    differs:order differs:figure differs:tense
  caption  2024-05-15? 2024-05-16T09:00+08:00  c:happened
  fair     2024-05-17              kind:ahead     a:expected c:expected
  old      2022-02                 kind:backdrop  b:mentioned
  `,
  { origins: { a: "agency", b: "agency" } },
);
const INDEX = indexStory(STORY);

const rows = (sorting: Sorting) => groupRows(INDEX, sorting, english).map(({ title, events }) => `${title}: ${events.map(({ id }) => id).join(" ")}`);

describe("rows of the matrix", () => {
  it("by time stand in the parts of the page, each by time", () => {
    expect(rows("time")).toEqual(["The visit: landing caption talks", "Still ahead: fair", "The backdrop: old"]);
  });

  it("by reports stand under how many tell of the event at all", () => {
    expect(rows("reports")).toEqual(["In 3 of 3 reports: landing", "In 2 of 3 reports: talks fair", "In 1 of 3 reports: old caption"]);
  });

  it("by sources stand under how many they rest on: reports of one origin, or on one word, are one", () => {
    expect(rows("sources")).toEqual(["Rests on 2 sources: landing fair", "Rests on 1 source: old caption talks"]);
  });

  it("by conflicts: what is only told differently comes after what conflicts, and before what is told alike", () => {
    expect(rows("conflicts")).toEqual(["2 conflicts: talks", "1 conflict: caption", "Told differently, without conflict: landing", "No difference: old fair"]);
  });

  it("are all the events, each once, in every order", () => {
    for (const sorting of SORTINGS) {
      const groups = groupRows(INDEX, sorting, english);
      expect(groups.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(STORY.events.map(({ id }) => id).sort());
      expect(groups.every(({ events }) => events.length > 0)).toBe(true);
    }
  });
});
