import { describe, expect, it } from "vitest";
import { compileFerryStrike, problemsOf, swap } from "./storyFolder.fixture.ts";
import type { Change } from "./storyFolder.fixture.ts";

const [talks, deal, ferriesReturn] = ["events/talks.yaml", "events/deal.yaml", "events/return.yaml"];
const changing = (file: string, change: Change) => problemsOf({ [file]: change });
const dating = (text: string) => changing(ferriesReturn, swap("within: 2023-03-10", text));

/** The beginning of an event's window, and its end, as instants in UTC. */
function windowOf(id: string, changes: Readonly<Record<string, Change>> = {}): (string | null)[] {
  const { story, problems } = compileFerryStrike(changes);
  expect(problems).toEqual([]);
  const { start, end } = story!.events.find((event) => event.id === id)!.window;
  return [start.earliest, end.latest].map((bound) => (bound === null ? null : new Date(bound.at).toISOString()));
}

describe("a date", () => {
  it("is a day at the event's place, in its part where one is given", () => {
    expect(windowOf("return")).toEqual(["2023-03-10T00:00:00.000Z", "2023-03-11T00:00:00.000Z"]);
    expect(windowOf("talks")).toEqual(["2023-03-08T12:00:00.000Z", "2023-03-08T18:00:00.000Z"]);
    const inChina = { "places.yaml": swap("skerry: { name: Skerry, zone: Europe/London", "skerry: { name: Skerry, zone: Asia/Shanghai") };
    expect(windowOf("return", inChina)).toEqual(["2023-03-09T16:00:00.000Z", "2023-03-10T16:00:00.000Z"]);
  });

  it("is a day of the entry's own zone where it has one", () => {
    const change = { [ferriesReturn]: swap("within: 2023-03-10", "zone: Asia/Shanghai\n  within: 2023-03-10") };
    expect(windowOf("return", change)).toEqual(["2023-03-09T16:00:00.000Z", "2023-03-10T16:00:00.000Z"]);
  });

  it("[E4] must exist", () => {
    expect(dating("within: 2023-02-30")).toEqual([
      "events/return.yaml:8:11 when.within (E4): “2023-02-30” is no date: the last day of 2023-02 is 28",
    ]);
    expect(dating("within: Friday")[0]).toMatch(/^events\/return\.yaml:8:11 when\.within \(E4\): “Friday” is no date that can be read/);
    expect(changing(talks, swap("within: 2023-03-08", "within: 2023-02-30"))).toEqual([
      "events/talks.yaml:8:11 when.within (E4): “2023-02-30” is no date: the last day of 2023-02 is 28",
    ]);
  });

  it("[E4] with a clock time has its offset", () => {
    expect(dating("within: 2023-03-10T09:30")).toEqual([
      "events/return.yaml:8:11 when.within (E4): “2023-03-10T09:30” has a clock time without its offset from UTC; " +
        "write 2023-03-10T09:30+00:00 if it is the time in Europe/London",
    ]);
    expect(dating("within: 2023-03-10T09:30Z")).toEqual([]);
  });

  it("[E4] has a part only where it is one day", () => {
    expect(changing(talks, swap("within: 2023-03-08", "within: 2023-03"))).toEqual([
      "events/talks.yaml:8:11 when.within (E4): “2023-03” is not one single day; “afternoon” needs one, as in 2024-05-16",
    ]);
    expect(changing(talks, swap("within: 2023-03-08", "starts: 2023-03-08"))).toEqual([
      "events/talks.yaml:9:9 when.part (E4): a part of the day goes with `within` and one day",
    ]);
  });

  it("[E4] is said with `within`, or with `starts` and `ends`", () => {
    expect(dating("zone: UTC")).toEqual(["events/return.yaml:8:3 when (E4): say when: `within`, or `starts` and `ends`"]);
    expect(dating("starts: 2023-03-09\n  within: 2023-03-10")[0]).toContain("(E4): `within` stands alone");
    expect(windowOf("return", { [ferriesReturn]: swap("within: 2023-03-10", "starts: 2023-03-10\n  ends: 2023-03-12") })).toEqual([
      "2023-03-10T00:00:00.000Z", "2023-03-13T00:00:00.000Z",
    ]);
  });

  it("[E4] in a list of one is addressed as in the file", () => {
    const listed = swap(
      "when: { within: 2023-03-08, basis: inferred, reason: The paper came out that day. }",
      "when:\n  - within: 2023-02-30\n    basis: inferred\n    reason: The paper came out that day.",
    );
    expect(changing(deal, listed)[0]).toMatch(/^events\/deal\.yaml:7:13 when\[0\]\.within \(E4\)/);
  });
});

