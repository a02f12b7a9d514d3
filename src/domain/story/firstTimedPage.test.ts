import { expect, it } from "vitest";
import { firstTimedPage } from "./firstTimedPage.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const HOUR = 3_600_000;

function first(event: string, pages: Record<string, string>) {
  const index = indexStory(storyFrom(event, { pages }));
  const found = firstTimedPage(index, [...index.story.events, ...index.beyond][0]!);
  return found === null ? null : [found.document.id, found.atLeast / HOUR, found.atMost === null ? null : found.atMost / HOUR];
}

it("is the earliest that tells it as done and gives an hour; how late, follows from the event's window", () => {
  const pages = { tass: "2024-05-16T20:00+08:00", xinhua: "2024-05-16T19:00+08:00", cna: "2024-05-16", afp: "2024-05-16T11:00+08:00" };
  expect(first("tea 2024-05-16,afternoon +tass:happened +xinhua:happened +cna:happened +afp:expected", pages)).toEqual(["xinhua", 1, 7]);
});

it("can be earlier than the event's last possible moment", () => {
  expect(first("tea 2024-05-16,afternoon +tass:happened", { tass: "2024-05-16T14:00+08:00" })).toEqual(["tass", 0, 2]);
});

it("is not there where no page gives an hour", () => {
  expect(first("tea 2024-05-16 +tass:happened +xinhua:happened", { tass: "2024-05-16" })).toBeNull();
});
