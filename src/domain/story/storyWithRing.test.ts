import { expect, it } from "vitest";
import { hasHappened } from "./coverage.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const story = storyFrom(
  `landing 2024-05-16 a:happened b:happened
   tea     2024-05-16 after:landing before:expo +tass:happened +xinhua:happened
   expo    2024-05-17 a:expected +tass:happened`,
);
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

it("leaves out of the core what only the wider record tells of, and keeps it at hand", () => {
  const core = indexStory(story);
  expect(ids(core.story.events)).toEqual(["landing", "expo"]);
  expect(ids(core.beyond)).toEqual(["tea"]);
  expect(core.hasEvent("tea")).toBe(true);
  expect(core.event(core.beyond[0]!.id).label).toBe("Tea");
});

it("takes its place among the others where the wider record is believed", () => {
  const wider = indexStory(story, "wider");
  expect(ids(wider.story.events)).toEqual(["landing", "tea", "expo"]);
  expect(wider.beyond).toEqual([]);
});

it("has happened on the word of the wider record alone", () => {
  const core = indexStory(story);
  expect(hasHappened(core, core.beyond[0]!)).toBe(true);
});

it("counts the wider record for what happened only where it is believed", () => {
  const expo = ([core]: readonly ("core" | "wider")[]) => hasHappened(indexStory(story, core), story.events[2]!);
  expect(expo(["core"])).toBe(false);
  expect(expo(["wider"])).toBe(true);
});
