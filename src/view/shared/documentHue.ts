import type { DocumentId } from "../../domain/brand.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";

/** `palette.css` knows this many hues, and shades of each; a story with more begins again. Shape and words carry the distinction too. */
const HUES = 5;
const SHADES = 3;

/** Attributes from which `palette.css` takes a document's colour. */
export interface DocumentHue {
  readonly "data-hue": number;
  readonly "data-shade": number;
}

/** The colours of documents, from the origin of each: one hue per origin, so that dependence is seen at a glance, and one shade per document of it. */
export function documentHues(originOf: readonly string[]): readonly DocumentHue[] {
  const origins = [...new Set(originOf)];
  return originOf.map((origin, position) => ({
    "data-hue": origins.indexOf(origin) % HUES,
    "data-shade": originOf.slice(0, position).filter((other) => other === origin).length % SHADES,
  }));
}

/** The same for a story's documents, in their order. */
export function storyHues({ story }: StoryIndex): readonly DocumentHue[] {
  return documentHues(story.documents.map(({ origin }) => origin.organisation));
}

/** The colour of one of them. */
export function documentHue(index: StoryIndex, id: DocumentId): DocumentHue {
  return storyHues(index)[index.story.documents.findIndex((document) => document.id === id)]!;
}