describe("what a statement about time rests on", () => {
  it("[E4] is evidence where it is stated or resolved, and a reason where it is resolved or inferred; each is asked for once", () => {
    expect(changing(deal, swap("    evidence: [{ document: courier, quote: then signed a deal }]\n", ""))).toEqual([
      "events/deal.yaml:8:5 order[0] (E4): what is stated needs its evidence: the words that it rests on",
    ]);
    expect(changing(deal, swap("basis: inferred, reason: The paper came out that day.", "basis: inferred"))).toEqual([
      "events/deal.yaml:6:7 when (E4): what is inferred needs a reason: one plain sentence",
    ]);
    expect(changing(deal, swap("within: 2023-03-08, basis: inferred", "starts: 2023-03-08, ends: 2023-03-09, basis: stated"))).toEqual([
      "events/deal.yaml:6:7 when (E4): what is stated needs its evidence: the words that it rests on",
    ]);
    expect(changing(ferriesReturn, swap("  reason: “Friday” is 10 March 2023.\n", ""))).toEqual([
      "events/return.yaml:8:3 when (E4): what is resolved needs a reason: one plain sentence",
    ]);
  });
});

describe("an order", () => {
  it("[E4] has one relation", () => {
    const one = "events/talks.yaml:16:5 order[0] (E4): give one of after, before, during, overlaps";
    expect(changing(talks, swap("after: walkout", "after: walkout\n    before: return"))).toEqual([one]);
    expect(changing(talks, swap("after: walkout\n    gap", "gap"))).toEqual([one]);
  });

  it("[E4] has a gap that can be read, and only between two events", () => {
    expect(changing(talks, swap("PT2H/..", "2 hours"))).toEqual([
      "events/talks.yaml:17:10 order[0].gap (E4): “2 hours” is no length of time; " +
        "write weeks, days, hours or minutes, as in P2W, P1D, PT2H or PT45M",
    ]);
    expect(changing(talks, swap("PT2H/..", "PT24H/PT2H"))[0]).toContain("gap (E4): “PT24H/PT2H” is at least longer than at most");
    expect(changing(talks, swap("after: walkout", "overlaps: walkout"))).toEqual([
      "events/talks.yaml:17:10 order[0].gap (E4): a gap goes with after or before",
    ]);
  });
});

describe("zones and ranges", () => {
  it("[E4] must be known, and have both ends", () => {
    const unknown = "(E4): “Europe/Lundon” is not a time zone; write an IANA name such as Asia/Shanghai";
    const misspelt = swap("Skerry, zone: Europe/London", "Skerry, zone: Europe/Lundon");
    expect(changing("places.yaml", misspelt)).toEqual([`places.yaml:1:31 skerry.zone ${unknown}`]);
    expect(changing("story.yaml", misspelt)).toEqual([`story.yaml:6:27 clocks[0].zone ${unknown}`]);
    expect(changing("story.yaml", swap("\nzone: Europe/London", "\nzone: Europe/Lundon"))).toEqual([`story.yaml:4:7 zone ${unknown}`]);
    expect(changing("story.yaml", swap("2023-03-06/2023-03-10", "../2023-03-10"))).toEqual([
      "story.yaml:8:46 ranges[0].within (E4): a range needs both ends",
    ]);
  });
});
