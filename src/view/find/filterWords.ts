import { FACETS, withChoices } from "../../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../../domain/story/filterEvents.ts";
import type { Words } from "../../words/words.ts";

/** The name of one choice of a facet. */
export type NameOf = (facet: Facet, value: string) => string;

/** One choice among the filters, in words, and the filters without it. */
export interface Choice {
  readonly words: string;
  readonly without: Filters;
}

export function choicesOf(filters: Filters, nameOf: NameOf, { find }: Words): readonly Choice[] {
  const chosen = FACETS.flatMap((facet) => {
    const values: readonly string[] = filters[facet];
    return values.map((value) => ({ words: find.choice(find.facets[facet], [nameOf(facet, value)]), without: withChoices(filters, facet, values.filter((other) => other !== value)) }));
  });
  return filters.contested ? [...chosen, { words: find.conflict, without: { ...filters, contested: false } }] : chosen;
}

/** The filters in words, a facet each: “Report: 24 Brussels or NewsX”. */
export function wordsOf(filters: Filters, nameOf: NameOf, { find }: Words): readonly string[] {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => find.choice(find.facets[facet], filters[facet].map((value) => nameOf(facet, value))));
  return filters.contested ? [...chosen, find.conflict] : chosen;
}
