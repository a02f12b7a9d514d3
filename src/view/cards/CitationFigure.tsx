import type { Citation } from "../../domain/evidence/citation.ts";
import { documentHue } from "../shared/documentHue.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Marked } from "../find/Marked.tsx";
import { Quote } from "../shared/Quote.tsx";
import { Parts } from "../shared/Parts.tsx";
import { PipIcon } from "../shared/PipIcon.tsx";
import { routeOf } from "../shared/routeOf.ts";
import { useLinks } from "../shared/useLinks.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** One document's words about an event, how they came here, and a way to the sentence. */
export function CitationFigure({ id, citation }: { id: string; citation: Citation }) {
  const index = useStoryIndex();
  const { cards: words, evidence } = useWords();
  const { url, language } = index.document(citation.document);
  const { framed, scripted, toSection, toSentence } = useLinks();
  const report = toSection(`report-${citation.document}`);
  const { origin, publisher, onTheWordOf } = routeOf(index, citation);
  return (
    <figure id={id} className="Citation" data-document={citation.document} data-stance={citation.stance} {...documentHue(index, citation.document)}>
      <Quote text={citation.quote} language={language} cite={url ?? report.href} />
      <figcaption>
        <PipIcon hue={documentHue(index, citation.document)} coverage={citation.stance} />
        <span>
          <Parts
            of={words.route(
              <strong><Marked text={origin} /></strong>,
              publisher === null ? null : <a {...report}><Marked text={publisher} /></a>,
              onTheWordOf.length === 0 ? null : <strong><Marked text={evidence.list(onTheWordOf)} /></strong>,
            )}
          />
        </span>{" "}
        <span className="Citation-stance">{evidence.stances[citation.stance]}</span>{" "}
        {url !== null && (
          <a className="Citation-source" {...toSentence(url, citation)}>
            {words.readItThere}<span className="Hidden">{words.readItAt(publisher ?? origin)}</span>
          </a>
        )}{" "}
        {!framed && scripted && (
          <CopyLink className="Citation-link" target={id}>
            {words.link}
            <span className="Hidden">{words.linkToWords(publisher ?? origin)}</span>
          </CopyLink>
        )}
      </figcaption>
    </figure>
  );
}
