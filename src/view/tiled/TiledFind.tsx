import { useRef, useState } from "react";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { countIn } from "../../domain/tiles/eventSet.ts";
import { STANCES } from "../../domain/evidence/citation.ts";
import type { Facet as FacetKind } from "../../domain/story/filterEvents.ts";
import { tiled } from "../../words/en/tiled.ts";
import { SearchInput } from "../find/SearchInput.tsx";
import { useWords } from "../ViewerContext.tsx";
import type { TiledView } from "./tiledLink.ts";
import { useTiled } from "./TiledContext.ts";
import type { TiledFound } from "./useTiledFound.ts";

type Looked = Pick<TiledView, "search" | "documents" | "stances" | "themes" | "hide">;
type FacetName = "documents" | "stances" | "themes";

interface FindProps {
  readonly view: Looked;
  /** What is being looked for this moment: the search as it is typed. */
  readonly sought: string;
  readonly found: TiledFound;
  /** The selected event, once its number is known; its label is that of the card, if that is here. */
  readonly selected: { readonly number: number; readonly label: string | null } | null;
  readonly onLook: (looked: Partial<Looked>) => void;
  readonly onType: (search: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** The reader has come to the search field or to the filters. */
  readonly onSoon: () => void;
}

/** Looking for events among all: search, filters, how many there are and the way from one to the next. */
export function TiledFind({ view, sought, found, selected, onLook, onType, onStep, onSoon }: FindProps) {
  const { story } = useTiled();
  const { find: words, page, evidence } = useWords();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const facets: readonly { readonly kind: FacetKind; readonly of: FacetName; readonly options: readonly Option[] }[] = [
    { kind: "document", of: "documents", options: story.documents.map(({ id, publisher }) => ({ id, name: story.organisations.find((organisation) => organisation.id === publisher)!.name })) },
    { kind: "stance", of: "stances", options: STANCES.map((id) => ({ id, name: evidence.stances[id] })) },
    { kind: "theme", of: "themes", options: story.themes.map(({ id, name, first, count }) => ({ id, name, count: countOf(found, first, count) })) },
  ];
  const choices = facets.flatMap(({ kind, of, options }) =>
    options.filter(({ id }) => isIn(view[of], id)).map(({ id, name }) => ({ words: words.choice(words.facets[kind], [name]), without: { [of]: view[of].filter((other) => other !== id) } })),
  );
  const { narrowed, set } = found;
  const inSight = narrowed && set !== null && set.total > 0;
  return (
    <div className="Find" role="search" aria-label={page.sections.events}>
      <div className="Find-row">
        <SearchInput field={field} search={view.search} onSearch={(search) => onLook({ search })} onType={onType} onStep={onStep} onFocus={onSoon} />
        <button
          type="button"
          ref={filterButton}
          aria-expanded={open}
          onClick={() => {
            onSoon();
            setOpen(!open);
          }}
        >
          {words.filter(choices.length)}
        </button>
        {inSight && (
          <span className="Find-steps" role="group" aria-label={words.steps}>
            <button type="button" aria-label={words.previous} onClick={() => onStep(-1)}>
              {words.arrows.previous}
            </button>
            <button type="button" aria-label={words.next} onClick={() => onStep(1)}>
              {words.arrows.next}
            </button>
          </span>
        )}
        {narrowed && (
          <button type="button" aria-pressed={view.hide} onClick={() => onLook({ hide: !view.hide })}>
            {words.hideRest}
          </button>
        )}
        {narrowed && (
          <button
            type="button"
            onClick={() => {
              onLook({ search: "", documents: [], stances: [], themes: [] });
              field.current?.focus();
            }}
          >
            {words.clear[choices.length === 0 ? "search" : sought === "" ? "filters" : "both"]}
          </button>
        )}
        <p className="Find-status" role="status">
          {page.sentences(statusWords())}
        </p>
      </div>
      {choices.length > 0 && (
        <div className="Find-row" role="group" aria-label={words.chosenFilters}>
          {choices.map(({ words: choice, without }) => (
            <button
              key={choice}
              type="button"
              className="Chip"
              aria-label={words.remove(choice)}
              onClick={() => {
                onLook(without);
                filterButton.current?.focus();
              }}
            >
              {choice} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
      {open && (
        <div className="FilterPanel" role="group" aria-label={words.filters}>
          {facets.map(({ kind, of, options }) => (
            <Facet key={kind} name={words.facets[kind]} options={options} chosen={view[of]} onChoose={(chosen) => onLook({ [of]: chosen })} />
          ))}
        </div>
      )}
    </div>
  );

  function statusWords(): readonly string[] {
    const { pending, tooMany } = found;
    if (!narrowed) return [];
    if (tooMany) return [tiled.found.tooMany];
    if (set === null) return [tiled.found.searching];
    if (pending) return [tiled.found.soFar(set.total)];
    if (set.total > 0) return [tiled.found.of(set.total, story.total), ...(selected?.label == null || !isAmong(set, selected.number) ? [] : [words.selected(countIn(set, 0, selected.number) + 1, selected.label)])];
    const asked = facets.map(({ kind, of, options }) => ({ facet: words.facets[kind], names: options.filter(({ id }) => isIn(view[of], id)).map(({ name }) => name) })).filter(({ names }) => names.length > 0);
    return [words.none([...(sought === "" ? [] : [words.sought(sought)]), ...asked.map(({ facet, names }) => words.choice(facet, names))])];
  }
}

interface Option {
  readonly id: string;
  readonly name: string;
  /** How many events it would leave, where that is known. */
  readonly count?: number | null;
}

function isIn(chosen: readonly string[], id: string): boolean {
  return chosen.includes(id);
}

function isAmong(set: EventSet, number: number): boolean {
  return countIn(set, number, number + 1) === 1;
}

/** Events of a theme, among those looked for in any. */
function countOf({ inAllThemes, pending }: TiledFound, first: number, count: number): number | null {
  if (inAllThemes !== null) return countIn(inAllThemes, first, first + count);
  return pending ? null : count;
}

interface FacetProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function Facet({ name, options, chosen, onChoose }: FacetProps) {
  return (
    <fieldset className="Filter">
      <legend>{name}</legend>
      {options.map(({ id, name: option, count }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))} /> {option}
          {count != null && <span className="Filter-count">{tiled.found.number(count)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
