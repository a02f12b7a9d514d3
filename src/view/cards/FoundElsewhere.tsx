import { useContext } from "react";
import { findHits } from "../../domain/story/foldedText.ts";
import { textsOf } from "../../domain/story/searchStory.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { Marked, MarkedTerms } from "../find/Marked.tsx";
import { useStoryIndex } from "../ViewerContext.tsx";

/** Why a card is found, where none of the texts that it shows has what is looked for. */
export function FoundElsewhere({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const terms = useContext(MarkedTerms);
  if (terms.length === 0) return null;
  const { shown, people, quotations, label } = textsOf(index, event);
  const unseen = terms.filter((term) => !shown.some((text) => findHits(text, [term]).length > 0));
  const has = (text: string) => findHits(text, unseen).length > 0;
  const spoken = quotations.map(({ id, speaker, about, variants }) => {
    const said = [index.speaker(speaker).name, ...variants.map(({ quote }) => quote)];
    return { id, about, texts: said.filter(has) };
  });
  const named = [...people, label].filter(has);
  if (named.length === 0 && spoken.every(({ texts }) => texts.length === 0)) return null;
  return (
    <ul className="FoundElsewhere" aria-label="Also found">
      {named.map((text) => (
        <li key={text}>
          {text === label ? "On the timeline" : "Person"}: <Marked text={text} />
        </li>
      ))}
      {spoken
        .filter(({ texts }) => texts.length > 0)
        .map(({ id, about, texts }) => (
          <li key={id}>
            Quotation, <a href={`#quotation-${id}`}>{about}</a>: <Marked text={texts[0]!} />
          </li>
        ))}
    </ul>
  );
}
