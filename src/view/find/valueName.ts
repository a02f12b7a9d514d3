import type { DocumentId, OrganisationId, PersonId, PlaceId, ThemeId } from "../../domain/brand.ts";
import type { Stance } from "../../domain/evidence/citation.ts";
import type { Facet } from "../../domain/story/filterEvents.ts";
import type { EventKind } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { Words } from "../../words/words.ts";

/** The name of one choice (`facetValues`). */
export function valueName(index: StoryIndex, facet: Facet, value: string, { evidence }: Words): string {
  switch (facet) {
    case "document":
      return index.organisation(index.document(value as DocumentId).publisher).name;
    case "origin":
      return index.organisation(value as OrganisationId).name;
    case "stance":
      return evidence.stances[value as Stance];
    case "theme":
      return index.theme(value as ThemeId).name;
    case "person":
      return index.speaker(value as PersonId).name;
    case "place":
      return index.place(value as PlaceId).name;
    case "kind":
      return evidence.kinds[value as EventKind];
    default:
      return facet satisfies never;
  }
}
