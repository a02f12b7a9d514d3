import type { Difference, DifferenceKind, Reading } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { DIFFERENCE_NAMES } from "../shared/differenceNames.ts";
import { Quote } from "../shared/Quote.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { formatList } from "../shared/routeOf.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

const EXPLAINED: Readonly<Record<DifferenceKind, string>> = {
  error: "Statements that cannot be right, or that were changed in the copying.",
  order: "What came before what.",
  figure: "Numbers that do not agree.",
  tense: "One report has it done, another still to come.",
  attribution: "The same words, on the word of different people, or of nobody.",
  wording: "The same thing in other words.",
  omission: "What one report tells and another leaves out.",
};

/** Every disagreement, by kind, the readings side by side. */
export function Differences() {
  const { story } = useStoryIndex();
  const kinds = Object.keys(DIFFERENCE_NAMES) as DifferenceKind[];
  return (
    <section id="differences" className="Section" aria-labelledby="differences-title">
      <h2 id="differences-title">Where reports differ</h2>
      <p className="Section-lead">
        {story.differences.length} questions that the reports answer differently. The words after each answer are the report’s own.
      </p>
      {kinds.map((kind) => {
        const differences = story.differences.filter((difference) => difference.kind === kind);
        if (differences.length === 0) return null;
        return (
          <div key={kind} className="DifferenceKind">
            <h3>
              {DIFFERENCE_NAMES[kind]} <span>{differences.length}</span>
            </h3>
            <p className="DifferenceKind-explained">{EXPLAINED[kind]}</p>
            {differences.map((difference) => (
              <DifferenceEntry key={difference.id} difference={difference} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function DifferenceEntry({ difference: { id, question, readings, note, events } }: { difference: Difference }) {
  const index = useStoryIndex();
  return (
    <div className="DifferenceEntry" id={`difference-${id}`}>
      <h4>{question}</h4>
      <div className="DifferenceEntry-readings">
        {readings.map((reading, position) => (
          <ReadingEntry key={position} reading={reading} />
        ))}
      </div>
      {note !== null && <p className="DifferenceEntry-note">{note}</p>}
      <p className="DifferenceEntry-events">
        {events.map((event) => (
          <a key={event} href={`#${EVENT_HASH}${event}`}>
            {index.event(event).label}
          </a>
        ))}
      </p>
    </div>
  );
}

function ReadingEntry({ reading: { says, evidence, silent } }: { reading: Reading }) {
  const index = useStoryIndex();
  const name = (id: (typeof silent)[number]) => index.organisation(index.document(id).publisher).name;
  return (
    <div className="Reading">
      <p className="Reading-says">{says}</p>
      {evidence.map(({ document, quote }) => (
        <figure key={document + quote} className="Reading-evidence" {...documentHue(index, document)}>
          <Quote text={quote} />
          <figcaption>{name(document)}</figcaption>
        </figure>
      ))}
      {silent.length > 0 && <p className="Reading-silent">{formatList(silent.map(name))}</p>}
    </div>
  );
}
