import { useContext } from "react";
import { findHits } from "../../domain/story/foldedText.ts";
import { textsOf } from "../../domain/story/searchStory.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { Marked, MarkedTerms } from "../find/Marked.tsx";
import { Parts } from "../shared/Parts.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useForeign } from "../shared/useForeign.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** Why a card is found, where none of the texts that it shows has what is looked for. */
export function FoundElsewhere({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { found: words } = useWords().cards;
  const foreign = useForeign();
  const terms = useContext(MarkedTerms);
  if (terms.length === 0) return null;
  const { shown, people, quotations, label } = textsOf(index, event);
  const unseen = terms.filter((term) => !shown.some((text) => findHits(text, [term]).length > 0));
  const has = (text: string) => findHits(text, unseen).length > 0;
  const named = people.filter(has);
  const spoken = quotations.flatMap(({ id, speaker, about, variants }) => {
    const name = index.speaker(speaker).name;
    if (has(name)) return [{ id, about, text: name, lang: {} }];
    const variant = variants.find(({ quote }) => has(quote));
    return variant === undefined ? [] : [{ id, about, text: variant.quote, lang: foreign(index.document(variant.document).language) }];
  });
  if (named.length === 0 && !has(label) && spoken.length === 0) return null;
  return (
    <ul className="FoundElsewhere" aria-label={words.title}>
      {named.map((text) => (
        <li key={text}>
          <Parts of={words.person(<Marked text={text} />)} />
        </li>
      ))}
      {has(label) && (
        <li>
          <Parts of={words.onTimeline(<StoryText text={label} />)} />
        </li>
      )}
      {spoken.map(({ id, about, text, lang }) => (
        <li key={id}>
          <Parts of={words.quotation(<a href={`#quotation-${id}`}><StoryText text={about} /></a>, <span {...lang}><Marked text={text} /></span>)} />
        </li>
      ))}
    </ul>
  );
}
