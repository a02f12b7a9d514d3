import { coverageOf } from "../../domain/story/coverage.ts";
import type { SourceDocument } from "../../domain/evidence/document.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { documentHue } from "../shared/documentHue.ts";
import { Parts } from "../shared/Parts.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useForeign } from "../shared/useForeign.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { Written } from "./Written.tsx";
import { WritingOrder } from "./WritingOrder.tsx";
import { SharedText } from "./SharedText.tsx";

/** Each document: where it was published, whose reporting it is and how that is known, and what it alone tells. */
export function Reports() {
  const { story } = useStoryIndex();
  const { sections: { reports: words }, cards } = useWords();
  return (
    <section id="reports" className="Section" aria-labelledby="reports-title">
      <h2 id="reports-title">{cards.reports.title}</h2>
      <p className="Section-lead">{words.lead}</p>
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
  const { id, title, url, urlNote, language, publisher, origin } = report;
  const index = useStoryIndex();
  const { sections: { reports: words }, evidence } = useWords();
  const foreign = useForeign();
  const told = index.story.events.filter(({ citations }) => citations.some(({ document }) => document === id));
  const alone = told.filter((event) => coverageOf(index, event).every(({ document, coverage }) => (document === id) === (coverage !== "silent")));
  return (
    <article className="Report" id={`report-${id}`} {...documentHue(index, id)}>
      <h3>
        <bdi>{index.organisation(publisher).name}</bdi>
      </h3>
      <p className="Report-title">
        <span {...foreign(language)}>{title}</span>
      </p>
      <dl>
        <dt>{words.address}</dt>
        <dd>
          {url !== null && (
            <a href={url} rel="noreferrer" dir="ltr">
              {url.replace(/^https:\/\/(www\.)?/, "")}
            </a>
          )}{" "}
          {urlNote !== null && <StoryText text={urlNote} />}
        </dd>
        <dt>{words.origin}</dt>
        <dd>
          <Parts of={words.originIs(<strong>{index.organisation(origin.organisation).name}</strong>, origin.basis)} /> <StoryText text={origin.evidence} />
        </dd>
        <dt>{words.written}</dt>
        <dd>
          <Written document={id} />
        </dd>
        <dt>{words.tellsOf}</dt>
        <dd>{words.events(told.length, index.story.events.length)}</dd>
        <dt>{words.aloneTellsOf}</dt>
        <dd>
          {alone.length === 0 ? words.nothingAlone : <Parts of={evidence.series(alone.map(linkToEvent))} />}
        </dd>
        <dt className="Report-wide">{words.sharesTextWith}</dt>
        <dd className="Report-wide">
          <SharedText document={report} />
        </dd>
      </dl>
    </article>
  );
}

function linkToEvent({ id, label }: StoryEvent) {
  return (
    <a href={`#${EVENT_HASH}${id}`}>
      <StoryText text={label} />
    </a>
  );
}
