import { expect, it } from "vitest";
import { branded } from "../domain/brand.ts";
import type { EventId, Zone } from "../domain/brand.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { indexStory } from "../domain/story/storyIndex.ts";
import { claimWords } from "./claimWords.ts";
import { english } from "./en/english.ts";
import { formatPublished } from "./formatWhen.ts";
import { windowWords } from "./windowWords.ts";

const shanghai = branded<Zone>("Asia/Shanghai");

/** What the statements about the event “it” say. */
function claims(text: string): readonly string[] {
  const index = indexStory(storyFrom(text));
  return index.event(branded<EventId>("it")).statements.map(({ claim }) => claimWords(index, claim, shanghai, english.times));
}

it("says what a statement claims, and which hours a part of the day is read as", () => {
  expect(claims("it 2024-05-16,afternoon")).toEqual(["Thursday 16 May 2024, afternoon (read as 12 to 18 h)"]);
  expect(claims("it starts:2024-05-16 ends:..2024-05-17")).toEqual(["begins Thursday 16 May 2024", "ends by 17 May 2024"]);
  expect(claims("landing 2024-05-16\nit after:landing")).toEqual(["after “Landing”"]);
});

it("says what a window leaves open: a midnight is a day's beginning or the end of the day before", () => {
  const words = (text: string) => windowWords(indexStory(storyFrom(text)).event(branded<EventId>("it")).window, shanghai, english.times);
  expect(words("it 2024-05-16")).toBe("from the beginning of Thursday 16 May 2024 to the end of Thursday 16 May 2024");
  expect(words("it 2024-05-16T04:20+08:00..2024-05-16T12:00+08:00")).toBe("from 04:20 on Thursday 16 May 2024 to noon on Thursday 16 May 2024");
  expect(words("it ..2024-05-16")).toBe("with no known beginning to the end of Thursday 16 May 2024");
  expect(words("it 2024-05-16..")).toBe("from the beginning of Thursday 16 May 2024 with no known end");
});

it("says when a document was published as exactly as its page does, and as written where that cannot be read", () => {
  const words = (edtf: string) => formatPublished(edtf, shanghai, english.times);
  expect(words("2024-05-16")).toBe("16 May 2024");
  expect(words("2024-05-16T12:50+08:00")).toBe("16 May 2024, 12:50");
  expect(words("spring 2024")).toBe("spring 2024");
});
