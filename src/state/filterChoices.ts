import { FACETS, NO_FILTERS, withChoices } from "../domain/story/filterEvents.ts";
import type { Facet, Filters } from "../domain/story/filterEvents.ts";
import type { Notice } from "./notice.ts";
import { isOn } from "./timelineChoices.ts";

const FACET_KEYS: Readonly<Record<Facet, string>> = {
  document: "doc", origin: "origin", stance: "stance", theme: "theme", person: "person", place: "place", kind: "kind",
};
const CONTESTED_KEY = "contested";

/** Writes filters into an address’s query: `doc=blog&stance=expected,mentioned&contested=1`. */
export function encodeFilters(filters: Filters, query: URLSearchParams): void {
  for (const facet of FACETS) if (filters[facet].length > 0) query.set(FACET_KEYS[facet], filters[facet].join(","));
  if (filters.contested) query.set(CONTESTED_KEY, "1");
}

/** The filters that a query names, of the values that there are; what it names in vain is added to `ignored`. */
export function decodeFilters(query: URLSearchParams, valuesOf: (facet: Facet) => readonly string[], ignored: Notice[]): Filters {
  let filters = NO_FILTERS;
  for (const facet of FACETS) {
    const wanted = new Set((query.get(FACET_KEYS[facet]) ?? "").split(",").filter((id) => id !== ""));
    if (wanted.size === 0) continue;
    const values = valuesOf(facet);
    filters = withChoices(filters, facet, [...wanted].filter((id) => values.includes(id)));
    for (const id of wanted) if (!values.includes(id)) ignored.push({ kind: "filter", facet, value: id });
  }
  return { ...filters, contested: isOn(query, CONTESTED_KEY, ignored) };
}
