import { describe, expect, it } from "vitest";
import { compileFerryStrike, problemsOf, swap } from "./storyFolder.fixture.ts";
import type { Change, Changes } from "./storyFolder.fixture.ts";

const [walkout, talks, deal, ferriesReturn] = ["events/walkout.yaml", "events/talks.yaml", "events/deal.yaml", "events/return.yaml"];

const problems = (changes: Changes) => problemsOf(changes, { lock: "fresh" });
const ordered = (order: string): Change => swap("citations:", `order:\n  - ${order}\ncitations:`);
const both = (first: Change, second: Change): Change => (text) => second(first(text) ?? "");
const DECLARE = "these statements cannot all hold; declare a difference, and mark the one that is doubted with `doubted: <its id>`:";

describe("statements that cannot all hold", () => {
  it("[T1] a day and an order: each is named with its place and its words", () => {
    expect(problems({ [deal]: swap("within: 2023-03-08", "within: 2023-03-07") })).toEqual([
      [
        `events/deal.yaml:6:17 when.within (T1): ${DECLARE}`,
        "    events/deal.yaml:6 Deal signed within 2023-03-07 — inferred: The paper came out that day.",
        "    events/deal.yaml:8 Deal signed after “Talks open” — courier: “then signed a deal”",
        "    events/talks.yaml:8 Talks open within 2023-03-08, afternoon (read as 12 to 18 h) — courier: “On Wednesday afternoon the two sides met”",
      ].join("\n"),
    ]);
  });

  it("[T1] a circle of orders, whatever the days", () => {
    const loose = swap("within: 2023-03-10", "within: 2023-03-08/2023-03-10");
    const circle = {
      [ferriesReturn]: both(loose, ordered("after: deal\n    evidence: [{ document: courier, quote: Ferries should run again }]")),
      [deal]: swap("order:\n", "order:\n  - after: return\n    evidence: [{ document: courier, quote: has no other way }]\n"),
    };
    expect(problems(circle)).toEqual([
      [
        `events/deal.yaml:8:5 order[0] (T1): ${DECLARE}`,
        "    events/deal.yaml:8 Deal signed after “Ferries to return” — courier: “has no other way”",
        "    events/return.yaml:13 Ferries to return after “Deal signed” — courier: “Ferries should run again”",
      ].join("\n"),
    ]);
  });

  it("[T1] a gap that the days do not leave room for", () => {
    const [problem, ...more] = problems({ [talks]: swap("PT2H/..", "P3D/..") });
    expect(problem).toMatch(/^events\/walkout\.yaml:9:13 when\[0\].within \(T1\)|^events\/talks\.yaml:8:11 when.within \(T1\)/);
    expect(problem).toContain("Talks open after “Crews walk out” — herald: “hours after the crews had left”");
    expect(more).toEqual([]);
  });

  it("[T1] several contradictions are all reported", () => {
    const two = {
      [deal]: swap("within: 2023-03-08", "within: 2023-03-07"),
      [ferriesReturn]: ordered("before: walkout\n    evidence: [{ document: courier, quote: Ferries should run again }]"),
    };
    expect(problems(two).sort()).toEqual([
      expect.stringContaining("Deal signed after “Talks open”"),
      expect.stringContaining("Ferries to return before “Crews walk out”"),
    ]);
  });

  it("are cured by doubting one of them", () => {
    const doubted = { [deal]: swap("within: 2023-03-08,", "within: 2023-03-07, doubted: first-day,") };
    expect(problems(doubted)).toEqual([]);
    const { story } = compileFerryStrike(doubted, { lock: "fresh" });
    const signed = story?.events.find(({ id }) => id === "deal");
    expect(signed?.statements[0]).toMatchObject({ doubted: "first-day", claim: { relation: "within", text: "2023-03-07" } });
    expect(signed?.window.end.latest).toBeNull();
  });
});

describe("a statement that is doubted", () => {
  it("[T2] is contradicted by another", () => {
    expect(problems({ [walkout]: swap("within: 2023-03-06", "within: 2023-03") })).toEqual([
      "events/walkout.yaml:15:13 when[1].within (T2): this is marked as doubted, but nothing contradicts it; " +
        "take `doubted` away, or state what it conflicts with",
    ]);
  });
});

describe("an event", () => {
  const nothing = "(T3): nothing says when this was, not even roughly; give `when` at least one end";

  it("[T3] has at least one end to its window", () => {
    const dated = (text: string) => problems({ [ferriesReturn]: swap("within: 2023-03-10", text) });
    expect(dated("ends: 2023-03-10/..")).toEqual([`events/return.yaml:8:9 when.ends ${nothing}`]);
    expect(dated("within: 2023-03-10/..")).toEqual([]);
    expect(dated("within: ../2023-03-10")).toEqual([]);
  });

  it("[T2] [T3] has no date when its only one is doubted", () => {
    const doubted = { [ferriesReturn]: swap("  basis: resolved", "  basis: resolved\n  doubted: first-day") };
    expect(problems(doubted)).toEqual([expect.stringContaining("return.yaml:8:11 when.within (T2)"), `events/return.yaml:8:11 when.within ${nothing}`]);
  });
});

describe("a linked story", () => {
  it("has its citations in the order of its documents", () => {
    const courier = "  - document: courier\n    stance: happened\n    quote: the two sides met\n";
    const lastly = both(swap(courier, ""), swap("    quote: are to meet\n", `    quote: are to meet\n${courier}`));
    const { story } = compileFerryStrike({ [talks]: lastly });
    expect(story?.events.find(({ id }) => id === "talks")?.citations.map(({ document }) => document)).toEqual(["courier", "herald"]);
  });

  it("has knobs inside their windows, in the known order", () => {
    const { story } = compileFerryStrike();
    const knobs = story!.events.map(({ knob }) => knob);
    expect(knobs).toEqual([...knobs].sort((a, b) => a - b));
    for (const { knob, window } of story!.events) {
      expect(knob).toBeGreaterThanOrEqual(window.start.earliest?.at ?? -Infinity);
      expect(knob).toBeLessThanOrEqual(window.end.latest?.at ?? Infinity);
    }
  });
});
