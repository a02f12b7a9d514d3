import { FACETS, withChoices } from "../../domain/story/filterEvents.ts";
import type { Filters } from "../../domain/story/filterEvents.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { choose } from "../../state/viewer.ts";
import type { Words } from "../../words/words.ts";
import { useViewer, useWords } from "../ViewerContext.tsx";
import { valueName } from "./valueName.ts";

/** One choice among the filters, in words, and the filters without it. */
export interface Choice {
  readonly words: string;
  readonly without: Filters;
}

export function choicesOf(index: StoryIndex, filters: Filters, { find: words }: Words): readonly Choice[] {
  const chosen = FACETS.flatMap((facet) => {
    const values: readonly string[] = filters[facet];
    return values.map((value) => ({
      words: words.choice(words.facets[facet], [valueName(index, facet, value)]),
      without: withChoices(filters, facet, values.filter((other) => other !== value)),
    }));
  });
  return filters.contested ? [...chosen, { words: words.conflict, without: { ...filters, contested: false } }] : chosen;
}

/** The filters in words, a facet each: “Report: 24 Brussels or NewsX”. */
export function wordsOf(index: StoryIndex, filters: Filters, { find: words }: Words): readonly string[] {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
    words.choice(words.facets[facet], filters[facet].map((value) => valueName(index, facet, value))),
  );
  return filters.contested ? [...chosen, words.conflict] : chosen;
}

/** Each choice, to be taken back by itself. */
export function FilterChips({ choices, onRemoved }: { choices: readonly Choice[]; onRemoved: () => void }) {
  const viewer = useViewer();
  const { find } = useWords();
  return choices.map(({ words, without }) => (
    <button
      key={words}
      type="button"
      className="Chip"
      aria-label={find.remove(words)}
      onClick={() => {
        choose(viewer, { filters: without });
        onRemoved();
      }}
    >
      {words} <span aria-hidden="true">×</span>
    </button>
  ));
}
