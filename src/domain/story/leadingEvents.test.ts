import { expect, test } from "vitest";
import { branded } from "../brand.ts";
import type { UtcMs } from "../brand.ts";
import { leadingEvents } from "./leadingEvents.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const story = storyFrom(
  `war       2022-02-24              a:mentioned b:mentioned c:mentioned d:mentioned  kind:backdrop
   march     2024-05-16T02:00+08:00  a:happened b:happened  differs:order differs:figure differs:error  kind:backdrop
   landing   2024-05-16T04:20+08:00  a:happened b:happened c:expected
   lunch     2024-05-16T12:00+08:00  a:happened
   talks     2024-05-16T14:00+08:00  a:happened b:happened  differs:wording
   remarks   2024-05-16T15:00+08:00  a:happened b:happened  differs:order differs:wording
   signing   2024-05-16T17:00+08:00  a:happened b:happened
   concert   2024-05-16T19:00+08:00  a:happened a:happened b:expected
   expo      2024-05-16T23:00+08:00  a:expected b:expected  kind:ahead`,
);
const index = indexStory(story);
const at = (iso: string) => branded<UtcMs>(Date.parse(iso));
const DAY = { from: at("2024-05-15T16:00Z"), to: at("2024-05-16T16:00Z") };
const leading = (most: number, extent = DAY) => leadingEvents(index, extent, most).map(({ id }) => id as string);

test("the most covered come first, and stand in the order of time", () => {
  expect(leading(1)).toEqual(["landing"]);
  expect(leading(3)).toEqual(["landing", "talks", "remarks"]);
});

test("among those that as many reports tell of, the visit goes before the rest, more differences before fewer, more to quote before less, the earlier before the later", () => {
  expect(leading(2)).toEqual(["landing", "remarks"]);
  expect(leading(4)).toEqual(["landing", "talks", "remarks", "concert"]);
  expect(leading(5)).toEqual(["landing", "talks", "remarks", "signing", "concert"]);
  expect(leading(6)).toEqual(["landing", "talks", "remarks", "signing", "concert", "expo"]);
  expect(leading(7)).toEqual(["march", "landing", "talks", "remarks", "signing", "concert", "expo"]);
});

test("only what the stretch of time holds, and no more than there is", () => {
  expect(leading(10)).toEqual(["march", "landing", "lunch", "talks", "remarks", "signing", "concert", "expo"]);
  expect(leading(2, { from: at("2022-01-01T00:00Z"), to: DAY.to })).toEqual(["war", "landing"]);
  expect(leading(3, { from: at("2023-01-01T00:00Z"), to: at("2023-02-01T00:00Z") })).toEqual([]);
  expect(leading(0)).toEqual([]);
});
