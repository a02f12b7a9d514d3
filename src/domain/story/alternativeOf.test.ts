import { describe, expect, it } from "vitest";
import { alternativeOf } from "./alternativeOf.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

/** Where the event `it` would else stand, in Beijing time. */
function alternative(text: string): string | null {
  const index = indexStory(storyFrom(text));
  const found = alternativeOf(index, index.story.events.find(({ id }) => id === "it")!);
  return found === null ? null : new Date(found.at + 8 * 3_600_000).toISOString().slice(0, 16);
}

describe("the place that a doubted statement would give", () => {
  it("is the middle of a doubted day, or the one end of an open time", () => {
    expect(alternative("it 2024-05-15? 2024-05-16 a:happened")).toBe("2024-05-15T12:00");
    expect(alternative("it 2024-05-15,evening? 2024-05-16 a:happened")).toBe("2024-05-15T21:00");
    expect(alternative("it 2024-05-20..? 2024-05-16 a:happened")).toBe("2024-05-20T00:00");
  });

  it("is with an event that it is said to be simultaneous with, and beside one that it is said to follow or precede", () => {
    const others = `one 2024-05-10T12:00+08:00 a:happened
      two 2024-05-12T12:00+08:00 a:happened\n`;
    expect(alternative(`${others} it 2024-05-16 overlaps:one? a:happened`)).toBe("2024-05-10T12:00");
    expect(alternative(`${others} it 2024-05-16 before:two? a:happened`)).toBe("2024-05-11T12:00");
    expect(alternative(`${others} it 2024-05-01 after:one? a:happened`)).toBe("2024-05-11T12:00");
  });

  it("is not there where nothing is doubted", () => {
    expect(alternative("it 2024-05-16 a:happened")).toBeNull();
  });
});
