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

export function choicesOf(index: StoryIndex, filters: Filters, words: Words): readonly Choice[] {
  const chosen = FACETS.flatMap((facet) => {
    const values: readonly string[] = filters[facet];
    return values.map((value) => ({
      words: words.find.choice(words.find.facets[facet], [valueName(index, facet, value, words)]),
      without: withChoices(filters, facet, values.filter((other) => other !== value)),
    }));
  });
  return filters.contested ? [...chosen, { words: words.find.conflict, without: { ...filters, contested: false } }] : chosen;
}

/** The filters in words, a facet each: “Report: 24 Brussels or NewsX”. */
export function wordsOf(index: StoryIndex, filters: Filters, words: Words): readonly string[] {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
    words.find.choice(words.find.facets[facet], filters[facet].map((value) => valueName(index, facet, value, words))),
  );
  return filters.contested ? [...chosen, words.find.conflict] : chosen;
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
