import { describe, expect, it } from "vitest";
import { indexStory } from "../../domain/story/storyIndex.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { compileStory } from "../compile/compileStory.ts";
import { eventGraph, jsonLdBlock, pageGraph, storyGraph } from "./jsonLd.ts";
import type { JsonLd } from "./jsonLd.ts";
import { HOSTILE, hostileStory } from "./linkCard.fixture.ts";
import { eventCard, storyCard } from "./linkCard.ts";

const SITE = "https://example.org/timeline/";
const real = indexStory(compileStory("data/putin-china-2024", null).story!, "wider");
const whole = storyGraph(real, storyCard(real), SITE);

/** What schema.org has of the types used here, with the properties that are used of each. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  Article: [
    "headline", "alternativeHeadline", "description", "url", "image", "inLanguage", "dateModified", "datePublished", "author", "publisher",
    "sourceOrganization", "license", "isAccessibleForFree", "citation", "correction", "publishingPrinciples", "mainEntity", "isPartOf",
  ],
  CorrectionComment: ["datePublished", "text"],
  DataDownload: ["name", "encodingFormat", "contentUrl"],
  Dataset: ["name", "description", "url", "dateModified", "creator", "license", "copyrightNotice", "isAccessibleForFree", "isPartOf", "distribution"],
  Event: ["name", "description", "startDate", "endDate", "location", "subjectOf"],
  ItemList: ["numberOfItems", "itemListElement"],
  Organization: ["name"],
  Person: ["name"],
  Place: ["name", "containedInPlace"],
  Quotation: ["name", "text", "creator", "about", "isBasedOn", "isPartOf"],
};

type Loose = { readonly [key: string]: unknown };

/** Every node of a graph, also those inside others; references are nodes without a type. */
function nodesOf(value: unknown): readonly Loose[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Loose, ...Object.values(value).flatMap(nodesOf)];
}

const parsed = (graph: JsonLd) => JSON.parse(JSON.stringify(graph)) as { readonly "@context": string; readonly "@graph": readonly Loose[] };

const graphs: readonly (readonly [string, JsonLd])[] = [
  ["story.jsonld", whole],
  ["the page's", pageGraph(real, storyCard(real), SITE)],
  ...real.story.events.map((event) => [`the one of “${event.id}”`, eventGraph(real, event, eventCard(real, event), SITE)] as const),
];

describe("every graph", () => {
  it("uses only types and properties of schema.org, and no ClaimReview", () => {
    for (const [name, graph] of graphs) {
      const { "@context": context, "@graph": nodes } = parsed(graph);
      expect(context).toBe("https://schema.org");
      for (const node of nodes.flatMap(nodesOf)) {
        const type = node["@type"] as string | undefined;
        const properties = Object.keys(node).filter((key) => !key.startsWith("@"));
        if (type === undefined) expect(Object.keys(node), name).toEqual(["@id"]);
        else expect(VOCABULARY[type] ?? [], `${type} in ${name}`).toEqual(expect.arrayContaining(properties));
      }
    }
  });

  it("tells every id once, and refers to what it tells or to what stands on the exploring page", () => {
    for (const [name, graph] of graphs) {
      const nodes = parsed(graph)["@graph"].flatMap(nodesOf);
      const told = nodes.filter((node) => "@type" in node && "@id" in node).map((node) => node["@id"]);
      expect(new Set(told).size, name).toBe(told.length);
      const elsewhere = new Set([`${SITE}#story`, ...real.story.events.map(({ id }) => `${SITE}#event-${id}`)]);
      const references = nodes.filter((node) => !("@type" in node)).map((node) => node["@id"]);
      expect(references.filter((id) => !told.includes(id) && !elsewhere.has(id as string)), name).toEqual([]);
    }
  });

  it("has dates in ISO 8601 and absolute addresses", () => {
    for (const [name, graph] of graphs) {
      for (const node of parsed(graph)["@graph"].flatMap(nodesOf)) {
        for (const [key, value] of Object.entries(node)) {
          if (/Date$|^date/.test(key)) expect(value, `${key} in ${name}`).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?)?)?$/);
          if (/^(url|image|contentUrl|license|publishingPrinciples|@id)$/.test(key)) expect(value, `${key} in ${name}`).toMatch(/^https?:\/\//);
        }
      }
    }
  });
});

describe("the whole story's", () => {
  const nodes = parsed(whole)["@graph"];
  const ofType = (type: string) => nodes.filter((node) => node["@type"] === type);

  it("has every event, and the words of every citation and quotation letter by letter", () => {
    expect(ofType("Event").map((node) => node["name"])).toEqual(real.story.events.map(({ title }) => title));
    const { events, quotations } = real.story;
    const words = [...events.flatMap(({ citations }) => citations), ...quotations.flatMap(({ variants }) => variants)].map(({ quote }) => quote);
    expect(ofType("Quotation").map((node) => node["text"]).sort()).toEqual([...words].sort());
    expect(ofType("Dataset")).toHaveLength(1);
  });

  it("cites the story's own documents and the wider record's", () => {
    const article = nodes[0]!;
    expect(article["citation"]).toHaveLength(real.story.documents.length + real.story.recordDocuments.length);
  });
});

it("dates an event no sharper than the evidence does", () => {
  const index = indexStory(storyFrom(`
    touch  2024-05-16T04:20+08:00  a:happened
    day    2024-05-16   a:happened
    month  2024-03      a:happened
    year   2023         a:happened
    years  2022..2023   a:happened
    before ..2024-05-16 a:happened
  `));
  const graphOf = (event: StoryEvent) => parsed(eventGraph(index, event, eventCard(index, event), SITE))["@graph"];
  const starts = Object.fromEntries(index.story.events.map((event) => [event.id, graphOf(event)[1]!["startDate"]]));
  expect(starts).toEqual({
    touch: "2024-05-16T04:20:00+08:00", day: "2024-05-16", month: "2024-03", year: "2023", years: undefined, before: undefined,
  });
});

it("stays one block of data, whatever the texts", () => {
  const index = indexStory(hostileStory());
  const block = jsonLdBlock(storyGraph(index, storyCard(index), SITE));
  const inside = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(block)?.[1];
  const article = (JSON.parse(inside!) as { "@graph": readonly Loose[] })["@graph"][0]!;
  expect(article["headline"]).toBe(HOSTILE);
  expect(article["correction"]).toEqual([{ "@type": "CorrectionComment", datePublished: "2024-05-21", text: HOSTILE }]);
});
