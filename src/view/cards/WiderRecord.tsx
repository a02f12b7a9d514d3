import type { StoryEvent } from "../../domain/story/story.ts";
import { formatPublished } from "../../domain/story/formatWhen.ts";
import { LOCALE } from "../shared/locale.ts";
import { STANCE_WORDS } from "../shared/stanceWords.ts";
import { useLinks } from "../shared/useLinks.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** What documents beyond the story's own say of an event, in our words: a second ring that counts in no coverage. */
export function WiderRecord({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { toSource } = useLinks();
  if (event.record.length === 0) return null;
  const documents = event.record.map(({ document }) => index.recordDocument(document));
  const origins = new Set(documents.map(({ origin }) => origin)).size;
  return (
    <details className="WiderRecord">
      <summary>
        The wider record: {event.record.length} more from {origins === 1 ? "one origin" : `${origins} origins`}, not read verbatim
      </summary>
      <ul>
        {event.record.map(({ document, stance, says }, position) => {
          const { url, publisher, origin, published } = documents[position]!;
          return (
            <li key={document + says}>
              {says}{" "}
              <span className="WiderRecord-source">
                <a {...toSource(url)}>
                  {index.organisation(publisher).name}
                </a>
                {origin !== publisher && `, carrying ${index.organisation(origin).name}`}
                {published !== null && ` · ${formatPublished(published, index.story.zone, LOCALE)}`} · {STANCE_WORDS[stance]}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
