import { expect, test } from "vitest";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { leadingCitations } from "./leadingCitations.ts";

const leadingOf = (citations: string) => leadingCitations(storyFrom(`talks 2024-05-16 ${citations}`).events[0]);

test("one quotation a document: where it has the event as done, else where it expects it, else where it mentions it", () => {
  expect(leadingOf("a:mentioned a:happened b:mentioned a:expected b:expected c:mentioned")).toEqual([1, 4, 5]);
});

test("of several that go as far the first", () => {
  expect(leadingOf("a:happened a:happened b:expected b:expected")).toEqual([0, 2]);
});
