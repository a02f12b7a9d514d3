import { describe, expect, it } from "vitest";
import { formatLock, readLock } from "./quotations.ts";
import { compileFerryStrike, problemsOf, swap } from "./storyFolder.fixture.ts";
import type { Changes, Setting } from "./storyFolder.fixture.ts";

const [documents, courier, herald, talks, lock] = ["documents.yaml", "documents/courier.txt", "documents/herald.txt", "events/talks.yaml", "evidence.lock.json"];

/** Eleven words that both papers have, not alike in case and marks; round them, the same cookie banner. */
const SHARED: Changes = {
  [courier]: (text) => `${text}He added: “Both sides are to meet again in Skerry before the summer.” We use cookies on this site to help you\n`,
  [herald]: (text) => `We use cookies on this site to help you. ${text}Both sides are to\nmeet again, in Skerry: before the Summer, he said.\n`,
};
const bodies = (courierBody: string): Changes => ({ ...SHARED, [documents]: swap("herald:\n", `  body: ${courierBody}\nherald:\n`) });
const BODY = "{ begins: Ferry crews walked out, ends: “Both sides are to meet again in Skerry before the summer.” }";
const marked = { ...bodies(BODY), [talks]: swap("quote: are to meet", "quote: hours after the crews") };
const fresh: Setting = { lock: "fresh" };

describe("shared text", () => {
  it("is every run of six words and more, told by its length and its place in both texts", () => {
    const { story } = compileFerryStrike({ ...SHARED, [talks]: swap("quote: are to meet", "quote: hours after the crews") }, fresh);
    expect(story?.sharedText).toMatchObject([{ documents: ["courier", "herald"], words: 20, longest: 11, runs: [{ words: 11, quote: null }, { words: 9 }] }]);
    const [pair] = story!.sharedText;
    const { documents: locked } = compileFerryStrike(SHARED, fresh).evidence.lock!;
    expect(pair?.share).toEqual([20 / locked["courier"]!.words, 20 / locked["herald"]!.words]);
  });

  it("is none where there is none", () => {
    expect(compileFerryStrike().story?.sharedText).toEqual([]);
  });

  it("leaves out what stands around the report", () => {
    const { story, problems } = compileFerryStrike(marked, fresh);
    expect(problems).toEqual([]);
    expect(story?.sharedText).toMatchObject([{ words: 11, runs: [{ words: 11 }] }]);
  });

  it("gives a run's words only where the story quotes them, from either text; the marks of the body are no quotation", () => {
    expect(compileFerryStrike(marked, fresh).story?.sharedText[0]?.runs[0]?.quote).toBeNull();
    const quoting = { ...marked, [talks]: swap("quote: are to meet", 'quote: "Both sides are to meet again, in Skerry: before the Summer, he said."') };
    expect(compileFerryStrike(quoting, fresh).story?.sharedText[0]?.runs[0]?.quote).toBe("Both sides are to meet again, in Skerry: before the Summer");
  });

  it("is in the lock without its words, and comes from the lock where the texts are not at hand", () => {
    const { evidence, story } = compileFerryStrike(marked, fresh);
    expect(readLock(formatLock(evidence.lock!))).toEqual(evidence.lock);
    expect(JSON.stringify(evidence.lock?.sharedText)).not.toContain("Skerry");
    expect(compileFerryStrike(marked, { against: "lock", lock: "fresh" }).story).toEqual(story);
  });

  it("[Q5] is stale in the lock when it is not what the texts say", () => {
    const written = formatLock(compileFerryStrike(marked, fresh).evidence.lock!);
    expect(problemsOf({ ...marked, [lock]: () => written })).toEqual([]);
    expect(problemsOf({ ...marked, [lock]: () => written.replace('"words":11', '"words":7') })).toEqual([expect.stringContaining("evidence.lock.json:1:1 (Q5)")]);
  });
});

describe("the body of a report", () => {
  it("[Q1] [Q2] begins and ends with words that stand in the text, once", () => {
    expect(problemsOf({ ...marked, ...bodies("{ begins: Fery crews walked out, ends: on Friday. }") }, fresh)).toEqual([
      "documents.yaml:7:19 courier.body.begins (Q1): not verbatim in courier. The nearest text there is: Ferry crews walked out (difference: Fer{+r+}y crews walked out)",
    ]);
    expect(problemsOf({ ...marked, ...bodies("{ begins: the, ends: on Friday. }") }, fresh)).toEqual([expect.stringMatching(/^documents\.yaml:7:19 courier\.body\.begins \(Q2\)/)]);
  });

  it("[Q1] ends after it begins, also where only the lock says so", () => {
    const turned = { ...marked, ...bodies("{ begins: on Friday., ends: Ferry crews walked out }") };
    for (const against of ["texts", "lock"] as const) {
      expect(problemsOf(turned, { against, lock: "fresh" })).toEqual([
        "documents.yaml:7:37 courier.body.ends (Q1): these words end the report, but stand before its beginning: on Friday.",
      ]);
    }
  });

  it("[Q1] is held against the lock where the texts are not at hand", () => {
    const change = { ...marked, [documents]: (text: string) => (marked[documents]?.(text) ?? "").replace("begins: Ferry", "begins: Fery") };
    expect(problemsOf(change, { against: "lock" })).toEqual(expect.arrayContaining([expect.stringMatching(/courier\.body\.begins \(Q1\): this quotation of courier was never found/)]));
  });
});
