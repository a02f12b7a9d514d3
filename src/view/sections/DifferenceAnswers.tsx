import type { DifferenceId, EventId } from "../../domain/brand.ts";
import { differingWords } from "../../domain/evidence/differingWords.ts";
import type { Stretch } from "../../domain/evidence/differingWords.ts";
import type { Difference, Reading } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { claimWords } from "../../words/claimWords.ts";
import { voicesWords } from "../../words/coverageWords.ts";
import { documentHue } from "../shared/documentHue.ts";
import { Quote } from "../shared/Quote.tsx";
import { RecordLinks } from "../shared/RecordLinks.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** What is answered to a question on which documents differ: the readings side by side, and what else there is to say of it. */
export function DifferenceAnswers({ difference: { id, readings, note, record, events } }: { difference: Difference }) {
  const index = useStoryIndex();
  const { differences: words } = useWords().sections;
  // Where a quotation begins and ends here is our choice, not the report's.
  const marked = differingWords(readings.map(({ evidence }) => evidence.map(({ quote }) => quote)), { endsCount: false });
  return (
    <>
      <div className="DifferenceEntry-readings">
        {readings.map((reading, position) => (
          <ReadingEntry key={position} reading={reading} marked={marked[position]!} />
        ))}
      </div>
      <Doubted difference={id} events={events} />
      {note !== null && (
        <p className="DifferenceEntry-note">
          <StoryText text={note} />
        </p>
      )}
      {record !== null && (
        <p className="DifferenceEntry-note">
          <strong>{words.record}</strong> <StoryText text={record.says} /> <span className="WiderRecord-source"><RecordLinks documents={record.documents} /></span>
        </p>
      )}
      <p className="DifferenceEntry-events">
        {events.map((event) => (
          <a key={event} href={`#${EVENT_HASH}${event}`}>
            <StoryText text={index.event(event).label} />
          </a>
        ))}
      </p>
    </>
  );
}

/** The statements about time that are doubted because of this difference, and so take no part in any window. */
function Doubted({ difference, events }: { difference: DifferenceId; events: readonly EventId[] }) {
  const index = useStoryIndex();
  const { sections: { differences: words }, shared, evidence, times } = useWords();
  const claims = events.flatMap((id) => {
    const { label, statements: shown, withRecord, place } = index.event(id);
    const statements = [...new Set([...shown, ...withRecord.statements])];
    const zone = zoneOf(index, { place });
    const doubted = statements.filter((statement) => statement.doubted === difference);
    return doubted.map(({ claim }) => shared.whyHere.statementOf(label, claimWords(index, claim, zone, times)));
  });
  if (claims.length === 0) return null;
  return (
    <p className="DifferenceEntry-doubted">
      <strong>{words.doubted}</strong> {evidence.list(claims)}
    </p>
  );
}

/** `marked`: for each quotation, its words with those that differ from another answer's. */
function ReadingEntry({ reading, marked }: { reading: Reading; marked: readonly (readonly Stretch[])[] }) {
  const index = useStoryIndex();
  const { sections: { differences: words }, evidence: evidenceWords } = useWords();
  const { says, evidence, record, silent } = reading;
  const voices = voicesWords(index, reading, evidenceWords);
  const name = (id: (typeof silent)[number]) => index.organisation(index.document(id).publisher).name;
  return (
    <div className="Reading">
      <p className="Reading-says">
        <StoryText text={says} />
      </p>
      {evidence.map(({ document, quote }, position) => (
        <figure key={position} className="Reading-evidence" {...documentHue(index, document)}>
          <Quote text={quote} language={index.document(document).language} marked={marked[position]!} />
          <figcaption>
            <bdi>{name(document)}</bdi>
          </figcaption>
        </figure>
      ))}
      {record.length > 0 && (
        <p className="Reading-record">
          <RecordLinks documents={record} /> <span>{words.notReadVerbatim}</span>
        </p>
      )}
      {voices !== null && <p className="Reading-voices">{voices}</p>}
      {silent.length > 0 && <p className="Reading-silent">{evidenceWords.list(silent.map(name))}</p>}
    </div>
  );
}
