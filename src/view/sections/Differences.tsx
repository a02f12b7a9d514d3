import type { DifferenceId, EventId } from "../../domain/brand.ts";
import { differingWords } from "../../domain/evidence/differingWords.ts";
import type { Stretch } from "../../domain/evidence/differingWords.ts";
import { DIFFERENCE_KINDS } from "../../domain/story/story.ts";
import type { Difference, DifferenceKind, Reading } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { claimWords } from "../../words/claimWords.ts";
import { AtLength } from "../shared/AtLength.tsx";
import { Later } from "../shared/Later.tsx";
import { Parts } from "../shared/Parts.tsx";
import { RecordLinks } from "../shared/RecordLinks.tsx";
import { Quote } from "../shared/Quote.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { voicesWords } from "../../words/coverageWords.ts";

/** The page of the differences alone, from the exploring page. */
export const DIFFERENCES_PAGE = "differences/";

/** Every disagreement, by kind, the readings side by side. `page`: where this stands, from the exploring page; nothing on that page itself. */
export function Differences({ page = "" }: { page?: "" | typeof DIFFERENCES_PAGE }) {
  const { story } = useStoryIndex();
  const { sections: { differences: words }, cards, evidence } = useWords();
  const kinds = DIFFERENCE_KINDS
    .map((kind) => ({ kind, differences: story.differences.filter((difference) => difference.kind === kind) }))
    .filter(({ differences }) => differences.length > 0);
  return (
    <section id="differences" className="Section" aria-labelledby="differences-title">
      <h2 id="differences-title">{cards.reportsDiffer}</h2>
      <p className="Section-lead">
        <Parts of={words.lead(story.differences.length, differingSample, editorialSample)} />
      </p>
      <nav aria-label={words.kindsOfDifference}>
        <ul className="DifferenceKinds">
          {kinds.map(({ kind, differences }) => (
            <li key={kind}>
              <a className="Pill" href={`${page}#${kindId(kind)}`}>
                {evidence.differences[kind]} <span>{differences.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map(({ kind, differences }) => (
        <div key={kind} id={kindId(kind)} className="DifferenceKind">
          <h3>
            {evidence.differences[kind]} <span>{differences.length}</span>
          </h3>
          <p className="DifferenceKind-explained">{words.kinds[kind]}</p>
          {differences.map((difference) => (
            <Later key={difference.id} of={entryId(difference.id)}>
              <DifferenceEntry difference={difference} />
            </Later>
          ))}
        </div>
      ))}
    </section>
  );
}

/** Words that differ, and words of an editor's, as a quotation shows them. */
export const differingSample = (words: string) => <mark className="Differs">{words}</mark>;
export const editorialSample = (words: string) => <span className="Editorial">{words}</span>;

function entryId(id: DifferenceId): string {
  return `difference-${id}`;
}

/** A kind's id must not begin as that of a difference does. */
function kindId(kind: DifferenceKind): string {
  return `differences-${kind}`;
}

function DifferenceEntry({ difference }: { difference: Difference }) {
  const id = entryId(difference.id);
  const question = <StoryText text={difference.question} />;
  return (
    <div className="DifferenceEntry" id={id}>
      <h4>
        <AtLength instead={<a href={`${DIFFERENCES_PAGE}#${id}`}>{question}</a>}>{question}</AtLength>
      </h4>
      <AtLength>
        <Answers difference={difference} />
      </AtLength>
    </div>
  );
}

function Answers({ difference: { id, readings, note, record, events } }: { difference: Difference }) {
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
