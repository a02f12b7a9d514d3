import type { DocumentId, OrganisationId } from "../brand.ts";
import type { Citation } from "../evidence/citation.ts";
import { originOf } from "./coverage.ts";
import type { StoryIndex } from "./storyIndex.ts";

/**
 * One way that words took to the reader: from the source that the text names (farthest first), through the newsroom whose reporting it is, to the
 * document. A text that names nobody begins at its newsroom.
 */
export interface WordRoute {
  readonly sources: readonly OrganisationId[];
  readonly newsroom: OrganisationId;
  readonly document: DocumentId;
  /** How many citations took it. */
  readonly citations: number;
}

/** The distinct routes of some citations, in the order of the documents. */
export function routesOf(index: StoryIndex, citations: readonly Citation[]): readonly WordRoute[] {
  const routes = new Map<string, WordRoute>();
  for (const citation of citations) {
    const newsroom = originOf(index, citation);
    // A newsroom that cites itself adds no step.
    const sources = [...citation.via].reverse().filter((id) => id !== newsroom);
    const key = [...sources, newsroom, citation.document].join(">");
    routes.set(key, { sources, newsroom, document: citation.document, citations: (routes.get(key)?.citations ?? 0) + 1 });
  }
  const order = new Map(index.story.documents.map(({ id }, position) => [id, position]));
  return [...routes.values()].sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
}
