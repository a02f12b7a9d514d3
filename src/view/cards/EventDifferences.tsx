import type { DocumentId, EventId } from "../../domain/brand.ts";
import type { DifferenceKind, Reading } from "../../domain/story/story.ts";
import { DIFFERENCE_NAMES } from "../shared/differenceNames.ts";
import { useLinks } from "../shared/useLinks.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** Kinds whose answers stand on the card itself; of the others the question does, and leads to them. */
export const ANSWERED: readonly DifferenceKind[] = ["error", "order", "figure", "tense"];

/** The questions on which reports of this event differ, each answered side by side in the section on differences. */
export function EventDifferences({ event }: { event: EventId }) {
  const differences = useStoryIndex().differencesOf(event);
  const { toSection } = useLinks();
  if (differences.length === 0) return null;
  return (
    <div className="EventDifferences" role="group" aria-label="Where reports differ">
      <p className="EventCard-label">Where reports differ</p>
      <ul>
        {differences.map(({ id, kind, question, readings }) => (
          <li key={id}>
            <p>
              <span className="Kind">{DIFFERENCE_NAMES[kind]}</span> <a {...toSection(`difference-${id}`)}>{question}</a>
            </p>
            {ANSWERED.includes(kind) && <Answers readings={readings} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ readings }: { readings: readonly Reading[] }) {
  const index = useStoryIndex();
  const nameOf = (id: DocumentId) => index.organisation(index.document(id).publisher).name;
  return (
    <p className="EventDifferences-answers">
      {readings.map(({ says, evidence, silent }, position) => (
        <span key={position}>
          {position > 0 && " "}
          <strong>{[...new Set([...evidence.map(({ document }) => document), ...silent])].map(nameOf).join(", ")}:</strong> {says}
        </span>
      ))}
    </p>
  );
}
