import { describe, expect, it } from "vitest";
import { branded } from "../domain/brand.ts";
import type { EventId, Zone } from "../domain/brand.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { indexStory } from "../domain/story/storyIndex.ts";
import { english } from "./en/english.ts";
import { formatWhen, windowHeading } from "./formatWhen.ts";

/** The words for the event “it” among these. */
function wordsFor(text: string, zone = "Asia/Shanghai") {
  const index = indexStory(storyFrom(text));
  return formatWhen(index.event(branded<EventId>("it")), branded<Zone>(zone), english.times, (id) => index.event(id).label);
}

describe("a date is as exact as what was stated", () => {
  it.each([
    ["it 2023", "2023", null, false],
    ["it 2024-03", "March 2024", null, false],
    ["it 2024-05-16", "Thursday 16 May 2024", null, true],
    ["it 2024-05-16,afternoon", "Thursday 16 May 2024, afternoon", "afternoon", false],
    ["it 2024-05-16T04:20+08:00", "Thursday 16 May 2024, 04:20", "04:20", false],
    ["it 2024-05-13..2024-05-15", "between 13 May 2024 and 15 May 2024", null, false],
    ["it 2023-10..2023-11", "between October 2023 and November 2023", null, false],
    // An hour that only bounds an event is not the event's.
    ["it ends:..2024-05-16T14:41+08:00", "ends by 16 May 2024, 14:41", null, false],
    ["it ..2024-05-16", "by 16 May 2024", null, false],
    ["it 2022..", "from 2022 on", null, false],
    ["it starts:2024-05-16 ends:2024-05-17", "Thursday 16 May 2024 to Friday 17 May 2024", null, false],
    ["it starts:2022-02", "from February 2022", null, false],
    ["it ends:2024-05-17", "until Friday 17 May 2024", null, false],
    ["it ends:2024-04-16..2024-05-16", "ends between 16 April 2024 and 16 May 2024", null, false],
  ])("%s: %s", (text, date, hour, hourNotStated) => {
    expect(wordsFor(text)).toEqual({ date, hour, order: null, hourNotStated });
  });

  it("and is told on the clocks of the place", () => {
    expect(wordsFor("it 2024-05-16T04:20+08:00", "Europe/Moscow").date).toBe("Wednesday 15 May 2024, 23:20");
  });
});

describe("what no document dates", () => {
  it("has its time from the events around it", () => {
    expect(wordsFor("landing 2024-05-16\nit during:landing").date).toBe("Thursday 16 May 2024");
    expect(wordsFor("landing 2024-05-16\nfarewell 2024-05-17\nit after:landing before:farewell").date).toBe(
      "between Thursday 16 May 2024 and Friday 17 May 2024",
    );
    expect(wordsFor("landing 2024-05-16\nit after:landing").date).toBe("not before Thursday 16 May 2024");
    expect(wordsFor("landing 2024-05-16\nit before:landing").date).toBe("by Thursday 16 May 2024");
    expect(wordsFor("it").date).toBe("at a time not stated");
  });

  it("never gets an hour", () => {
    expect(wordsFor("landing 2024-05-16T04:20+08:00\nit after:landing+PT2H/PT3H")).toEqual({
      date: "not before Thursday 16 May 2024", hour: null, order: "after “Landing”", hourNotStated: true,
    });
  });

  it("does not take its date from a doubted statement", () => {
    expect(wordsFor("landing 2024-05-16\nit 2024-05-15? during:landing").date).toBe("Thursday 16 May 2024");
    expect(wordsFor("landing 2024-05-16\nit 2024-05-16 after:landing?").order).toBeNull();
  });
});

it("names the nearest known order, what came before first", () => {
  const around = "landing 2024-05-16\nfarewell 2024-05-17\nvisit 2024-05-16..2024-05-17\n";
  expect(wordsFor(`${around}it before:farewell after:landing`).order).toBe("after “Landing”");
  expect(wordsFor(`${around}it before:farewell`).order).toBe("before “Farewell”");
  expect(wordsFor(`${around}it during:visit`).order).toBe("during “Visit”");
});

it.each([
  ["it 2024-05-16T04:20+08:00", "Thursday 16 May 2024"],
  ["it 2024-05-16", "Thursday 16 May 2024"],
  ["it 2024-05-16..2024-05-17", "May 2024"],
  ["it 2024-05", "May 2024"],
  ["it 2023-10..2023-11", "2023"],
  ["it 2023-12..2024-01", "between Friday 1 December 2023 and Wednesday 31 January 2024"],
  ["it ..2024-05-16", "by Thursday 16 May 2024"],
  ["it 2022..", "not before Saturday 1 January 2022"],
])("a heading names no day that the event may not have been on: %s below %s", (text, heading) => {
  const index = indexStory(storyFrom(text));
  expect(windowHeading(index.event(branded<EventId>("it")), branded<Zone>("Asia/Shanghai"), english.times)).toBe(heading);
});
