import { describe, expect, it } from "vitest";
import { compileFerryStrike, holding, problemsOf, swap } from "./storyFolder.fixture.ts";
import type { Changes } from "./storyFolder.fixture.ts";

const DOCUMENTS = `
port-log: { title: Log, url: https://port.example/log, publisher: wire, origin: wire, published: 2023-03-08T15:00+00:00, language: en }
radio: { title: News, url: https://radio.example/, publisher: courier, origin: courier, language: en }
`;
const FOGHORN = "label: Foghorn sounds\ntitle: The foghorn sounds\nsummary: The foghorn sounds.\nkind: visit\nthemes: [sea]\n";

/** The story with a wider record: its entries, and files that go with them. */
const withRecord = (record: string, more: Changes = {}): Changes => ({ "record-documents.yaml": holding(DOCUMENTS), "record.yaml": holding(record), ...more });
const foghorn = (record: string, event = FOGHORN, more: Changes = {}) => withRecord(record, { "events/foghorn.yaml": holding(event), ...more });
const story = (changes: Changes) => {
  const { story: compiled, problems } = compileFerryStrike(changes, { lock: "fresh" });
  expect(problems).toEqual([]);
  return compiled!;
};
const latest = (at: { at: number } | null) => (at === null ? null : new Date(at.at).toISOString());

describe("what the wider record says of time", () => {
  const timed = "talks:\n  - { document: port-log, stance: happened, says: They met., when: { ends: ../2023-03-08T15:00+00:00 } }\n";

  it("narrows the window with the record, and leaves that of the story's own documents alone", () => {
    const talks = story(withRecord(timed)).events.find(({ id }) => id === "talks")!;
    expect(latest(talks.window.end.latest)).toBe("2023-03-08T18:00:00.000Z");
    expect(latest(talks.withRecord.window.end.latest)).toBe("2023-03-08T15:00:00.000Z");
    expect(talks.withRecord.statements).toMatchObject([{ id: "talks/r00", record: "port-log", reason: "They met." }]);
  });

  it("can be an order", () => {
    const ordered = timed.replace("} }", "}, order: [{ after: walkout, gap: PT2H/.. }] }");
    const talks = story(withRecord(ordered)).events.find(({ id }) => id === "talks")!;
    expect(talks.withRecord.statements.map(({ id }) => id)).toEqual(["talks/r00", "talks/r01"]);
  });

  it("[E3] names documents, events and differences that there are", () => {
    const wrong = "talks:\n  - { document: port-lok, stance: happened, says: They met., order: [{ after: walkoud, doubted: first-dai }] }\n";
    expect(problemsOf(withRecord(wrong), { lock: "fresh" })).toEqual([
      "record.yaml:2:17 talks[0].document (E3): there is no document of the wider record “port-lok”; did you mean “port-log”?",
      "record.yaml:2:79 talks[0].order[0].after (E3): there is no event “walkoud”; did you mean “walkout”?",
      "record.yaml:2:97 talks[0].order[0].doubted (E3): there is no difference “first-dai”; did you mean “first-day”?",
    ]);
  });

  it("[T1] is told where it contradicts; [T2] what is doubted must be contradicted", () => {
    const late = "talks:\n  - { document: port-log, stance: happened, says: They met., when: { within: 2023-03-12 } }\n";
    expect(problemsOf(withRecord(late), { lock: "fresh" })).toEqual([expect.stringMatching(/\(T1\): these statements cannot all hold[^]* — port-log: They met\./)]);
    expect(problemsOf(withRecord(late.replace("12 }", "12, doubted: first-day }")), { lock: "fresh" })).toEqual([]);
    expect(problemsOf(withRecord(timed.replace("Z } }", "Z, doubted: first-day } }").replace("+00:00 }", "+00:00, doubted: first-day }")), { lock: "fresh" })).toEqual([
      expect.stringContaining("record.yaml:2:76 talks[0].when.ends (T2): this is marked as doubted, but nothing contradicts it"),
    ]);
  });
});

