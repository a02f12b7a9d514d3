import { FACETS, facetValues, filterEvents, NO_FILTERS, withChoices } from "../../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../../domain/story/filterEvents.ts";
import { searchStory } from "../../domain/story/searchStory.ts";
import { choose } from "../../state/viewer.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { FilterFields } from "./FilterFields.tsx";
import { useFound } from "./FoundContext.tsx";
import { valueName } from "./valueName.ts";

/** All that can be filtered by. Each choice says how many events it would leave, given the search and what is chosen of the other facets. */
export function FilterPanel() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const words = useWords();
  const { terms } = useFound();
  const filters = useView((view) => view.filters);
  const searched = searchStory(index, index.story.events, terms);
  const left = (asked: Filters) => String(filterEvents(index, searched, asked).length);
  const offers = FACETS.map((facet) => ({
    facet,
    choices: offered(facet).map((value) => ({ value, name: valueName(index, facet, value, words), count: left(withChoices(filters, facet, [value])) })),
  }));
  return <FilterFields offers={offers} conflicts={left({ ...filters, contested: true })} filters={filters} onChange={(asked) => choose(viewer, { filters: asked })} />;

  /** What at least one event of the ring has, and what is chosen. */
  function offered(facet: Facet): readonly string[] {
    const chosen: readonly string[] = filters[facet];
    return facetValues(index.story, facet).filter(
      (value) => chosen.includes(value) || filterEvents(index, index.story.events, withChoices(NO_FILTERS, facet, [value])).length > 0,
    );
  }
}
