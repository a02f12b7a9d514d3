import { coverageOf } from "../../domain/story/coverage.ts";
import type { DocumentId } from "../../domain/brand.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { SectionsWords } from "../../words/en/sections.ts";
import { documentHue } from "../shared/documentHue.ts";
import { Parts } from "../shared/Parts.tsx";
import { windowWords } from "../../words/windowWords.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** The order in which the documents were written, as far as it can be known: who came first, and who wrote of what had not happened yet. */
export function WritingOrder() {
  const index = useStoryIndex();
  const { sections: { writingOrder: words }, evidence, times: timesWords } = useWords();
  const times = [...index.story.reportTimes].sort((a, b) => a.knob - b.knob);
  const nameOf = (id: DocumentId) => index.organisation(index.document(id).publisher).name;
  return (
    <div className="WritingOrder">
      <h3 id="writing-order">{words.title}</h3>
      <p>{words.lead}</p>
      <ol aria-labelledby="writing-order">
        {times.map(({ document, window, after }) => (
          <li key={document} {...documentHue(index, document)}>
            <Parts of={words.written(<a href={`#report-${document}`}>{nameOf(document)}</a>, windowWords(window, index.story.zone, timesWords))} />{" "}
            {after.length > 0 ? words.certainlyAfter(evidence.list(after.map(nameOf))) : words.noneEarlier} {foresight(index, document, words)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How much of what a report tells it tells beforehand. */
function foresight(index: StoryIndex, document: DocumentId, words: SectionsWords["writingOrder"]): string {
  const onVisit = index.story.events.filter(({ kind }) => kind !== "backdrop");
  const told = onVisit.flatMap((event) => coverageOf(index, event).filter((entry) => entry.document === document && entry.coverage !== "silent"));
  const ahead = told.filter(({ coverage }) => coverage === "expected").length;
  return ahead === 0 ? "" : words.foresight(told.length, ahead);
}
