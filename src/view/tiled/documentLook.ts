import type { TiledDocument } from "../../domain/tiles/tiledStory.ts";

/** `palette.css` has this many hues, and shades of each; more begin again. */
const HUES = 5;
const SHADES = 3;

export interface DocumentLook {
  readonly "data-hue": number;
  readonly "data-shade": number;
}

/** A colour for each document, in their order: one hue per origin, so that dependence is seen at a glance, and one shade per document of it. */
export function documentLooks(documents: readonly TiledDocument[]): readonly DocumentLook[] {
  const origins = [...new Set(documents.map(({ origin }) => origin))];
  return documents.map((document) => {
    const siblings = documents.filter(({ origin }) => origin === document.origin);
    return { "data-hue": origins.indexOf(document.origin) % HUES, "data-shade": siblings.indexOf(document) % SHADES };
  });
}
