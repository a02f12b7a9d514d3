import { expect, it } from "vitest";
import { stretchSet } from "../../domain/tiles/eventSet.ts";
import { AXIS_HEIGHT, groupTops, pictureRows } from "./pictureLayout.ts";

const story = { themes: [{ id: "a", name: "A", first: 0, count: 10 }, { id: "b", name: "B", first: 10, count: 5 }, { id: "c", name: "C", first: 15, count: 5 }] };
const { groupHeight } = pictureRows(story.themes.length);
const all = { tops: [0, 1, 2].map((place) => AXIS_HEIGHT + place * groupHeight), height: AXIS_HEIGHT + 3 * groupHeight };

it("leaves out a theme without anything found, where the rest is hidden, and closes the gap", () => {
  const found = stretchSet(20, [[3, 4], [16, 20]]);
  expect(groupTops(story, found, true)).toEqual({ tops: [AXIS_HEIGHT, null, AXIS_HEIGHT + groupHeight], height: AXIS_HEIGHT + 2 * groupHeight });
  expect(groupTops(story, found, false)).toEqual(all);
});

it("keeps every theme where nothing is looked for, or nothing found", () => {
  expect(groupTops(story, null, true)).toEqual(all);
  expect(groupTops(story, stretchSet(20, []), true)).toEqual(all);
});
