import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { STANCES } from "../../domain/evidence/citation.ts";
import { cleanSearch, LONGEST_SEARCH } from "../../state/viewState.ts";
import { tiled } from "../../words/en/tiled.ts";
import { useWords } from "../ViewerContext.tsx";
import type { TiledView } from "./tiledLink.ts";
import { useTiled } from "./TiledContext.ts";
import type { TiledFound } from "./useTiledFound.ts";

/** A rest in typing after which the search is made, in ms. */
const REST_MS = 120;

type Looked = Pick<TiledView, "search" | "documents" | "stances" | "themes">;

interface FindProps {
  readonly view: Looked;
  readonly found: TiledFound;
  readonly onLook: (looked: Partial<Looked>) => void;
  /** The reader has come to the search field. */
  readonly onSoon: () => void;
}

/** Looking for events among all: search, filters, and how many there are. */
export function TiledFind({ view, found, onLook, onSoon }: FindProps) {
  const { story } = useTiled();
  const { find: words, page, evidence } = useWords();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const reports = story.documents.map(({ id, publisher }) => ({ id, name: publisher }));
  const chosen = view.documents.length + view.stances.length + view.themes.length;
  return (
    <div className="Find" role="search" aria-label={page.sections.events}>
      <div className="Find-row">
        <SearchField field={field} search={view.search} onSearch={(search) => onLook({ search })} onSoon={onSoon} />
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.filter(chosen)}
        </button>
        {found.narrowed && (
          <button
            type="button"
            onClick={() => {
              onLook({ search: "", documents: [], stances: [], themes: [] });
              field.current?.focus();
            }}
          >
            {words.clear[chosen === 0 ? "search" : view.search === "" ? "filters" : "both"]}
          </button>
        )}
        <p className="Find-status" role="status">
          {statusWords()}
        </p>
      </div>
      {open && (
        <div className="FilterPanel" role="group" aria-label={words.filters}>
          <Facet name={words.facets.document} options={reports} chosen={view.documents} onChoose={(documents) => onLook({ documents })} />
          <Facet name={words.facets.stance} options={STANCES.map((id) => ({ id, name: evidence.stances[id] }))} chosen={view.stances} onChoose={(stances) => onLook({ stances })} />
          <Facet name={words.facets.theme} options={story.themes} chosen={view.themes} onChoose={(themes) => onLook({ themes })} />
        </div>
      )}
    </div>
  );

  function statusWords(): string {
    const { narrowed, set, pending, tooMany } = found;
    if (!narrowed) return "";
    if (tooMany) return tiled.found.tooMany;
    if (set === null) return tiled.found.searching;
    if (pending) return tiled.found.soFar(set.total);
    if (set.total > 0) return tiled.found.of(set.total, story.total);
    const choices = [
      { facet: words.facets.document, names: reports.filter(({ id }) => view.documents.includes(id)).map(({ name }) => name) },
      { facet: words.facets.stance, names: view.stances.map((stance) => evidence.stances[stance]) },
      { facet: words.facets.theme, names: story.themes.filter(({ id }) => view.themes.includes(id)).map(({ name }) => name) },
    ].filter(({ names }) => names.length > 0);
    return words.none([...(view.search === "" ? [] : [words.sought(view.search)]), ...choices.map(({ facet, names }) => words.choice(facet, names))]);
  }
}

function SearchField({ field, search, onSearch, onSoon }: { field: React.RefObject<HTMLInputElement | null>; search: string; onSearch: (search: string) => void; onSoon: () => void }) {
  const { find: words } = useWords();
  /** What is in the field, and the search that it was typed over or made into: where another has come since, that one is shown. */
  const [typed, setTyped] = useState({ text: search, over: search });
  const rest = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const commit = (text: string) => {
    clearTimeout(rest.current);
    setTyped({ text, over: cleanSearch(text) });
    if (cleanSearch(text) !== search) onSearch(cleanSearch(text));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method's own Enter and Escape choose among its characters.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") commit(event.currentTarget.value);
    else if (event.key === "Escape" && event.currentTarget.value !== "") {
      event.preventDefault();
      commit("");
    }
  };
  return (
    <input
      ref={field}
      type="search"
      aria-label={words.search}
      placeholder={words.placeholder}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      maxLength={LONGEST_SEARCH}
      value={typed.over === search ? typed.text : search}
      onChange={({ target: { value } }) => {
        setTyped({ text: value, over: search });
        clearTimeout(rest.current);
        rest.current = window.setTimeout(() => commit(value), REST_MS);
      }}
      onFocus={onSoon}
      onBlur={({ target: { value } }) => commit(value)}
      onKeyDown={onKeyDown}
    />
  );
}

interface FacetProps<T extends string> {
  readonly name: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

function Facet<T extends string>({ name, options, chosen, onChoose }: FacetProps<T>) {
  return (
    <fieldset className="Filter">
      <legend>{name}</legend>
      {options.map(({ id, name: option }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))} /> {option}
        </label>
      ))}
    </fieldset>
  );
}
