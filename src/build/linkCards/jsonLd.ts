import { inlineJson } from "../inlineJson.ts";
import { correctionsOf } from "../../domain/story/correctionsOf.ts";
import type { Correction, StoryEvent } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { english } from "../../words/en/english.ts";
import {
  citationNodes, documentNode, eventNode, organisation, quotationNodes, recordDocumentNode, toDocument, toEvent, toRecordDocument,
} from "./jsonLdNodes.ts";
import type { JsonLdNode, Reference } from "./jsonLdNodes.ts";
import { PROVIDER } from "./linkCard.ts";
import type { LinkCard } from "./linkCard.ts";

/** A graph in the words of schema.org. Its addresses begin with `root`: the site's own, or the way to it. */
export interface JsonLd {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly JsonLdNode[];
}

/** Where all of a story is told in this form. */
export const STORY_GRAPH = "story.jsonld";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** What the exploring page says of itself: the article with the documents that it is told from, and its data. All else stands in `story.jsonld`. */
export function pageGraph(index: StoryIndex, card: LinkCard, root: string): JsonLd {
  return graph([storyArticle(index, card, root, []), dataset(index, card, root), ...documentNodes(index, root)]);
}

/** All of a story: with every event, every citation, every quotation and the wider record. */
export function storyGraph(index: StoryIndex, card: LinkCard, root: string): JsonLd {
  const { events, recordDocuments, quotations } = index.story;
  const list = { "@type": "ItemList", numberOfItems: events.length, itemListElement: events.map(({ id }) => toEvent(root, id)) };
  return graph([
    { ...storyArticle(index, card, root, recordDocuments.map(({ id }) => toRecordDocument(index, id))), mainEntity: list },
    dataset(index, card, root),
    ...documentNodes(index, root),
    ...recordDocuments.map((document) => recordDocumentNode(index, document)),
    ...events.flatMap((event) => [eventNode(index, event, root), ...citationNodes(event, root)]),
    ...quotations.flatMap((quotation) => quotationNodes(index, quotation, root)),
  ]);
}

/** What an event's own page says of itself: the event, the documents that tell of it, and their words. */
export function eventGraph(index: StoryIndex, event: StoryEvent, card: LinkCard, root: string): JsonLd {
  const quotations = index.quotationsOf(event.id);
  const cited = new Set([...event.citations, ...quotations.flatMap(({ variants }) => variants)].map(({ document }) => document));
  const documents = index.story.documents.filter(({ id }) => cited.has(id));
  const record = [...new Set(event.record.map(({ document }) => document))];
  return graph([
    {
      ...article(card, root),
      isPartOf: toStory(root),
      mainEntity: toEvent(root, event.id),
      citation: [...documents.map(({ id }) => toDocument(root, id)), ...record.map((id) => toRecordDocument(index, id))],
      correction: corrections(event.corrections),
    },
    eventNode(index, event, root),
    ...documents.map((document) => documentNode(index, document, root)),
    ...record.map((id) => recordDocumentNode(index, index.recordDocument(id))),
    ...citationNodes(event, root),
    ...quotations.flatMap((quotation) => quotationNodes(index, quotation, root)),
  ]);
}

/** As a data block for a page. */
export function jsonLdBlock(data: JsonLd): string {
  return `<script type="application/ld+json">${inlineJson(data)}</script>`;
}

function graph(nodes: readonly JsonLdNode[]): JsonLd {
  return { "@context": "https://schema.org", "@graph": nodes };
}

function toStory(root: string): Reference {
  return { "@id": `${root}#story` };
}

function documentNodes(index: StoryIndex, root: string): readonly JsonLdNode[] {
  return index.story.documents.map((document) => documentNode(index, document, root));
}

function storyArticle(index: StoryIndex, card: LinkCard, root: string, furtherCitations: readonly Reference[]): JsonLdNode {
  const { story } = index;
  return {
    ...article(card, root),
    ...toStory(root),
    alternativeHeadline: story.eyebrow,
    citation: [...story.documents.map(({ id }) => toDocument(root, id)), ...furtherCitations],
    correction: corrections(correctionsOf(story)),
    publishingPrinciples: `${root}#method`,
  };
}

/** A page of the site. Who wrote it is not told person by person; when it was first published is not known to the build. */
function article({ title, description, page, picture, modified }: LinkCard, root: string): JsonLdNode {
  return {
    "@type": "Article",
    headline: title,
    description,
    url: root + page,
    image: root + picture,
    inLanguage: english.language,
    dateModified: modified,
    author: organisation(PROVIDER),
    publisher: organisation(PROVIDER),
    license: LICENCE,
    isAccessibleForFree: true,
  };
}

function corrections(list: readonly Correction[]): readonly JsonLdNode[] | undefined {
  return list.length === 0 ? undefined : list.map(({ date, text }) => ({ "@type": "CorrectionComment", datePublished: date, text }));
}

function dataset({ story }: StoryIndex, { modified }: LinkCard, root: string): JsonLdNode {
  const download = (name: string, encodingFormat: string, path: string): JsonLdNode => ({
    "@type": "DataDownload", name, encodingFormat, contentUrl: root + path,
  });
  return {
    "@type": "Dataset",
    "@id": `${root}#data`,
    name: `${story.title}: the data`,
    description: `${story.standfirst} Every event with its time, its citations to the word and who was silent; every difference and quotation.`,
    url: root,
    dateModified: modified,
    creator: organisation(PROVIDER),
    license: LICENCE,
    copyrightNotice: "Quotations remain their publishers’.",
    isAccessibleForFree: true,
    isPartOf: toStory(root),
    distribution: [
      download("The story", "application/json", "story.json"),
      download("Its citations as W3C Web Annotations", "application/ld+json", "annotations.jsonld"),
      download("The story in the words of schema.org", "application/ld+json", STORY_GRAPH),
    ],
  };
}