describe("an event that only the wider record tells of", () => {
  const heard = "foghorn:\n  - { document: radio, stance: happened, says: It was heard., order: [{ after: walkout }, { before: talks }] }\n";

  it("has its times from the record, and takes no part where that is not believed", () => {
    const { events } = story(foghorn(heard));
    const event = events.find(({ id }) => id === "foghorn")!;
    expect(event.citations).toEqual([]);
    expect(event.statements.map(({ claim }) => claim.relation)).toEqual(["after", "before"]);
    expect(latest(event.window.end.latest)).toBe("2023-03-08T18:00:00.000Z");
    expect(event.withRecord.window).toEqual(event.window);
    const alone = compileFerryStrike(withRecord(heard.replace("foghorn", "talks").replace(", { before: talks }", ""))).story!;
    expect(events.find(({ id }) => id === "talks")!.window).toEqual(alone.events.find(({ id }) => id === "talks")!.window);
  });

  it("[E7] has no times and figures in its own file", () => {
    const dated = `${FOGHORN}when: { within: 2023-03-08, basis: inferred, reason: It was foggy. }\n`;
    expect(problemsOf(foghorn(heard, dated))).toEqual([
      "events/foghorn.yaml:6:7 when (E7): only the wider record tells of this event; its times stand in record.yaml",
    ]);
  });

  it("[E7] orders nothing that the story's own documents tell", () => {
    const after = swap("order:\n", "order:\n  - { after: foghorn, basis: inferred, reason: It was foggy. }\n");
    expect(problemsOf(foghorn(heard, FOGHORN, { "events/deal.yaml": after }))).toEqual([
      "events/deal.yaml:8:14 order[0].after (E7): only the wider record tells of “foghorn”; put this order into record.yaml",
    ]);
  });

  it("[T3] has at least one end to its window", () => {
    expect(problemsOf(foghorn(heard.replace(/, order.*\]/, "")))).toEqual([
      "record.yaml:1:1 foghorn (T3): nothing says when this was, not even roughly; give `when` at least one end",
    ]);
  });
});

describe("a difference", () => {
  const answered = swap("evidence: [{ document: herald, quote: on Monday }]", "record: [radio]");

  it("can be answered by the wider record", () => {
    const entry = "talks:\n  - { document: radio, stance: happened, says: They met. }\n";
    const [difference] = story(withRecord(entry, { "differences.yaml": answered })).differences;
    expect(difference!.readings[1]).toMatchObject({ evidence: [], record: ["radio"], silent: [] });
  });
});

describe("the writing of a document", () => {
  const written = "  written:\n    says: No date.\n    order: [{ after: talks, basis: inferred, reason: It tells of the talks., evidence: [{ document: courier, quote: the two sides met }] }]\n";
  const before = "  written:\n    says: No date.\n    order: [{ before: talks, basis: inferred, reason: It expects the talks., evidence: [{ document: herald, quote: are to meet }] }]\n";
  const courier = (text: string) => text.replace("  written: 8 March 2023\nherald", `${written}herald`);
  const both = (text: string) => courier(text).replace("  written: 8 March 2023\n", before);

  it("has a window of its own, and is certainly after what it tells of", () => {
    const { reportTimes } = story({ "documents.yaml": both });
    expect(reportTimes.map(({ document, after }) => [document, after])).toEqual([["courier", ["herald"]], ["herald", []]]);
    expect(latest(reportTimes[0]!.window.start.earliest)).toBe("2023-03-08T12:00:00.000Z");
    expect(latest(reportTimes[1]!.window.end.latest)).toBe("2023-03-08T18:00:00.000Z");
  });

  it("may be told in a sentence alone", () => {
    expect(story({}).reportTimes.map(({ says, statements }) => [says, statements])).toEqual([["8 March 2023", []], ["8 March 2023", []]]);
  });

  it("[E3] [T1] is checked as an event's time is", () => {
    expect(problemsOf({ "documents.yaml": (text) => courier(text).replace("after: talks", "after: talk") }, { lock: "fresh" })).toEqual([
      "documents.yaml:8:22 courier.written.order[0].after (E3): there is no event “talk”; did you mean “talks”?",
    ]);
    const early = (text: string) => courier(text).replace("    order:", "    when: [{ ends: ../2023-03-07, basis: inferred, reason: So it seems. }]\n    order:");
    expect(problemsOf({ "documents.yaml": early }, { lock: "fresh" })).toEqual([expect.stringContaining("the writing of “courier” ends within ../2023-03-07")]);
  });
});
