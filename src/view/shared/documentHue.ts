import type { DocumentId } from "../../domain/brand.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";

/** `palette.css` knows this many hues, and shades of each; a story with more begins again. Shape and words carry the distinction too. */
const HUES = 5;
const SHADES = 3;

/** A document's colour: one hue per origin, so that dependence is seen at a glance, and one shade per document of it. */
export function documentHue(index: StoryIndex, id: DocumentId): { readonly "data-hue": number; readonly "data-shade": number } {
  const { documents } = index.story;
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  const origin = index.document(id).origin.organisation;
  const siblings = documents.filter((document) => document.origin.organisation === origin);
  return { "data-hue": origins.indexOf(origin) % HUES, "data-shade": siblings.findIndex((document) => document.id === id) % SHADES };
}
