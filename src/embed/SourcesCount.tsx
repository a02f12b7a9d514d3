import { originOf } from "../domain/story/coverage.ts";
import { useStoryIndex, useWords } from "../view/ViewerContext.tsx";

/** What a story is told from. Reports and newsrooms are two numbers: several reports may carry one newsroom's words. */
export function SourcesCount() {
  const index = useStoryIndex();
  const { embed: words } = useWords();
  const { documents } = index.story;
  const newsrooms = new Set(documents.map(({ id }) => originOf(index, { document: id }))).size;
  return <p>{words.sources(documents.length, newsrooms)}</p>;
}
