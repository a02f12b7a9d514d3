import type { ReactNode } from "react";
import type { Placement, TimeStatement } from "../../domain/story/story.ts";
import type { Zone } from "../../domain/brand.ts";
import { claimWords } from "./claimWords.ts";
import { useLinks } from "./useLinks.ts";
import { windowWords } from "./windowWords.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** What a place in time rests on: its own statements, and for each end of the window those that make it. */
export function WhyHere({ of, zone, summary, children }: { of: Placement; zone: Zone; summary: string; children?: ReactNode }) {
  return (
    <details className="WhyHere">
      <summary>{summary}</summary>
      <p>
        What is known allows any time {windowWords(of.window, zone)} ({zone.replace("_", " ")} time). The dot stands where the known order puts it; it is not a stated time.
      </p>
      <ul>
        {of.statements.map((statement) => (
          <Statement key={statement.id} statement={statement} zone={zone} />
        ))}
      </ul>
      <Others of={of} zone={zone} />
      {children}
    </details>
  );
}

function Statement({ statement, zone, of }: { statement: TimeStatement; zone: Zone; of?: string }) {
  const index = useStoryIndex();
  const { toSection, toSource } = useLinks();
  const { claim, basis, reason, evidence, doubted, record } = statement;
  const words = claimWords(index, claim, zone);
  return (
    <li>
      {of === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : `“${of}”: ${words}`} <span className="WhyHere-basis">{basis}</span>
      {doubted !== null && (
        <>
          {" "}
          <a className="WhyHere-doubted" {...toSection(`difference-${doubted}`)}>
            doubted, not counted
          </a>
        </>
      )}
      {record !== null && (
        <>
          {" "}
          <a {...toSource(index.recordDocument(record).url)}>
            {index.organisation(index.recordDocument(record).publisher).name}
          </a>
          , wider record.
        </>
      )}
      {reason !== null && <span className="WhyHere-reason"> {reason}</span>}
      {evidence.map(({ document, quote }) => (
        <q key={document + quote} className="WhyHere-quote" title={index.organisation(index.document(document).publisher).name}>
          {quote}
        </q>
      ))}
    </li>
  );
}

/** Statements about other events that this window follows from. */
function Others({ of: placed, zone }: { of: Placement; zone: Zone }) {
  const index = useStoryIndex();
  const own = new Set(placed.statements.map(({ id }) => id));
  const bounds = [placed.window.start.earliest, placed.window.end.latest];
  const ids = [...new Set(bounds.flatMap((bound) => bound?.because ?? []))].filter((id) => !own.has(id));
  const statements = ids.flatMap((id) => {
    const other = index.story.events.find(({ statements: list }) => list.some((statement) => statement.id === id));
    const statement = other?.statements.find((candidate) => candidate.id === id);
    return other && statement ? [{ statement, of: other.label }] : [];
  });
  if (statements.length === 0) return null;
  return (
    <>
      <p>The window also follows from what is said of other events:</p>
      <ul>
        {statements.map(({ statement, of }) => (
          <Statement key={statement.id} statement={statement} zone={zone} of={of} />
        ))}
      </ul>
    </>
  );
}
