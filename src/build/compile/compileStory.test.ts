import { describe, expect, it } from "vitest";
import { formatProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { compileFerryStrike, FERRY_STRIKE, holding, problemsOf, swap, without } from "./storyFolder.fixture.ts";
import type { Change } from "./storyFolder.fixture.ts";

const [story, people, places, documents] = ["story.yaml", "people.yaml", "places.yaml", "documents.yaml"];
const [differences, quotations] = ["differences.yaml", "quotations.yaml"];
const [walkout, talks, deal, ferriesReturn] = ["events/walkout.yaml", "events/talks.yaml", "events/deal.yaml", "events/return.yaml"];

/** The problems of the story with one file changed. */
const changing = (file: string, change: Change) => problemsOf({ [file]: change });
/** The same, without their sentences. */
const headsOf = (problems: readonly string[]) => problems.map((problem) => problem.slice(0, problem.indexOf("): ") + 1));

describe("a story folder without fault", () => {
  it("compiles, its events in the known order", () => {
    const { story, problems, evidence } = compileFerryStrike();
    expect(problems).toEqual([]);
    expect(story?.events.map(({ id }) => id)).toEqual(["walkout", "talks", "deal", "return"]);
    expect(story).toMatchObject({ id: "ferry-strike", zone: "Europe/London", title: "The ferry strike" });
    expect(evidence).toMatchObject({ against: "texts", quotations: 17 });
  });

  it("gives the same story from its lock alone", () => {
    expect(compileFerryStrike({}, { against: "lock" })).toMatchObject({ problems: [], evidence: { against: "lock", quotations: 17 } });
    expect(compileFerryStrike({}, { against: "lock" }).story).toEqual(compileFerryStrike().story);
  });

  it("keeps every scalar as it is written", () => {
    const { story } = compileFerryStrike({ [deal]: swap("label: Deal signed", "label: no") });
    expect(story?.events.find(({ id }) => id === "deal")?.label).toBe("no");
  });
});

describe("a document's language", () => {
  it("is the story's, or what is written", () => {
    const { story: compiled } = compileFerryStrike({ [documents]: swap("publisher: herald", "publisher: herald\n  language: gd") });
    expect(compiled?.documents.map(({ id, language }) => [id, language])).toEqual([["courier", "en"], ["herald", "gd"]]);
  });

  it("[E1] is a well-formed tag", () => {
    for (const tag of ["Gaelic", "en_GB", "EN"]) {
      expect(changing(documents, swap("publisher: herald", `publisher: herald\n  language: ${tag}`))).toEqual([
        expect.stringMatching(/^documents\.yaml:\d+:\d+ herald\.language \(E\d\): this should be a language tag, as in en or zh-Hant$/),
      ]);
    }
  });
});

describe("files", () => {
  it("[E1] malformed YAML is reported at its line", () => {
    expect(headsOf(changing(talks, swap("quote: are to meet", "quote: are: to meet")))).toEqual(["events/talks.yaml:25:12 (E1)"]);
    expect(changing(people, swap("role: Union leader }", "role: Union leader"))).toEqual([
      expect.stringMatching(/^people\.yaml:\d+:\d+ \(E1\): this is not well-formed YAML: /),
    ]);
  });

  it("[E1] aliases and tags are refused, also those that name nothing", () => {
    const refusal = "(E1): aliases and tags are not used in stories; write the value out";
    expect(changing(people, swap("Ann Reid", "*nobody"))).toEqual([`people.yaml:1:15 ${refusal}`]);
    expect(changing(people, swap("Ann Reid", "!!str Ann"))).toEqual([`people.yaml:1:21 ${refusal}`]);
  });

  it("[E1] a missing file is named", () => {
    expect(changing(people, without)).toEqual(["people.yaml:1:1 (E1): this file is missing; a story needs it"]);
    const noEvents = { [walkout]: without, [talks]: without, [deal]: without, [ferriesReturn]: without };
    expect(problemsOf(noEvents)).toEqual(["events:1:1 (E1): a story needs at least one event"]);
  });

  it("[E2] a file of another shape is told what it should be", () => {
    expect(changing(people, holding("- Ann Reid\n"))).toEqual(["people.yaml:1:1 (E2): this file should be a mapping"]);
    const noList = "events/deal.yaml:5:9 themes (E2): “themes” should be a list";
    expect(changing(deal, swap("themes: [work]", "themes: work"))).toEqual([noList]);
    expect(changing(deal, swap("themes: [work]", "themes:"))).toEqual([noList.replace(":9", ":8")]);
  });

  it("[E2] [E6] a second file for one event is refused, under whatever ending", () => {
    expect(problemsOf({ "events/talks.yml": holding(FERRY_STRIKE[talks] ?? "") })).toEqual([
      "events/talks.yml:1:1 (E2): the file's name is the event's id: small letters, digits and hyphens, then .yaml",
      "events/talks.yml:1:1 (E6): another file already is the event “talks”",
    ]);
  });
});

describe("keys and values", () => {
  it("[E2] an unknown key is reported where it stands", () => {
    expect(changing(talks, swap("figures:", "figurs:"))).toEqual([
      "events/talks.yaml:26:1 figurs (E2): nothing is called “figurs” here; data/README.md lists what is",
    ]);
    expect(headsOf(changing(talks, swap("  part:", "  pert:")))).toEqual(["events/talks.yaml:9:3 when.pert (E2)"]);
    expect(headsOf(changing(walkout, swap("    doubted:", "    douted:")))).toEqual(["events/walkout.yaml:19:5 when[1].douted (E2)"]);
  });

  it("[E2] a missing key is reported at the mapping that lacks it", () => {
    expect(changing(talks, swap("title: The two sides meet\n", ""))).toEqual(["events/talks.yaml:1:1 title (E2): “title” is missing"]);
    expect(changing(talks, swap("  basis: resolved\n", ""))).toEqual(["events/talks.yaml:8:3 when.basis (E2): “basis” is missing"]);
    expect(changing(people, swap(", role: Union leader", ""))).toEqual(["people.yaml:1:7 reid.role (E2): “role” is missing"]);
    const missing = ["label (E2)", "title (E2)", "summary (E2)", "themes (E2)"];
    expect(headsOf(changing(deal, holding("kind: visit\n")))).toEqual(missing.map((key) => `events/deal.yaml:1:1 ${key}`));
  });

  it("[E2] a word that is none of those allowed gets the nearest one", () => {
    expect(changing(ferriesReturn, swap("stance: expected", "stance: expectd"))).toEqual([
      "events/return.yaml:14:13 citations[0].stance (E2): “expectd” is not one of happened, expected, mentioned; " +
        "did you mean “expected”?",
    ]);
    expect(headsOf(changing(differences, swap("kind: error", "kind: mistake")))).toEqual(["differences.yaml:2:9 first-day.kind (E2)"]);
  });

  it("[E2] an id is small letters, digits and hyphens, and an address is https", () => {
    expect(changing(people, swap("reid:", "Ann_Reid:"))[0]).toBe(
      "people.yaml:1:1 Ann_Reid (E2): “Ann_Reid” cannot be an id: an id is small letters, digits and single hyphens",
    );
    expect(changing(documents, swap("https:", "http:"))).toEqual(["documents.yaml:3:8 courier.url (E2): this is not an https address"]);
  });

  it("[E2] a difference has two readings, each with its words or its silent documents", () => {
    const second = "      evidence: [{ document: herald, quote: on Monday }]\n";
    expect(headsOf(changing(differences, swap(second, "")))).toEqual(["differences.yaml:8:7 first-day.readings[1] (E2)"]);
    const one = swap(`    - says: On Monday.\n${second}`, "");
    expect(headsOf(changing(differences, one))).toEqual(["differences.yaml:6:5 first-day.readings (E2)"]);
  });

  it("[E5] a number with a leading zero must be quoted", () => {
    const [plain] = changing(deal, swap("label: Deal signed", "label: 0930"));
    expect(plain).toContain("events/deal.yaml:1:8 (E5): 0930 without quotes");
    expect(changing(deal, swap("label: Deal signed", 'label: "0930"'))).toEqual([]);
    expect(headsOf(changing(deal, swap("within: 2023-03-08", "within: 0930")))).toEqual([
      "events/deal.yaml:6:17 (E5)", "events/deal.yaml:6:17 when.within (E4)",
    ]);
  });

  it("[E6] a name stands once in a mapping, and an id once in a story", () => {
    const twice = "(E6): this name stands twice in one mapping; give each entry a name of its own";
    expect(changing(ferriesReturn, swap("kind: ahead", "kind: ahead\nkind: visit"))).toEqual([`events/return.yaml:5:1 ${twice}`]);
    expect(changing(people, (text) => `${text}reid: { name: Al Reid, role: Captain }\n`)).toEqual([`people.yaml:2:1 ${twice}`]);
    expect(changing(story, swap("themes:", "  - { id: strike, title: Again, within: 2023 }\nthemes:"))).toEqual([
      "story.yaml:9:11 ranges[1].id (E6): another range already has the id “strike”",
    ]);
    expect(headsOf(changing(people, (text) => `${text}wire: { name: W. Ire, role: Captain }\n`))).toEqual(["people.yaml:2:7 wire (E6)"]);
  });

  it("[E7] somebody tells of an event", () => {
    const none = "(E7): nobody tells of this event; cite a document that mentions it, or give it an entry in record.yaml";
    const ending = (end: string) => changing(deal, (text) => text.replace(/order:[^]*/, end));
    expect(ending("")).toEqual([`events/deal.yaml:1:1 ${none}`]);
    expect(ending("citations: []\n")).toEqual([`events/deal.yaml:1:1 ${none}`]);
    expect(headsOf(ending("citations:\n"))).toEqual(["events/deal.yaml:7:11 citations (E2)"]);
  });

  it("[E2] what a document tells has a time", () => {
    expect(changing(talks, (text) => text.replace(/when:[^]*citations:/, "citations:"))).toEqual([
      "events/talks.yaml:1:1 (E2): `when` is missing; say what is stated about the day",
    ]);
  });

  it("[E8] a label is short", () => {
    expect(changing(deal, swap("label: Deal signed", `label: ${"x".repeat(34)}`))).toEqual([]);
    expect(changing(deal, swap("label: Deal signed", `label: ${"x".repeat(35)}`))).toEqual([
      "events/deal.yaml:1:8 label (E8): a label has at most 34 characters; the title may say more",
    ]);
  });
});

describe("references", () => {
  it("[E3] a dangling document id names the nearest", () => {
    const at = "events/walkout.yaml:24:15 citations[1].document";
    expect(changing(walkout, swap("document: herald\n", "document: herold\n"))).toEqual([
      `${at} (E3): there is no document “herold”; did you mean “herald”?`,
    ]);
    expect(changing(walkout, swap("document: herald\n", "document: zzzzzz\n"))).toEqual([
      `${at} (E3): there is no document “zzzzzz”; the nearest is “herald”`,
    ]);
  });

  it.each<[kind: string, file: string, from: string, to: string, at: string]>([
    ["place", talks, "place: harbour", "place: harbor", "events/talks.yaml:5:8 place"],
    ["person", walkout, "[reid]", "[reed]", "events/walkout.yaml:6:10 people[0]"],
    ["theme", walkout, "[work, sea]", "[work, see]", "events/walkout.yaml:7:16 themes[1]"],
    ["event", talks, "after: walkout", "after: walkot", "events/talks.yaml:16:12 order[0].after"],
    ["document", talks, "    - document: courier\n", "    - document: couriers\n", "events/talks.yaml:13:17 when.evidence[0].document"],
    ["document", deal, "document: courier, quote", "document: curier, quote", "events/deal.yaml:9:28 order[0].evidence[0].document"],
    ["document", talks, "herald, quote: want", "heralds, quote: want", "events/talks.yaml:28:28 figures[0].evidence[0].document"],
    ["organisation", walkout, "[wire]", "[wired]", "events/walkout.yaml:26:11 citations[1].via[0]"],
    ["difference", walkout, "doubted: first-day", "doubted: fist-day", "events/walkout.yaml:19:14 when[1].doubted"],
    ["organisation", documents, "publisher: herald", "publisher: harald", "documents.yaml:9:14 herald.publisher"],
    ["organisation", documents, "organisation: wire", "organisation: wires", "documents.yaml:10:27 herald.origin.organisation"],
    ["place", places, "in: skerry", "in: skery", "places.yaml:4:7 harbour.in"],
    ["event", differences, "[walkout]", "[walk-out]", "differences.yaml:3:12 first-day.events[0]"],
    ["document", differences, "document: herald", "document: herold", "differences.yaml:9:30 first-day.readings[1].evidence[0].document"],
    ["speaker", quotations, "speaker: reid", "speaker: raid", "quotations.yaml:2:12 promises.speaker"],
    ["event", quotations, "event: walkout", "event: walkouts", "quotations.yaml:3:10 promises.event"],
    ["document", quotations, "document: courier", "document: courrier", "quotations.yaml:6:17 promises.variants[0].document"],
    ["organisation", quotations, "[wire]", "[wir]", "quotations.yaml:10:13 promises.variants[1].via[0]"],
  ])("[E3] a dangling %s in %s is reported: %s", (kind, file, from, to, at) => {
    const [problem, ...more] = changing(file, swap(from, to));
    expect(problem).toContain(`${at} (E3): there is no ${kind} “`);
    expect(problem).toMatch(/did you mean “.+”\?$/);
    expect(more).toEqual([]);
    expect(problemsOf({ [file]: swap(from, to) }, { against: "lock" })).toEqual([problem]);
  });

  it("[E3] a silent document must be one of the story's", () => {
    const silent = changing(differences, swap("      evidence: [{ document: herald, quote: on Monday }]", "      silent: [herold]"));
    expect(headsOf(silent)).toEqual(["differences.yaml:9:16 first-day.readings[1].silent[0] (E3)"]);
  });

  it("[E3] nothing is ordered against itself, and no place lies inside itself", () => {
    expect(headsOf(changing(talks, swap("after: walkout", "after: talks")))).toEqual(["events/talks.yaml:16:12 order[0].after (E3)"]);
    expect(headsOf(changing(places, swap("skerry: { name: Skerry,", "skerry: { name: Skerry, in: harbour,")))).toEqual([
      "places.yaml:1:29 skerry.in (E3)", "places.yaml:4:7 harbour.in (E3)",
    ]);
  });

  it("[E3] an event whose file is broken still exists", () => {
    const broken = { [walkout]: swap("kind: visit", "kind: vist") };
    expect(headsOf(problemsOf(broken))).toEqual(["events/walkout.yaml:4:7 kind (E2)"]);
    expect(headsOf(problemsOf(broken, { against: "lock" }))).toEqual(["events/walkout.yaml:4:7 kind (E2)"]);
  });
});

describe("all problems at once", () => {
  const changes = {
    [story]: swap("within: 2023-03-06/2023-03-10", "within: ../2023"),
    [walkout]: swap("quote: The strike began on Monday\n", "quote: The strike begun on Monday\n"),
    [talks]: swap("place: harbour", "place: harbor"),
    [deal]: swap("within: 2023-03-08", "within: 2023-02-30"),
    [ferriesReturn]: swap("stance: expected", "stance: expectd"),
    [quotations]: swap("speaker: reid", "speaker: raid"),
  };

  it("of several files and of different rules", () => {
    expect(headsOf(problemsOf(changes)).sort()).toEqual([
      "events/deal.yaml:6:17 when.within (E4)",
      "events/return.yaml:14:13 citations[0].stance (E2)",
      "events/talks.yaml:5:8 place (E3)",
      "events/walkout.yaml:27:12 citations[1].quote (Q1)",
      "quotations.yaml:2:12 promises.speaker (E3)",
      "story.yaml:8:46 ranges[0].within (E4)",
    ]);
    expect(compileFerryStrike(changes).story).toBeNull();
  });

  it("are printed in the order of files and lines, each once", () => {
    const { problems } = compileFerryStrike(changes);
    const lines = formatProblems([...problems, ...problems].reverse()).split("\n");
    expect(lines).toHaveLength(problems.length);
    expect(lines).toEqual([...lines].sort());
    expect(lines[2]).toBe("events/talks.yaml:5:8 place (E3): there is no place “harbor”; did you mean “harbour”?");
    const onLine = (line: number): Problem => ({ rule: "E1", at: { file: "a.yaml", line, column: 1, path: "" }, message: "no" });
    expect(formatProblems([10, 2, 1].map(onLine))).toBe("a.yaml:1:1 (E1): no\na.yaml:2:1 (E1): no\na.yaml:10:1 (E1): no");
  });
});
