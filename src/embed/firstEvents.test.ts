import { expect, test } from "vitest";
import { branded } from "../domain/brand.ts";
import type { EventId, RangeId } from "../domain/brand.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { indexStory } from "../domain/story/storyIndex.ts";
import { firstEvents } from "./firstEvents.ts";

const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const index = indexStory(storyFrom(`war 2022 a:mentioned b:mentioned\n${hours.map((hour) => `event-${hour} 2024-05-16T0${hour}:00+08:00 a:happened`).join("\n")}`));
const visit = { kind: "range", id: branded<RangeId>("visit") } as const;
const first = (...[shown, size, asked]: [Parameters<typeof firstEvents>[1], "compact" | "full", string | null]) =>
  firstEvents(index, shown, size, asked === null ? null : branded<EventId>(asked)).map(({ id }) => id as string);

test("compact begins with seven events of the stretch, and with the one that is asked for", () => {
  expect(first(visit, "compact", null)).toEqual(["event-1", "event-2", "event-3", "event-4", "event-5", "event-6", "event-7"]);
  expect(first({ kind: "all" }, "compact", null)).toEqual(["war", "event-1", "event-2", "event-3", "event-4", "event-5", "event-6"]);
  expect(first(visit, "compact", "event-9")).toEqual(["event-1", "event-2", "event-3", "event-4", "event-5", "event-6", "event-7", "event-9"]);
  expect(first(visit, "compact", "event-2")).toHaveLength(7);
});

test("full has them all, whatever the stretch", () => {
  expect(first(visit, "full", null)).toHaveLength(10);
});
