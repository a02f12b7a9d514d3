import { coverageOf } from "../../domain/story/coverage.ts";
import type { DocumentId } from "../../domain/brand.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { documentHue } from "../shared/documentHue.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import type { Words } from "../../words/words.ts";
import { windowWords } from "../../words/windowWords.ts";

/** The order in which the documents were written, as far as it can be known: who came first, and who wrote of what had not happened yet. */
export function WritingOrder() {
  const index = useStoryIndex();
  const words = useWords();
  const times = [...index.story.reportTimes].sort((a, b) => a.knob - b.knob);
  const nameOf = (id: DocumentId) => index.organisation(index.document(id).publisher).name;
  return (
    <div className="WritingOrder">
      <h3 id="writing-order">In what order they were written</h3>
      <p>
        What a text tells as done was done when it was written, and what it expects was still to come. Where a page shows no date the order rests on that alone; each report below
        gives the sentences.
      </p>
      <ol aria-labelledby="writing-order">
        {times.map(({ document, window, after }) => (
          <li key={document} {...documentHue(index, document)}>
            <a href={`#report-${document}`}>{nameOf(document)}</a>: {windowWords(window, index.story.zone, words.times)}
            {". "}
            {after.length > 0 ? `Certainly after ${words.evidence.list(after.map(nameOf))}.` : "None is known to be earlier."} {foresight(index, document, words)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How much of what a report tells it tells beforehand. */
function foresight(index: StoryIndex, document: DocumentId, { evidence }: Words): string {
  const onVisit = index.story.events.filter(({ kind }) => kind !== "backdrop");
  const told = onVisit.flatMap((event) => coverageOf(index, event).filter((entry) => entry.document === document && entry.coverage !== "silent"));
  const ahead = told.filter(({ coverage }) => coverage === "expected").length;
  return ahead === 0 ? "" : `Of ${evidence.numberWord(told.length)} events of the visit that it tells of, it tells ${evidence.numberWord(ahead)} only beforehand.`;
}
