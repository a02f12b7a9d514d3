import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLock, readLock, staleInLock } from "./quotations.ts";
import { compileFerryStrike, FERRY_STRIKE, holding, problemsOf, swap, without } from "./storyFolder.fixture.ts";
import type { Change, Setting } from "./storyFolder.fixture.ts";

const [walkout, talks, deal, quotations, lock] = [
  "events/walkout.yaml", "events/talks.yaml", "events/deal.yaml", "quotations.yaml", "evidence.lock.json",
];

/** The problems of the story with one file changed, and the lock that a change of quotations calls for. */
const changing = (file: string, change: Change, setting: Setting = { lock: "fresh" }) => problemsOf({ [file]: change }, setting);
/** The story with one quotation in the place of its “are to meet”. */
const quoting = (quote: string, setting?: Setting) => changing(talks, swap("quote: are to meet", `quote: ${quote}`), setting);

const AT_THE_QUOTE = "events/talks.yaml:25:12 citations[1].quote";

describe("a quotation", () => {
  it("[Q1] is verbatim to the letter; a near miss shows the nearest text", () => {
    expect(quoting("are to moet")).toEqual([`${AT_THE_QUOTE} (Q1): not verbatim in herald. The nearest text there is: are to meet (difference: are to m[-o-]{+e+}et)`]);
    expect(quoting("Are to meet")).toHaveLength(1);
    expect(quoting('"“We do not sail for promises”"')).toEqual([
      `${AT_THE_QUOTE} (Q1): not verbatim in herald. The nearest text there is: “We do not sail for promises,” (difference: “We do not sail for promises{+,+}”)`,
    ]);
    expect(quoting("'\"We do not sail for promises'")[0]).toContain("(Q1)");
  });

  it("[Q1] is found over line breaks and no-break spaces, whichever side has them", () => {
    expect(quoting("the small boats are to meet")).toEqual([]);
    expect(quoting("want 9 per cent more")).toEqual([]);
    expect(quoting("want\u00a09 per\u00a0cent more")).toEqual([]);
    expect(quoting(">-\n      are to\n      meet")).toEqual([]);
  });

  it("[Q1] is found whether its accents are one character or two, whichever side has them", () => {
    const atTheCafe = (quote: string) => changing(deal, (text) => text.replaceAll("then signed a deal", quote));
    expect(atTheCafe("met at the Café Marina")).toEqual([]);
    expect(atTheCafe("met at the Cafe\u0301 Marina")).toEqual([]);
    expect(atTheCafe("met at the Cafe Marina")).toHaveLength(2);
  });

  it("[Q2] that stands in several places needs what stands before or after", () => {
    expect(quoting("the crews")).toEqual([
      `${AT_THE_QUOTE} (Q2): these words stand 3 times in herald; add a prefix or suffix that only one place has`,
    ]);
    expect(quoting('the crews\n    prefix: "after "')).toEqual([]);
    expect(quoting("the crews\n    suffix: ' of'")).toEqual([]);
    expect(quoting("the crews\n    prefix: 'that '\n    suffix: ' want'")).toEqual([]);
    expect(quoting('the crews\n    prefix: "that "\n    suffix: " of"')[0]).toContain("(Q1)");
    expect(quoting("the crews\n    prefix: ' '")[0]).toContain("stand 3 times");
  });

  it("[Q3] is a sentence at most", () => {
    const words = "a".repeat(299);
    const long = { "documents/herald.txt": (text: string) => `${text}${words}bc\n` };
    const quotingLong = (quote: string) =>
      problemsOf({ ...long, [talks]: swap("quote: are to meet", `quote: ${quote}`) }, { lock: "fresh" });
    expect(quotingLong(`${words}b`)).toEqual([]);
    expect(quotingLong(`${words}bc`)).toEqual([`${AT_THE_QUOTE} (Q3): 301 characters; quote the words that bear the claim, 300 at most`]);
  });

  it("[Q1] is checked wherever a story quotes: one letter changed in any of them is found, and nothing else", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const anywhere = fc.constantFrom(...quotedCharacters(FERRY_STRIKE));
    fc.assert(
      fc.property(anywhere, fc.constantFrom(...letters), fc.constantFrom("texts", "lock"), ({ file, at }, letter, against) => {
        const text = FERRY_STRIKE[file] ?? "";
        fc.pre(text[at] !== letter);
        const { problems, story } = compileFerryStrike({ [file]: holding(text.slice(0, at) + letter + text.slice(at + 1)) }, { against });
        // The fixture's texts begin with a line break that is not part of the file.
        const line = text.slice(0, at).split("\n").length - 1;
        expect(story).toBeNull();
        expect(problems).toHaveLength(1);
        expect(problems[0]).toMatchObject({ rule: expect.stringMatching(/^Q[12]$/), at: { file, line } });
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe("a document", () => {
  it("[Q4] needs its text where the texts are at hand", () => {
    const missing = "documents.yaml:8:3 herald (Q4): this document has no text: documents/herald.txt is missing or empty";
    expect(changing("documents/herald.txt", without, {})).toEqual([missing]);
    expect(changing("documents/herald.txt", holding(" \n\u00a0"), {})).toEqual([missing]);
    expect(changing("documents/herald.txt", without, { against: "lock" })).toEqual([]);
  });
});

describe("the lock", () => {
  const stale = "evidence.lock.json:1:1 (Q5): the lock does not say what the texts and the data say; run npm run data -- --write-lock";
  const needed =
    "evidence.lock.json:1:1 (Q5): neither the documents' texts nor this lock can be read here; " +
    "one of them is needed to check the quotations";
  const withoutFigure = { [talks]: (text: string) => text.replace(/figures:[^]*/, "") };

  it("[Q5] must be there, and readable", () => {
    for (const change of [without, holding("<<<<<<< HEAD\n"), holding("{}")]) {
      expect(changing(lock, change, { against: "texts" })).toEqual([stale]);
      expect(changing(lock, change, { against: "lock" })).toEqual([needed]);
    }
  });

  it("[Q5] is stale when the texts say otherwise, even outside the quotations", () => {
    expect(changing("documents/courier.txt", (text) => `${text}Page 2`, { against: "texts" })).toEqual([
      "documents.yaml:2:3 courier (Q5): the text of courier has changed since the lock was written. Of its 10 quotations 10 still stand, 0 moved, " +
        "0 gone. Read it again, then run npm run data -- --write-lock",
    ]);
    expect(changing("documents/courier.txt", swap("no other way", "no\n\u00a0other way"), { against: "texts" })).toEqual([]);
  });

  it("[Q5] [Q1] tells of a changed text quotation by quotation: what stands, what moved, what is gone", () => {
    const change = (text: string) => text.replace("the mainland", "land").replace("on Friday", "on Sunday");
    expect(changing("documents/courier.txt", change, { against: "texts" }).map((problem) => problem.replace(/; .*|\. Read it.*/, ""))).toEqual([
      "events/return.yaml:11:42 when.evidence[0].quote (Q1): not verbatim in courier. The nearest text there is: should run again on Sunday. " +
        "(difference: should run again on [-Fri-]{+Sun+}day{+.+})",
      "events/return.yaml:15:12 citations[0].quote (Q1): not verbatim in courier. The nearest text there is: Ferries should run again on Sunday. " +
        "(difference: Ferries should run again on [-Fri-]{+Sun+}day{+.+})",
      "documents.yaml:2:3 courier (Q5): the text of courier has changed since the lock was written. Of its 10 quotations 3 still stand, 5 moved, 2 gone",
      "events/deal.yaml:9:44 order[0].evidence[0].quote (Q5): the text of courier has changed, and these words have moved in it, from offset 209 to 201",
      "events/deal.yaml:13:12 citations[0].quote (Q5): the text of courier has changed, and these words have moved in it, from offset 209 to 201",
      "events/talks.yaml:14:14 when.evidence[0].quote (Q5): the text of courier has changed, and these words have moved in it, from offset 143 to 135",
      "events/talks.yaml:22:12 citations[0].quote (Q5): the text of courier has changed, and these words have moved in it, from offset 166 to 158",
      "quotations.yaml:7:14 promises.variants[0].quote (Q5): the text of courier has changed, and these words have moved in it, from offset 114 to 106",
    ]);
  });

  it("[Q5] is stale when the data quotes less, or more", () => {
    expect(problemsOf(withoutFigure)).toEqual([stale]);
    expect(problemsOf(withoutFigure, { against: "lock" })).toEqual([
      "evidence.lock.json:1:1 documents.herald (Q5): the lock has a quotation that the data no longer has: want 9 per cent more",
    ]);
    expect(problemsOf(withoutFigure, { against: "lock", lock: "fresh" })).toEqual([]);
    expect(quoting("Ms Reid", { against: "texts" })).toEqual([stale]);
  });

  it("[Q1] without the texts, only what was once found in them counts, and the nearest of it is shown whole", () => {
    expect(quoting("We do not sail for promise", { against: "lock" })).toEqual([
      `${AT_THE_QUOTE} (Q1): this quotation of herald was never found in its text; the nearest that was is: ` +
        "We do not sail for promises (difference: We do not sail for promise{+s+}). With the texts at hand, run npm run data -- --write-lock",
    ]);
    expect(quoting("Ms Reid", { against: "lock" })[0]).toContain("(Q1)");
    const elsewhere = changing(talks, swap("document: herald\n    stance", "document: courier\n    stance"), { against: "lock" });
    expect(elsewhere).toEqual([expect.stringContaining("(Q1): this quotation of courier was never found")]);
  });

  it("[Q1] [Q3] without the texts, prefix and length count too", () => {
    const prefixed = { [quotations]: swap("quote: will not sail for promises", 'quote: will not sail for promises\n      prefix: "“"') };
    expect(problemsOf(prefixed, { against: "lock" })).toEqual([expect.stringMatching(/^quotations\.yaml:7:14 .*\(Q1\)/)]);
    expect(problemsOf(prefixed, { against: "lock", lock: "fresh" })).toEqual([]);
    expect(quoting("a".repeat(301), { against: "lock" })).toEqual([expect.stringContaining("(Q3)"), expect.stringContaining("(Q1)")]);
  });

  it("does not call a quotation gone while the file that has it is broken", () => {
    expect(changing(walkout, swap("kind: visit", "kind: vist"), { against: "lock" })).toEqual([expect.stringContaining("(E2)")]);
  });

  it("is written as it is read, one quotation a line, in the order of the text", () => {
    const written = compileFerryStrike().evidence.lock!;
    expect(readLock(formatLock(written))).toEqual(written);
    expect(staleInLock([], written, "lock")).toHaveLength(14);
    const herald = formatLock(written).split('"herald"')[1]?.match(/"quote":"[^"]*"/g);
    expect(herald?.map((line) => line.slice(9, -1))).toEqual([
      "The strike began on Monday", "on Monday", "We do not sail for promises", "want 9 per cent more", "are to meet",
      "hours after the crews had left",
    ]);
    for (const { quotations: found } of Object.values(written.documents)) {
      for (const { quote, start, end } of found) expect(end - start).toBe(quote.length);
    }
  });
});

/** Every character of every quotation in the story's files, as an offset in its file. */
function quotedCharacters(files: Readonly<Record<string, string>>): { file: string; at: number }[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const quotes = [...text.matchAll(/(?<=quote: )[^}\n]*[^ }\n]/g)];
    return quotes.flatMap(({ 0: quote, index }) => [...quote].map((_, offset) => ({ file, at: index + offset })));
  });
}
