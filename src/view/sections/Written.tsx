import type { DocumentId } from "../../domain/brand.ts";
import { WhyHere } from "../shared/WhyHere.tsx";
import { windowWords } from "../../words/windowWords.ts";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** When a document was written, as far as is known, and from what. */
export function Written({ document }: { document: DocumentId }) {
  const index = useStoryIndex();
  const { sections: { reports: words }, times } = useWords();
  const time = index.reportTime(document);
  return (
    <>
      <StoryText text={time.says} /> {words.soWritten(windowWords(time.window, index.story.zone, times))}
      <WhyHere of={time} zone={index.story.zone} summary={words.whyThen} />
    </>
  );
}
