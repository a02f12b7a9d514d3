import { expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { ThemeId } from "../../domain/brand.ts";
import { stretchSet } from "../../domain/tiles/eventSet.ts";
import { AXIS_HEIGHT } from "../timeline/measures.ts";
import { groupTops, pictureRows } from "./pictureLayout.ts";

const theme = (id: string, first: number, count: number) => ({ id: branded<ThemeId>(id), name: id, first, count });
const story = { themes: [theme("a", 0, 10), theme("b", 10, 5), theme("c", 15, 5)] };
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
