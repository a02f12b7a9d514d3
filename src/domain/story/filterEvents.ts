import type { DocumentId, OrganisationId, PersonId, PlaceId, ThemeId } from "../brand.ts";
import { STANCES } from "../evidence/citation.ts";
import type { Stance } from "../evidence/citation.ts";
import { countedEntries } from "./coverage.ts";
import { isContested, placesAround } from "./storyIndex.ts";
import type { StoryIndex } from "./storyIndex.ts";
import { EVENT_KINDS } from "./story.ts";
import type { EventKind, Story, StoryEvent } from "./story.ts";

/** What a reader asks of an event, by facet. Of one facet any choice will do; every facet that has one must agree. */
export interface Filters {
  readonly document: readonly DocumentId[];
  readonly origin: readonly OrganisationId[];
  readonly stance: readonly Stance[];
  readonly theme: readonly ThemeId[];
  readonly person: readonly PersonId[];
  readonly place: readonly PlaceId[];
  readonly kind: readonly EventKind[];
  /** Only events on which reports conflict. */
  readonly contested: boolean;
}

export const FACETS = ["document", "origin", "stance", "theme", "person", "place", "kind"] as const;
export type Facet = (typeof FACETS)[number];

export const NO_FILTERS: Filters = { document: [], origin: [], stance: [], theme: [], person: [], place: [], kind: [], contested: false };

export function isFiltered(filters: Filters): boolean {
  return filters.contested || FACETS.some((facet) => filters[facet].length > 0);
}

/** All that can be chosen of a facet, in the story's order. */
export function facetValues(story: Story, facet: Facet): readonly string[] {
  switch (facet) {
    case "document":
      return story.documents.map(({ id }) => id);
    case "origin":
      return [...new Set([...story.documents.map(({ origin }) => origin.organisation), ...story.recordDocuments.map(({ origin }) => origin)])];
    case "stance":
      return STANCES;
    case "theme":
      return story.themes.map(({ id }) => id);
    case "person":
      return story.people.map(({ id }) => id);
    case "place":
      return story.places.map(({ id }) => id);
    case "kind":
      return EVENT_KINDS;
    default:
      return facet satisfies never;
  }
}

/** The filters with one facet's choices put in place of what it had. The values are the facet's own (`facetValues`). */
export function withChoices(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  return { ...filters, [facet]: values };
}

/**
 * The events that agree with the filters. Report, origin and stance must meet in one telling: “expected” and “AFP” finds what AFP expected,
 * not what AFP reports and another expects. A place holds those that lie in it. The wider record's tellings count once that ring is chosen, or
 * where there are no others.
 */
export function filterEvents(index: StoryIndex, events: readonly StoryEvent[], filters: Filters): readonly StoryEvent[] {
  if (!isFiltered(filters)) return events;
  return events.filter(
    (event) =>
      tellingsOf(index, event).some(
        ({ document, origin, stance }) => agrees(filters.document, [document]) && agrees(filters.origin, [origin]) && agrees(filters.stance, [stance]),
      ) &&
      agrees(filters.theme, event.themes) &&
      agrees(filters.person, event.people) &&
      agrees(filters.place, placesAround(index, event.place).map(({ id }) => id)) &&
      agrees(filters.kind, [event.kind]) &&
      (!filters.contested || isContested(index, event.id)),
  );
}

function agrees<T>(asked: readonly T[], given: readonly (T | null)[]): boolean {
  return asked.length === 0 || asked.some((value) => given.includes(value));
}

interface Telling {
  /** Null for a document of the wider record. */
  readonly document: DocumentId | null;
  readonly origin: OrganisationId;
  readonly stance: Stance;
}

function tellingsOf(index: StoryIndex, event: StoryEvent): readonly Telling[] {
  const own = event.citations.map(({ document, stance }) => ({ document, origin: index.document(document).origin.organisation, stance }));
  const others = countedEntries(index, event).map(({ document, stance }) => ({ document: null, origin: index.recordDocument(document).origin, stance }));
  return [...own, ...others];
}
