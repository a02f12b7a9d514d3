import { FACETS, facetValues, filterEvents, NO_FILTERS, withChoices } from "../../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../../domain/story/filterEvents.ts";
import { searchStory } from "../../domain/story/searchStory.ts";
import { choose } from "../../state/viewer.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { useFound } from "./FoundContext.tsx";
import { valueName } from "./valueName.ts";

/** All that can be filtered by. Each choice says how many events it would leave, given the search and what is chosen of the other facets. */
export function FilterPanel() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const everyWord = useWords();
  const { find: words, page } = everyWord;
  const { terms } = useFound();
  const filters = useView((view) => view.filters);
  const searched = searchStory(index, index.story.events, terms);
  const left = (asked: Filters) => filterEvents(index, searched, asked).length;
  const change = (asked: Filters) => choose(viewer, { filters: asked });
  return (
    <div className="FilterPanel" role="group" aria-label={words.filters}>
      {FACETS.map((facet) => (
        <fieldset key={facet} className="Filter">
          <legend>{words.facets[facet]}</legend>
          {offered(facet).map((value) => {
            const chosen: readonly string[] = filters[facet];
            return (
              <Choice
                key={value}
                name={valueName(index, facet, value, everyWord)}
                count={left(withChoices(filters, facet, [value]))}
                checked={chosen.includes(value)}
                onChange={(on) => change(withChoices(filters, facet, on ? [...chosen, value] : chosen.filter((other) => other !== value)))}
              />
            );
          })}
        </fieldset>
      ))}
      <fieldset className="Filter">
        <legend>{page.sections.differences}</legend>
        <Choice
          name={words.conflict}
          count={left({ ...filters, contested: true })}
          checked={filters.contested}
          onChange={(contested) => change({ ...filters, contested })}
        />
      </fieldset>
    </div>
  );

  /** What at least one event of the ring has, and what is chosen. */
  function offered(facet: Facet): readonly string[] {
    const chosen: readonly string[] = filters[facet];
    return facetValues(index.story, facet).filter(
      (value) => chosen.includes(value) || filterEvents(index, index.story.events, withChoices(NO_FILTERS, facet, [value])).length > 0,
    );
  }
}

function Choice({ name, count, checked, onChange }: { name: string; count: number; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> <bdi>{name}</bdi>{" "}
      <span className="Filter-count">{count}</span>
    </label>
  );
}
