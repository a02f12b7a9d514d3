import { withChoices } from "../../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../../domain/story/filterEvents.ts";
import { useWords } from "../ViewerContext.tsx";

/** One choice of a facet. `count`: how many events it would leave, as the page writes it; null where that is not known. */
export interface Offer {
  readonly value: string;
  readonly name: string;
  readonly count: string | null;
}

interface FieldsProps {
  readonly offers: readonly { readonly facet: Facet; readonly choices: readonly Offer[] }[];
  /** How many events reports conflict on, likewise. Undefined where there are none to choose. */
  readonly conflicts: string | null | undefined;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** All that can be filtered by, a group of boxes for each facet that has a choice. */
export function FilterFields({ offers, conflicts, filters, onChange }: FieldsProps) {
  const { find: words, page } = useWords();
  return (
    <div className="FilterPanel" role="group" aria-label={words.filters}>
      {offers.map(({ facet, choices }) => {
        const chosen: readonly string[] = filters[facet];
        const toggle = (value: string, on: boolean) => onChange(withChoices(filters, facet, on ? [...chosen, value] : chosen.filter((other) => other !== value)));
        return (
          choices.length > 0 && (
            <fieldset key={facet} className="Filter">
              <legend>{words.facets[facet]}</legend>
              {choices.map(({ value, name, count }) => (
                <Box key={value} name={name} count={count} checked={chosen.includes(value)} onChange={(on) => toggle(value, on)} />
              ))}
            </fieldset>
          )
        );
      })}
      {conflicts !== undefined && (
        <fieldset className="Filter">
          <legend>{page.sections.differences}</legend>
          <Box name={words.conflict} count={conflicts} checked={filters.contested} onChange={(contested) => onChange({ ...filters, contested })} />
        </fieldset>
      )}
    </div>
  );
}

function Box({ name, count, checked, onChange }: { name: string; count: string | null; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> <bdi>{name}</bdi>
      {count !== null && <> <span className="Filter-count">{count}</span></>}
    </label>
  );
}
