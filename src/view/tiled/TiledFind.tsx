import { useRef } from "react";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { countIn } from "../../domain/tiles/eventSet.ts";
import type { Stance } from "../../domain/evidence/citation.ts";
import { FACETS, NO_FILTERS } from "../../domain/story/filterEvents.ts";
import type { Facet } from "../../domain/story/filterEvents.ts";
import type { EventKind } from "../../domain/story/story.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { tiled } from "../../words/en/tiled.ts";
import type { Words } from "../../words/words.ts";
import { FilterFields } from "../find/FilterFields.tsx";
import { choicesOf, wordsOf } from "../find/filterWords.ts";
import { FindBar } from "../find/FindBar.tsx";
import { SearchInput } from "../find/SearchInput.tsx";
import { useWords } from "../ViewerContext.tsx";
import { tiledFacetValues } from "./tiledFacets.ts";
import type { TiledView } from "./tiledLink.ts";
import { useTiled } from "./TiledContext.ts";
import { askAhead } from "./useTiledFound.ts";
import type { TiledFound } from "./useTiledFound.ts";

type Looked = Pick<TiledView, "search" | "filters" | "hide">;

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

/** Looking for events among all of a tiled story. */
export function TiledFind({ view, sought, found, selected, onLook, onType, onStep, onSoon }: FindProps) {
  const tiledStory = useTiled();
  const { story } = tiledStory;
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const nameOf = (facet: Facet, value: string) => nameIn(story, facet, value, words);
  const { narrowed, set } = found;
  const panel = () => {
    const offers = FACETS.map((facet) => ({ facet, choices: tiledFacetValues(story, facet).map((value) => ({ value, name: nameOf(facet, value), count: facet === "theme" ? countOf(story, found, value) : null })) }));
    return <FilterFields offers={offers} conflicts={story.contested ? null : undefined} filters={view.filters} onChange={(filters) => onLook({ filters })} onPress={(filters) => askAhead(tiledStory, filters)} />;
  };
  return (
    <FindBar
      field={field}
      input={<SearchInput field={field} search={view.search} onSearch={(search) => onLook({ search })} onType={onType} onStep={onStep} onFocus={onSoon} />}
      choices={choicesOf(view.filters, nameOf, words)}
      searched={sought !== ""}
      narrowed={narrowed}
      inSight={narrowed && set !== null && set.total > 0}
      hide={view.hide}
      status={statusWords()}
      panel={panel}
      onFilter={(filters) => onLook({ filters })}
      onHide={(hide) => onLook({ hide })}
      onClear={() => onLook({ search: "", filters: NO_FILTERS })}
      onStep={onStep}
      onOpen={onSoon}
    />
  );

  function statusWords(): readonly string[] {
    const { pending, tooMany } = found;
    if (!narrowed) return [];
    if (tooMany) return [tiled.found.tooMany];
    if (set === null) return [tiled.found.searching];
    if (pending) return [tiled.found.soFar(set.total)];
    if (set.total > 0) return [tiled.found.of(set.total, story.total), ...(selected?.label == null || !isAmong(set, selected.number) ? [] : [words.find.selected(countIn(set, 0, selected.number) + 1, selected.label)])];
    return [words.find.none([...(sought === "" ? [] : [words.find.sought(sought)]), ...wordsOf(view.filters, nameOf, words)])];
  }
}

/** The name of one choice (`tiledFacetValues`). */
function nameIn(story: TiledStory, facet: Facet, value: string, { evidence }: Words): string {
  const named = (all: readonly { readonly id: string; readonly name: string }[], id = value) => all.find((each) => each.id === id)!.name;
  switch (facet) {
    case "document":
      return named(story.organisations, story.documents.find(({ id }) => id === value)!.publisher);
    case "origin":
      return named(story.organisations);
    case "stance":
      return evidence.stances[value as Stance];
    case "theme":
      return named(story.themes);
    case "person":
      return named(story.people);
    case "place":
      return named(story.places);
    case "kind":
      return evidence.kinds[value as EventKind];
    default:
      return facet satisfies never;
  }
}

function isAmong(set: EventSet, number: number): boolean {
  return countIn(set, number, number + 1) === 1;
}

/** Events of a theme, among those looked for in any; null while that is not known. */
function countOf({ themes }: TiledStory, { inAllThemes, pending }: TiledFound, theme: string): string | null {
  const { first, count } = themes.find(({ id }) => id === theme)!;
  if (inAllThemes === null && pending) return null;
  return tiled.found.number(inAllThemes === null ? count : countIn(inAllThemes, first, first + count));
}
