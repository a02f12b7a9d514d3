import { describe, expect, it } from "vitest";
import { annotations } from "./annotations.ts";
import { compileStory } from "./compile/compileStory.ts";
import type { Compiled } from "./compile/compileStory.ts";
import { compileFerryStrike, swap } from "./compile/storyFolder.fixture.ts";

function annotate({ story, evidence }: Compiled) {
  return { story: story!, page: annotations(story!, evidence.lock!) };
}

describe.each<[name: string, compile: () => Compiled]>([
  ["the real story", () => compileStory("data/putin-china-2024", null)],
  ["a small story", () => compileFerryStrike()],
])("annotations.jsonld of %s", (_, compile) => {
  const { story, page } = annotate(compile());
  const citations = story.events.flatMap((event) => event.citations.map((citation) => ({ event, citation })));

  it("is an annotation page of the W3C's model, and plain JSON", () => {
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.type).toBe("AnnotationPage");
    expect(page.partOf).toMatchObject({ type: "AnnotationCollection", total: citations.length });
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it("has one annotation for each citation, each with an id of its own", () => {
    expect(page.items).toHaveLength(citations.length);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(citations.length);
    page.items.forEach(({ type, body, target }, index) => {
      const { event, citation } = citations[index]!;
      expect(type).toBe("Annotation");
      expect(body.map(({ type, purpose }) => `${type} ${purpose}`)).toEqual(["TextualBody tagging", "TextualBody tagging"]);
      expect(body.map(({ value }) => value)).toEqual([event.id, citation.stance]);
      expect(target.type).toBe("SpecificResource");
    });
  });

  it("points at the document's address, or by a name of its own where none is known", () => {
    page.items.forEach(({ target }, index) => {
      const { url } = story.documents.find(({ id }) => id === citations[index]!.citation.document)!;
      if (url === null) expect(target.source).toMatch(/^urn:sourceline:[a-z0-9-]+:[a-z0-9-]+$/);
      else expect(target.source).toBe(url);
    });
  });

  it("selects the words by themselves and by their place, which is as long as they are", () => {
    page.items.forEach(({ target }, index) => {
      const [words, place, ...more] = target.selector;
      expect(words).toMatchObject({ type: "TextQuoteSelector", exact: citations[index]!.citation.quote });
      if (place?.type !== "TextPositionSelector") throw new Error("the second selector is a position");
      expect(place.end - place.start).toBe(citations[index]!.citation.quote.length);
      expect(more).toEqual([]);
    });
  });
});

it("a prefix and a suffix tell apart the words that stand twice", () => {
  const twice = swap("quote: are to meet", "quote: the crews\n    prefix: 'that '\n    suffix: ' want'");
  const { page } = annotate(compileFerryStrike({ "events/talks.yaml": twice }, { lock: "fresh" }));
  const [selectors] = page.items.map(({ target }) => target.selector).filter(([words]) => words?.type === "TextQuoteSelector" && words.exact === "the crews");
  expect(selectors?.[0]).toEqual({ type: "TextQuoteSelector", exact: "the crews", prefix: "that ", suffix: " want" });
  expect(selectors?.[1]?.type).toBe("TextPositionSelector");
});
