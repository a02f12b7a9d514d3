import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { OrganisationId } from "../brand.ts";
import { CITATION_STYLES, formatReference } from "./citeEvent.ts";
import { allReferences, referencesOf, referenceToEvent, referenceToRecord, referenceToReport } from "./reference.ts";
import type { Reference } from "./reference.ts";
import type { Story } from "./story.ts";
import { indexStory } from "./storyIndex.ts";
import { storyFrom } from "./storyFrom.fixture.ts";

const ARTICLE: Reference = {
  key: "article", title: { text: "Xi, Putin hail ties as “stabilising” force", known: true }, container: "Arabella Star Magazine", publisher: null,
  date: [2024, 5, 16], url: "https://example.org/xi", language: "en", keyword: "report", note: null,
};

describe("a page with title, outlet, day and address", () => {
  it.each([
    ["chicago", "“Xi, Putin hail ties as ‘stabilising’ force,” Arabella Star Magazine, May 16, 2024, https://example.org/xi."],
    ["apa", "Xi, Putin hail ties as “stabilising” force. (2024, May 16). Arabella Star Magazine. https://example.org/xi"],
    ["mla", "“Xi, Putin hail ties as ‘stabilising’ force.” Arabella Star Magazine, 16 May 2024, https://example.org/xi."],
    ["plain", "Arabella Star Magazine: Xi, Putin hail ties as “stabilising” force. 16 May 2024. https://example.org/xi"],
  ] as const)("in %s", (style, expected) => expect(formatReference(ARTICLE, style)).toBe(expected));
});

describe("a page of which little is known", () => {
  const bare: Reference = { ...ARTICLE, title: { text: "talks read-out", known: false }, date: null, url: null };
  it.each([
    ["chicago", "Talks read-out, Arabella Star Magazine, n.d."],
    ["apa", "[Talks read-out]. (n.d.). Arabella Star Magazine."],
    ["mla", "Talks read-out. Arabella Star Magazine."],
    ["plain", "Arabella Star Magazine: [talks read-out]."],
  ] as const)("in %s: our words for it stand without quotation marks", (style, expected) => expect(formatReference(bare, style)).toBe(expected));
});

describe("a date is told as far as it is known", () => {
  const styled = (date: Reference["date"]) => CITATION_STYLES.slice(0, 4).map((style) => formatReference({ ...ARTICLE, title: { text: "T", known: true }, container: "C", url: null, date }, style));
  it("a month", () => expect(styled([2024, 9])).toEqual(["“T,” C, September 2024.", "T. (2024, September). C.", "“T.” C, Sept. 2024.", "C: T. September 2024."]));
  it("a year", () => expect(styled([2021])).toEqual(["“T,” C, 2021.", "T. (2021). C.", "“T.” C, 2021.", "C: T. 2021."]));
});

it.each([
  ["Will it rain?", "“Will it rain?” C,", "Will it rain? ("],
  ["A show of unity.", "“A show of unity,” C,", "A show of unity. ("],
])("two marks never meet after “%s”", (text, chicago, apa) => {
  const reference = { ...ARTICLE, title: { text, known: true }, container: "C" };
  expect(formatReference(reference, "chicago")).toContain(chicago);
  expect(formatReference(reference, "apa")).toContain(apa);
  for (const style of CITATION_STYLES.slice(0, 4)) expect(formatReference(reference, style)).not.toMatch(/[?.]\.|\.,|\?,/);
});

const story = storyFrom(
  `landing 2024-05-16 a:happened b:happened a:mentioned +tass:happened
   dinner  2024-05-16 +tass:happened +ria:happened`,
  { origins: { a: "afp", b: "press-b" }, pages: { tass: "2024-05-16T00:25+08:00" } },
);

describe("references of a story", () => {
  const index = indexStory(story);
  const [landing, dinner] = [index.story.events[0], index.beyond[0]!];
  const keys = (references: readonly Reference[]) => references.map(({ key }) => key);

  it("an event cites each of its documents once; one that the wider record alone tells of cites that", () => {
    expect(keys(referencesOf(index, landing))).toEqual(["a", "b"]);
    expect(keys(referencesOf(index, dinner))).toEqual(["tass", "ria"]);
    expect(keys(allReferences(index))).toEqual(["a", "b", "tass", "ria"]);
  });

  it("a report says whose reporting it is and how that is known; its day is not known", () => {
    const reference = referenceToReport(index, story.documents[0].id);
    expect(reference.note).toContain("Origin: Afp (stated).");
    expect(reference.date).toBeNull();
  });

  it("a page of the record has the day that it shows, and says that it was not read verbatim", () => {
    expect(referenceToRecord(index, story.recordDocuments[0]!.id)).toMatchObject({ date: [2024, 5, 16], note: "Not read verbatim and not quoted in this story." });
    expect(referenceToRecord(index, story.recordDocuments[1]!.id).date).toBeNull();
  });

  it("a page of another’s text names whose; a title in brackets is ours; an interval is no date", () => {
    const [first, ...rest] = story.recordDocuments;
    const changed: Story = { ...story, recordDocuments: [{ ...first!, title: "(arrival)", origin: branded<OrganisationId>("ria"), published: "2024-05-16/2024-05-17" }, ...rest] };
    expect(referenceToRecord(indexStory(changed), first!.id)).toMatchObject({ title: { text: "arrival", known: false }, date: null, note: expect.stringContaining("Origin: Ria.") as string });
  });

  it("the event itself is a page of the story, as last checked", () => {
    const reference = referenceToEvent(index, landing, "https://example.org/visit/#event-landing");
    expect(formatReference(reference, "apa")).toBe("Landing. (2024, May 20). A story. Sourceline. https://example.org/visit/#event-landing");
    expect(formatReference(reference, "bibtex")).toContain("@online{fixture-landing,");
    expect(formatReference(reference, "ris")).toMatch(/^TY {2}- ELEC\r\n[^]*UR {2}- https:\/\/example.org\/visit\/#event-landing\r\nER {2}- \r\n$/);
  });
});
