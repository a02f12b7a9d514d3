import { expect, it } from "vitest";
import { coverageWords, rootsWords, voicesWords } from "./coverageWords.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { indexStory } from "../domain/story/storyIndex.ts";
import { english } from "./en/english.ts";

const origins = { a: "afp", b: "afp", c: "reuters", d: "cnn", e: "cnn" };

/** The words for a story of one event. */
function wordsFor(citations: string, words: typeof coverageWords): string {
  const index = indexStory(storyFrom(`talks 2024-05-16 ${citations}`, { origins }));
  return words(index, index.story.events[0], english.evidence);
}

it("says how many of the reports there are of each kind, and of how many", () => {
  expect(wordsFor("a:happened b:expected c:mentioned", coverageWords)).toBe("Reported by 1 of 5, expected by 1, mentioned by 1");
  expect(wordsFor("a:happened b:happened c:happened d:happened e:happened", coverageWords)).toBe("Reported by 5 of 5");
});

it("begins with a capital and the whole number also where nobody reports it as done", () => {
  expect(wordsFor("a:expected c:expected", coverageWords)).toBe("Expected by 2 of 5");
  expect(wordsFor("c:mentioned", coverageWords)).toBe("Mentioned by 1 of 5");
});

it("counts sources by where the words come from, not by how many reprint them", () => {
  expect(wordsFor("a:happened b:happened", rootsWords)).toBe("from one newsroom; rests on one source: Afp");
  expect(wordsFor("a:happened d:happened", rootsWords)).toBe("from 2 newsrooms; rests on 2 sources: Afp; Cnn");
});

it("names who passed a source's words on", () => {
  expect(wordsFor("a:happened@xinhua c:happened@xinhua", rootsWords)).toBe("from 2 newsrooms; rests on one source: Xinhua (through Afp and Reuters)");
  expect(wordsFor("a:happened@reuters c:happened", rootsWords)).toBe("from 2 newsrooms; rests on one source: Reuters (through Afp)");
});

it("counts the voices behind an answer: documents of one origin are one, and one document needs no count", () => {
  const index = indexStory(storyFrom("talks 2024-05-16 a:happened b:happened c:happened +tass:happened +xinhua:happened", { origins }));
  const event = index.story.events[0];
  const voices = (documents: string, record: string) =>
    voicesWords(
      index,
      {
        evidence: event.citations.filter(({ document }) => documents.includes(document)),
        record: event.record.map(({ document }) => document).filter((id) => record.includes(id)),
      },
      english.evidence,
    );
  expect(voices("ab", "")).toBe("2 documents, one origin: Afp");
  expect(voices("abc", "tass")).toBe("4 documents, 3 origins: Afp, Reuters, Tass");
  expect(voices("a", "")).toBeNull();
  expect(voices("", "xinhua")).toBeNull();
});

it("says of what only the wider record tells that no report does, and on how many documents it rests", () => {
  const index = indexStory(storyFrom("landing 2024-05-16 a:happened b:happened\ntea 2024-05-16 after:landing +tass:happened +xinhua:happened"));
  const tea = index.beyond[0]!;
  expect(coverageWords(index, tea, english.evidence)).toBe("None of the 2 reports tells of it");
  expect(rootsWords(index, tea, english.evidence)).toBe("it rests on the wider record: 2 documents from 2 origins");
});
