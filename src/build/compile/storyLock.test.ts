import { describe, expect, it } from "vitest";
import { compileFerryStrike, FERRY_STRIKE, holding, problemsOf, swap, without } from "./storyFolder.fixture.ts";
import type { Changes } from "./storyFolder.fixture.ts";
import { formatStoryLock, readStoryLock, STORY_LOCK_NAME } from "./storyLock.ts";

const published = formatStoryLock(compileFerryStrike().storyLock!);

/** The problems of a story that was published as it stands in the fixture, and then changed. */
const afterPublishing = (changes: Changes) => problemsOf({ [STORY_LOCK_NAME]: holding(published), ...changes }, { lock: "fresh" });

describe("a published story", () => {
  it("that has not changed holds, and its lock reads back as it was written", () => {
    expect(afterPublishing({})).toEqual([]);
    expect(formatStoryLock(readStoryLock(published)!)).toBe(published);
  });

  it("[L2] a date that changes by one character is told at its line, though the story with it holds as well", () => {
    const change = { "events/deal.yaml": swap("within: 2023-03-08", "within: 2023-03-09") };
    expect(problemsOf(change)).toEqual([]);
    expect(afterPublishing(change)).toEqual([
      "events/deal.yaml:6:17 when.within (L2): this says “within 2023-03-09”; when it was last held against its evidence it said “within 2023-03-08”. " +
        "Check it again; if this is meant, run npm run data -- --write-lock",
    ]);
  });

  it.each([
    ["part: afternoon", "part: evening", "within 2023-03-08 evening", "when"],
    ["gap: PT2H/..", "gap: PT3H/..", "after walkout by 10800000.. ms", "order[0]"],
    ["after: walkout", "during: walkout", "during walkout", "order[0]"],
  ])("[L2] so are parts of the day, gaps and orders: %s", (from, to, says, path) => {
    const change = { "events/talks.yaml": (text: string) => swap(from, to)(from === "after: walkout" ? swap("    gap: PT2H/..\n", "")(text) ?? "" : text) };
    const told = afterPublishing(change).filter((problem) => problem.includes("(L2)"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`events/talks.yaml:`);
    expect(told[0]).toContain(path);
    expect(told[0]).toContain(`this says “${says}”`);
  });

  it("[L2] a statement that is taken away is told", () => {
    expect(afterPublishing({ "events/deal.yaml": swap("order:\n  - after: talks\n    evidence: [{ document: courier, quote: then signed a deal }]\n", "") })).toEqual([
      "events/deal.yaml:1:1 (L2): a statement about time is gone: “after talks”; if this is meant, run npm run data -- --write-lock",
    ]);
  });

  it("[L1] an event that gets another id is told at its new file, with the old id", () => {
    const renamed = {
      "events/talks.yaml": without,
      "events/tlaks.yaml": holding(FERRY_STRIKE["events/talks.yaml"]!),
      ...Object.fromEntries(Object.keys(FERRY_STRIKE).filter((name) => name !== "events/talks.yaml").map((name) => [name, (text: string) => text.replaceAll(/\btalks\b(?!\.)/g, "tlaks")])),
    };
    expect(afterPublishing(renamed).filter((problem) => problem.includes("“talks” was published"))).toEqual([
      "events/tlaks.yaml:1:1 (L1): the id “talks” was published and is gone; “tlaks” seems to have taken its place. Links to it would break; " +
        "if this is meant, run npm run data -- --write-lock",
    ]);
  });

  it("[L1] so are the ids of differences and quotations", () => {
    const [id] = /^[a-z-]+(?=:$)/m.exec(FERRY_STRIKE["quotations.yaml"]!)!;
    const told = afterPublishing({ "quotations.yaml": swap(`${id}:`, `${id}x:`) });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^quotations\\.yaml:1:1 ${id}x \\(L1\\): the id “${id}” was published and is gone; “${id}x” seems to have taken its place`));
  });

  it("[L1] a lock that cannot be read is told", () => {
    expect(problemsOf({ [STORY_LOCK_NAME]: holding("{}") })).toEqual([`${STORY_LOCK_NAME}:1:1 (L1): this lock cannot be read; run npm run data -- --write-lock`]);
  });
});

it("a story without the lock is not yet published, and its ids and dates are free", () => {
  expect(problemsOf({ "events/deal.yaml": swap("within: 2023-03-08", "within: 2023-03-09") })).toEqual([]);
});
