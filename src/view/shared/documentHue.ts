import type { DocumentId } from "../../domain/brand.ts";
import type { Story } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";

/** `palette.css` knows this many hues, and shades of each; a story with more begins again. Shape and words carry the distinction too. */
const HUES = 5;
const SHADES = 3;

/** Attributes from which `palette.css` takes a document's colour. */
export interface DocumentHue {
  readonly "data-hue": number;
  readonly "data-shade": number;
}

/** The colours of documents, in their order: one hue per origin, so that dependence is seen at a glance, and one shade per document of it. */
export function documentHues(documents: Story["documents"]): readonly DocumentHue[] {
  const originOf = documents.map(({ origin }) => origin.organisation);
  const origins = [...new Set(originOf)];
  return originOf.map((origin, position) => ({
    "data-hue": origins.indexOf(origin) % HUES,
    "data-shade": originOf.slice(0, position).filter((other) => other === origin).length % SHADES,
  }));
}

/** The colour of one of them. */
export function documentHue(index: StoryIndex, id: DocumentId): DocumentHue {
  return documentHues(index.story.documents)[index.story.documents.findIndex((document) => document.id === id)]!;
}
