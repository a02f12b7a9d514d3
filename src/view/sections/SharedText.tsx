import type { SourceDocument } from "../../domain/evidence/document.ts";
import type { SharedText as SharedTextOfTwo } from "../../domain/story/story.ts";
import { Parts } from "../shared/Parts.tsx";
import { useForeign } from "../shared/useForeign.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** In words. In the first story the runs of six and seven are names (“US Secretary of State Antony Blinken”) and stock phrases; from nine on they are clauses. */
const TELLING_RUN = 8;

/** Which other reports have the same words as this one, how many, and what that says. */
export function SharedText({ document }: { document: SourceDocument }) {
  const { sharedText: words } = useWords().sections;
  const shared = useStoryIndex().story.sharedText.filter(({ documents }) => documents.includes(document.id));
  if (shared.length === 0) return words.none;
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
  const { sections: { sharedText: words }, evidence } = useWords();
  const foreign = useForeign();
  const others = pairs.map(({ documents: [first, second] }) => (first === document.id ? second : first));
  const longest = Math.max(...pairs.map((pair) => pair.longest));
  const quotes = [...new Set(pairs.flatMap(({ runs }) => runs.flatMap(({ quote }) => quote ?? [])))].filter((quote) => !/[“”"]/.test(quote));
  return (
    <li>
      <Parts
        of={words.slight(
          <Parts of={evidence.series(others.map((id) => <a href={`#report-${id}`}>{index.organisation(index.document(id).publisher).name}</a>))} />,
          longest,
          quotes[0] === undefined ? null : <q {...foreign(document.language)}>{quotes[0]}</q>,
        )}
      />
      <p>{words.slightMeans}</p>
    </li>
  );
}

function Pair({ document, pair: { documents, words: count, share, longest, runs } }: { document: SourceDocument; pair: SharedTextOfTwo }) {
  const index = useStoryIndex();
  const { sharedText: words } = useWords().sections;
  const foreign = useForeign();
  const side = documents[0] === document.id ? 0 : 1;
  const other = index.document(documents[1 - side]!);
  const originOf = (report: SourceDocument) => index.organisation(report.origin.organisation).name;
  const origins = [originOf(document), originOf(other)] as const;
  const quoted = runs
    .flatMap(({ words: length, quote }) => (quote === null ? [] : [{ length, quote, hasMarks: /[“”"]/.test(quote) }]))
    .sort((a, b) => b.length - a.length || Number(a.hasMarks) - Number(b.hasMarks))[0];
  const link = <a href={`#report-${other.id}`}>{index.organisation(other.publisher).name}</a>;
  const quotation = quoted && <q className={quoted.hasMarks ? "SharedText-marked" : undefined} {...foreign(document.language)}>{quoted.quote}</q>;
  return (
    <li>
      <Parts of={words.runs(link, runs.length, count, longest, Math.max(1, Math.round(share[side] * 100)))} />
      {quotation !== undefined && (
        <>
          {" "}
          <Parts of={quoted?.length === longest ? words.theLongest(quotation) : words.amongThem(quotation)} />
        </>
      )}
      <p>{origins[0] === origins[1] ? words.oneOrigin(origins[0]) : words.twoOrigins(...origins)}</p>
    </li>
  );
}
