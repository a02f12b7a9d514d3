import { coverageOf } from "../../domain/story/coverage.ts";
import type { SourceDocument } from "../../domain/evidence/document.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { documentHue } from "../shared/documentHue.ts";
import { useStoryIndex } from "../ViewerContext.tsx";
import { Written } from "./Written.tsx";
import { WritingOrder } from "./WritingOrder.tsx";
import { SharedText } from "./SharedText.tsx";

const BASIS_WORDS = { stated: "stated in the text", matched: "matched to the origin’s own story", inferred: "inferred" } as const;

/** Each document: where it was published, whose reporting it is and how that is known, and what it alone tells. */
export function Reports() {
  const { story } = useStoryIndex();
  return (
    <section id="reports" className="Section" aria-labelledby="reports-title">
      <h2 id="reports-title">The reports</h2>
      <p className="Section-lead">
        Always in this order: reports of one origin side by side. Where two have six or more words in a row in common, that is counted: the same words in
        two documents are one source’s words, unless they are only a name or a stock phrase.
      </p>
      <WritingOrder />
      <div className="Reports">
        {story.documents.map((document) => (
          <Report key={document.id} document={document} />
        ))}
      </div>
    </section>
  );
}

function Report({ document: report }: { document: SourceDocument }) {
  const { id, title, url, urlNote, publisher, origin } = report;
  const index = useStoryIndex();
  const told = index.story.events.filter(({ citations }) => citations.some(({ document }) => document === id));
  const alone = told.filter((event) => coverageOf(index, event).every(({ document, coverage }) => (document === id) === (coverage !== "silent")));
  return (
    <article className="Report" id={`report-${id}`} {...documentHue(index, id)}>
      <h3>{index.organisation(publisher).name}</h3>
      <p className="Report-title">{title}</p>
      <dl>
        <dt>Address</dt>
        <dd>
          {url !== null && (
            <a href={url} rel="noreferrer">
              {url.replace(/^https:\/\/(www\.)?/, "")}
            </a>
          )}{" "}
          {urlNote}
        </dd>
        <dt>Origin</dt>
        <dd>
          <strong>{index.organisation(origin.organisation).name}</strong>, {BASIS_WORDS[origin.basis]}. {origin.evidence}
        </dd>
        <dt>Written</dt>
        <dd>
          <Written document={id} />
        </dd>
        <dt>Tells of</dt>
        <dd>
          {told.length} of {index.story.events.length} events
        </dd>
        <dt>It alone tells of</dt>
        <dd>
          {alone.length === 0
            ? "nothing that another report does not"
            : alone.map((event, position) => (
                <span key={event.id}>
                  {position > 0 && ", "}
                  <a href={`#${EVENT_HASH}${event.id}`}>{event.label}</a>
                </span>
              ))}
        </dd>
        <dt className="Report-wide">Shares text with</dt>
        <dd className="Report-wide">
          <SharedText document={report} />
        </dd>
      </dl>
    </article>
  );
}
