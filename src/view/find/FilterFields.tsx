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
  /** A finger or button has gone down on a choice: what the filters will be once it is let go. */
  readonly onPress?: (filters: Filters) => void;
}

/** All that can be filtered by, a group of boxes for each facet that has a choice. */
export function FilterFields({ offers, conflicts, filters, onChange, onPress }: FieldsProps) {
  const { find: words, page } = useWords();
  const conflicting = { ...filters, contested: !filters.contested };
  return (
    <div className="FilterPanel" role="group" aria-label={words.filters}>
      {offers.map(({ facet, choices }) => {
        const chosen: readonly string[] = filters[facet];
        const toggled = (value: string) => withChoices(filters, facet, chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
        return (
          choices.length > 0 && (
            <fieldset key={facet} className="Filter">
              <legend>{words.facets[facet]}</legend>
              {choices.map(({ value, name, count }) => (
                <Box key={value} name={name} count={count} checked={chosen.includes(value)} onChange={() => onChange(toggled(value))} onPress={() => onPress?.(toggled(value))} />
              ))}
            </fieldset>
          )
        );
      })}
      {conflicts !== undefined && (
        <fieldset className="Filter">
          <legend>{page.sections.differences}</legend>
          <Box name={words.conflict} count={conflicts} checked={filters.contested} onChange={() => onChange(conflicting)} onPress={() => onPress?.(conflicting)} />
        </fieldset>
      )}
    </div>
  );
}

function Box({ name, count, checked, onChange, onPress }: { name: string; count: string | null; checked: boolean; onChange: () => void; onPress: () => void }) {
  return (
    <label onPointerDown={onPress}>
      <input type="checkbox" checked={checked} onChange={onChange} /> <bdi>{name}</bdi>
      {count !== null && <> <span className="Filter-count">{count}</span></>}
    </label>
  );
}
