import type { ReactNode } from "react";
import { statementsElsewhere } from "../../domain/story/statementsElsewhere.ts";
import type { Placement, TimeStatement } from "../../domain/story/story.ts";
import type { Zone } from "../../domain/brand.ts";
import { claimWords } from "../../words/claimWords.ts";
import { windowWords } from "../../words/windowWords.ts";
import { AtLength } from "./AtLength.tsx";
import { Parts } from "./Parts.tsx";
import { StoryText } from "./StoryText.tsx";
import { useForeign } from "./useForeign.ts";
import { useLinks } from "./useLinks.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** What a place in time rests on. `instead`: what leads to it where the page does not tell it at length; without it the page does. */
export function WhyHere({ summary, instead, ...told }: { of: Placement; zone: Zone; summary: string; instead?: ReactNode; children?: ReactNode }) {
  return (
    <details className="WhyHere">
      <summary>{summary}</summary>
      {instead === undefined ? (
        <Grounds {...told} />
      ) : (
        <AtLength instead={instead}>
          <Grounds {...told} />
        </AtLength>
      )}
    </details>
  );
}

/** The statements about the thing itself, and for each end of the window those that make it. */
function Grounds({ of, zone, children }: { of: Placement; zone: Zone; children?: ReactNode }) {
  const { times, shared } = useWords();
  return (
    <>
      <p>{shared.whyHere.allowed(windowWords(of.window, zone, times), zone.replaceAll("_", " "))}</p>
      <ul>
        {of.statements.map((statement) => (
          <Statement key={statement.id} statement={statement} zone={zone} />
        ))}
      </ul>
      <Others of={of} zone={zone} />
      {children}
    </>
  );
}

function Statement({ statement, zone, of }: { statement: TimeStatement; zone: Zone; of?: string }) {
  const index = useStoryIndex();
  const { toSection, toSource } = useLinks();
  const foreign = useForeign();
  const { times, shared: { whyHere: words } } = useWords();
  const { claim, basis, reason, evidence, doubted, record } = statement;
  const said = claimWords(index, claim, zone, times);
  const page = record === null ? null : index.recordDocument(record);
  return (
    <li>
      {of === undefined ? words.statement(said) : words.statementOf(of, said)} <span className="WhyHere-basis">{words.bases[basis]}</span>
      {doubted !== null && (
        <>
          {" "}
          <a className="WhyHere-doubted" {...toSection(`difference-${doubted}`)}>
            {words.doubted}
          </a>
        </>
      )}
      {page !== null && (
        <>
          {" "}
          <Parts of={words.fromRecord(<a {...toSource(page.url)}>{index.organisation(page.publisher).name}</a>)} />
        </>
      )}
      {reason !== null && <span className="WhyHere-reason"> <StoryText text={reason} /></span>}
      {evidence.map(({ document, quote }) => (
        <q key={document + quote} className="WhyHere-quote" {...foreign(index.document(document).language)} title={index.organisation(index.document(document).publisher).name}>
          {quote}
        </q>
      ))}
    </li>
  );
}

/** Statements about other events that this window follows from. */
function Others({ of: placed, zone }: { of: Placement; zone: Zone }) {
  const index = useStoryIndex();
  const words = useWords().shared.whyHere;
  const statements = statementsElsewhere(index.story, placed);
  if (statements.length === 0) return null;
  return (
    <>
      <p>{words.others}</p>
      <ul>
        {statements.map(({ statement, of }) => (
          <Statement key={statement.id} statement={statement} zone={zone} of={of} />
        ))}
      </ul>
    </>
  );
}
