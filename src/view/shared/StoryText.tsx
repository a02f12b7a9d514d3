import { isLanguage, OWN_NAMES } from "../../words/language.ts";
import { Marked } from "../find/Marked.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { useForeign } from "./useForeign.ts";

/**
 * One of the story's own texts, with what the reader looks for marked in it. Where it has not been translated, it is told apart as what it
 * was written in, and that language is named.
 */
export function StoryText({ text }: { text: string }) {
  const { story, isUntranslated } = useStoryIndex();
  const foreign = useForeign();
  const { cards: words } = useWords();
  if (!isUntranslated(text)) return <Marked text={text} />;
  const written = foreign(story.writtenIn);
  return (
    <>
      <span {...written}>
        <Marked text={text} />
      </span>{" "}
      <small className="Untranslated">
        <span className="Hidden">{words.notTranslated} </span>
        <span {...written}>{ownName(story.writtenIn)}</span>
      </small>
    </>
  );
}

/** What a language calls itself. */
function ownName(language: string): string {
  return isLanguage(language) ? OWN_NAMES[language] : (new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language);
}
