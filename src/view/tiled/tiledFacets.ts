import { STANCES } from "../../domain/evidence/citation.ts";
import type { Facet } from "../../domain/story/filterEvents.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";

/** All that can be chosen of a facet of a tiled story, in the story's order. */
export function tiledFacetValues(story: TiledStory, facet: Facet): readonly string[] {
  switch (facet) {
    case "document":
      return idsOf(story.documents);
    case "origin":
      return [...new Set(story.documents.map(({ origin }) => origin.organisation))];
    case "stance":
      return STANCES;
    case "theme":
      return idsOf(story.themes);
    case "person":
      return idsOf(story.people);
    case "place":
      return idsOf(story.places);
    case "kind":
      return story.kinds;
    default:
      return facet satisfies never;
  }
}

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}
