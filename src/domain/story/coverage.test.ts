import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { EventId } from "../brand.ts";
import { countCoverage, coverageOf, hasHappened, originOf, rootsOf } from "./coverage.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const index = indexStory(
  storyFrom(
    `landing  2024-05-16  a:happened b:happened c:happened@xinhua
     signing  2024-05-16  a:expected a:happened@xinhua b:mentioned
     expo     2024-05-17  d:expected c:expected
     caption  2024-05-15  a:happened@afp@kremlin b:happened@kremlin`,
    { origins: { a: "afp", b: "afp", c: "reuters", d: "d-news" } },
  ),
);
const event = (id: string) => index.event(branded<EventId>(id));
const pips = (id: string) => coverageOf(index, event(id)).map(({ document, coverage }) => `${document} ${coverage}`);
const roots = (id: string) => rootsOf(index, event(id)).map(({ organisation, through }) => `${organisation} through ${through.join(", ")}`);

describe("coverage", () => {
  it("has one entry for each document, in the story's order, and says who is silent", () => {
    expect(pips("landing")).toEqual(["a happened", "b happened", "c happened", "d silent"]);
    expect(pips("expo")).toEqual(["a silent", "b silent", "c expected", "d expected"]);
  });

  it("takes a document's strongest word, whichever comes first in it", () => {
    expect(pips("signing")).toEqual(["a happened", "b mentioned", "c silent", "d silent"]);
  });

  it("counts every document once", () => {
    expect(countCoverage(index, event("signing"))).toEqual({ happened: 1, expected: 0, mentioned: 1, silent: 2 });
    expect(countCoverage(index, event("expo"))).toEqual({ happened: 0, expected: 2, mentioned: 0, silent: 2 });
  });

  it("holds an event for done only when a document reports it as done", () => {
    expect(hasHappened(index, event("signing"))).toBe(true);
    expect(hasHappened(index, event("expo"))).toBe(false);
  });
});

describe("roots", () => {
  it("count documents of one origin once", () => {
    expect(roots("landing")).toEqual(["afp through afp", "xinhua through reuters"]);
    expect(originOf(index, event("landing").citations[1]!)).toBe("afp");
  });

  it("follow the chain to its end, whoever stands between", () => {
    expect(roots("caption")).toEqual(["kremlin through afp"]);
  });

  it("rest on the strongest word alone", () => {
    expect(roots("signing")).toEqual(["xinhua through afp"]);
    expect(roots("expo")).toEqual(["d-news through d-news", "reuters through reuters"]);
  });
});
