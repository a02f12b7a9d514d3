import type { OrganisationId } from "../../domain/brand.ts";
import type { Citation } from "../../domain/evidence/citation.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";

/** How words came to the reader: whose reporting, through which publisher, on whose word. */
export interface Route {
  readonly origin: string;
  /** Null where the publisher is the origin itself. */
  readonly publisher: string | null;
  /** Nearest first. */
  readonly onTheWordOf: readonly string[];
}

export function routeOf(index: StoryIndex, { document, via }: Pick<Citation, "document"> & { readonly via?: readonly OrganisationId[] }): Route {
  const { origin, publisher } = index.document(document);
  return {
    origin: index.organisation(origin.organisation).name,
    publisher: publisher === origin.organisation ? null : index.organisation(publisher).name,
    onTheWordOf: (via ?? []).map((id) => index.organisation(id).name),
  };
}
