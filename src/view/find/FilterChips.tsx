import { FACETS, withChoices } from "../../domain/story/filterEvents.ts";
import type { Filters } from "../../domain/story/filterEvents.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { choose } from "../../state/viewer.ts";
import { useViewer } from "../ViewerContext.tsx";
import { CONTESTED_NAME, FACET_NAMES, valueName } from "./facetNames.ts";

/** One choice among the filters, in words, and the filters without it. */
export interface Choice {
  readonly words: string;
  readonly without: Filters;
}

export function choicesOf(index: StoryIndex, filters: Filters): readonly Choice[] {
  const chosen = FACETS.flatMap((facet) => {
    const values: readonly string[] = filters[facet];
    return values.map((value) => ({
      words: `${FACET_NAMES[facet]}: ${valueName(index, facet, value)}`,
      without: withChoices(filters, facet, values.filter((other) => other !== value)),
    }));
  });
  return filters.contested ? [...chosen, { words: CONTESTED_NAME, without: { ...filters, contested: false } }] : chosen;
}

/** The filters in words, a facet each: “Report: 24 Brussels or NewsX”. */
export function wordsOf(index: StoryIndex, filters: Filters): readonly string[] {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0).map(
    (facet) => `${FACET_NAMES[facet]}: ${filters[facet].map((value) => valueName(index, facet, value)).join(" or ")}`,
  );
  return filters.contested ? [...chosen, CONTESTED_NAME] : chosen;
}

/** Each choice, to be taken back by itself. */
export function FilterChips({ choices, onRemoved }: { choices: readonly Choice[]; onRemoved: () => void }) {
  const viewer = useViewer();
  return choices.map(({ words, without }) => (
    <button
      key={words}
      type="button"
      className="Chip"
      aria-label={`Remove ${words}`}
      onClick={() => {
        choose(viewer, { filters: without });
        onRemoved();
      }}
    >
      {words} <span aria-hidden="true">×</span>
    </button>
  ));
}
