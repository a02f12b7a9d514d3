import { Fragment } from "react";
import type { SourceDocument } from "../../domain/evidence/document.ts";
import type { SharedText as SharedTextOfTwo } from "../../domain/story/story.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** In words. In the first story the runs of six and seven are names (“US Secretary of State Antony Blinken”) and stock phrases; from nine on they are clauses. */
const TELLING_RUN = 8;

/** Which other reports have the same words as this one, how many, and what that says. */
export function SharedText({ document }: { document: SourceDocument }) {
  const shared = useStoryIndex().story.sharedText.filter(({ documents }) => documents.includes(document.id));
  if (shared.length === 0) return "no other report, not even six words in a row";
  const slight = shared.filter(({ longest }) => longest < TELLING_RUN);
  return (
    <ul className="SharedText">
      {shared
        .filter(({ longest }) => longest >= TELLING_RUN)
        .map((pair) => (
          <Pair key={pair.documents.join()} document={document} pair={pair} />
        ))}
      {slight.length > 0 && <Slight document={document} pairs={slight} />}
    </ul>
  );
}

/** Runs too short to say anything, whoever has them, in one line. */
function Slight({ document, pairs }: { document: SourceDocument; pairs: readonly SharedTextOfTwo[] }) {
  const index = useStoryIndex();
  const others = pairs.map(({ documents: [first, second] }) => (first === document.id ? second : first));
  const longest = Math.max(...pairs.map((pair) => pair.longest));
  const quotes = [...new Set(pairs.flatMap(({ runs }) => runs.flatMap(({ quote }) => quote ?? [])))].filter((quote) => !/[“”"]/.test(quote));
  return (
    <li>
      {others.map((id, position) => (
        <Fragment key={id}>
          {position > 0 && ", "}
          <a href={`#report-${id}`}>{index.organisation(index.document(id).publisher).name}</a>
        </Fragment>
      ))}
      : no run longer than {longest} words
      {quotes[0] !== undefined && (
        <>
          , such as <q>{quotes[0]}</q>
        </>
      )}
      .<p>So short: names with their titles, and stock phrases. By themselves no sign of a common source.</p>
    </li>
  );
}

function Pair({ document, pair: { documents, words, share, longest, runs } }: { document: SourceDocument; pair: SharedTextOfTwo }) {
  const index = useStoryIndex();
  const side = documents[0] === document.id ? 0 : 1;
  const other = index.document(documents[1 - side]!);
  const originOf = (report: SourceDocument) => index.organisation(report.origin.organisation).name;
  const quoted = runs
    .flatMap(({ words: length, quote }) => (quote === null ? [] : [{ length, quote, hasMarks: /[“”"]/.test(quote) }]))
    .sort((a, b) => b.length - a.length || Number(a.hasMarks) - Number(b.hasMarks))[0];
  return (
    <li>
      <a href={`#report-${other.id}`}>{index.organisation(other.publisher).name}</a>:{" "}
      {runs.length === 1 ? `one run of ${words} words` : `${runs.length} runs, ${words} words in all, the longest ${longest}`} (
      {Math.max(1, Math.round(share[side] * 100))}% of this report).
      {quoted !== undefined && (
        <>
          {" "}
          {quoted.length === longest ? "The longest" : "Among them"}: <q className={quoted.hasMarks ? "SharedText-marked" : undefined}>{quoted.quote}</q>
        </>
      )}
      <p>{meaningOf(originOf(document), originOf(other))}</p>
    </li>
  );
}

/** Why the same words matter. */
function meaningOf(origin: string, other: string): string {
  if (origin === other) return `Both rest on ${origin}, so common words are to be expected: they are one source’s words, not two.`;
  const both = "the same words say that both draw on one agency’s copy or one statement, not that two reporters heard them";
  return `One rests on ${origin}, the other on ${other}: ${both}.`;
}
