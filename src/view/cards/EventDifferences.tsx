import type { DocumentId, EventId, RecordDocumentId } from "../../domain/brand.ts";
import type { DifferenceKind, Reading } from "../../domain/story/story.ts";
import { DifferenceAnswers } from "../sections/DifferenceAnswers.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useLinks } from "../shared/useLinks.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** Kinds whose answers stand on the card itself; of the others the question does, and leads to them. */
export const ANSWERED: readonly DifferenceKind[] = ["error", "order", "figure", "tense"];
export const ANSWERED_IN_FRAME: readonly DifferenceKind[] = ["error", "order"];

/** The questions on which reports of this event differ, each answered side by side in the section on differences; here, where there is none. */
export function EventDifferences({ event }: { event: EventId }) {
  const differences = useStoryIndex().differencesOf(event);
  const { framed, toSection, hasSections } = useLinks();
  const { cards: words, evidence } = useWords();
  const answered = framed ? ANSWERED_IN_FRAME : ANSWERED;
  if (differences.length === 0) return null;
  return (
    <div className="EventDifferences" role="group" aria-label={words.reportsDiffer}>
      <p className="EventCard-label">{words.reportsDiffer}</p>
      <ul>
        {differences.map((difference) => {
          const { id, kind, question, readings } = difference;
          const sign = <span className="Kind">{evidence.differences[kind]}</span>;
          return (
            <li key={id}>
              {hasSections ? (
                <p>
                  {sign}{" "}
                  <a {...toSection(`difference-${id}`)}>
                    <StoryText text={question} />
                  </a>
                </p>
              ) : (
                <details>
                  <summary>
                    {sign} <StoryText text={question} />
                  </summary>
                  <DifferenceAnswers difference={difference} />
                </details>
              )}
              {answered.includes(kind) && <Answers readings={readings} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What is answered, and by whom. Who is silent stands on the card already. */
function Answers({ readings }: { readings: readonly Reading[] }) {
  const index = useStoryIndex();
  const { cards: words } = useWords();
  const recordNameOf = (id: RecordDocumentId) => index.organisation(index.recordDocument(id).origin).name;
  const nameOf = (id: DocumentId) => index.organisation(index.document(id).publisher).name;
  return (
    <p className="EventDifferences-answers">
      {readings
        .filter(({ silent }) => silent.length === 0)
        .map(({ says, evidence, record }, position) => (
          <span key={says}>
            {position > 0 && " "}
            <strong>{words.answeredBy([...new Set([...evidence.map(({ document }) => nameOf(document)), ...record.map(recordNameOf)])])}</strong> <StoryText text={says} />
          </span>
        ))}
    </p>
  );
}
