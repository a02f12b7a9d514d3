import type { DifferenceId } from "../../domain/brand.ts";
import { DIFFERENCE_KINDS } from "../../domain/story/story.ts";
import type { Difference, DifferenceKind } from "../../domain/story/story.ts";
import { AtLength } from "../shared/AtLength.tsx";
import { Later } from "../shared/Later.tsx";
import { Parts } from "../shared/Parts.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { DifferenceAnswers } from "./DifferenceAnswers.tsx";

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
        <DifferenceAnswers difference={difference} />
      </AtLength>
    </div>
  );
}
