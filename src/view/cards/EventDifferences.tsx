import type { EventId } from "../../domain/brand.ts";
import { useStoryIndex } from "../ViewerContext.tsx";
import { DIFFERENCE_NAMES } from "../shared/differenceNames.ts";

/** The questions on which reports of this event differ, each answered side by side in the section on differences. */
export function EventDifferences({ event }: { event: EventId }) {
  const index = useStoryIndex();
  const differences = index.differencesOf(event);
  if (differences.length === 0) return null;
  return (
    <section className="EventDifferences" aria-label="Where reports differ">
      <p className="EventCard-label">Where reports differ</p>
      <ul>
        {differences.map(({ id, kind, question, readings }) => (
          <li key={id}>
            <p>
              <span className="Kind">{DIFFERENCE_NAMES[kind]}</span> <a href={`#difference-${id}`}>{question}</a>
            </p>
            <p className="EventDifferences-answers">
              {readings.map(({ says, evidence, silent }, position) => (
                <span key={position}>
                  {position > 0 && " "}
                  <strong>{namesOf(evidence.map(({ document }) => document).concat(silent))}:</strong> {says}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );

  function namesOf(documents: readonly Parameters<typeof index.document>[0][]): string {
    return [...new Set(documents)].map((id) => index.organisation(index.document(id).publisher).name).join(", ");
  }
}
