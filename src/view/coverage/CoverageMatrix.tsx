import { useState } from "react";
import { coverageOf, rootsOf } from "../../domain/story/coverage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { citationId } from "../shared/citationId.ts";
import { documentHue } from "../shared/documentHue.ts";
import { PipIcon } from "../shared/PipIcon.tsx";
import { Segments } from "../shared/Segments.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useFound } from "../find/FoundContext.tsx";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";
import { groupRows, SORTINGS } from "./groupRows.ts";
import type { Sorting } from "./groupRows.ts";

/** Events by documents: who reported what, and who was silent; a cell leads to the words. Columns of one origin stand together. */
export function CoverageMatrix() {
  const index = useStoryIndex();
  const allWords = useWords();
  const { coverage: words } = allWords.sections;
  const [sorting, setSorting] = useState<Sorting>("time");
  const { documents } = index.story;
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  const spans = origins.map((id) => ({ id, count: documents.filter(({ origin }) => origin.organisation === id).length }));
  const { has } = useFound();
  const hide = useView((view) => view.hide);
  const groups = groupRows(index, sorting, allWords)
    .map(({ title, events }) => ({ title, events: hide ? events.filter(({ id }) => has(id)) : events }))
    .filter(({ events }) => events.length > 0);
  return (
    <section id="coverage" className="Section" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{words.title}</h2>
      <p className="Section-lead">{words.lead}</p>
      <div className="CoverageSort">
        <Segments name={words.sortBy} options={SORTINGS.map((value) => ({ value, label: words.sortings[value] }))} chosen={sorting} onChoose={setSorting} />
      </div>
      <table className="CoverageMatrix" aria-labelledby="coverage-title">
        <colgroup>
          <col className="CoverageMatrix-events" />
          <col span={documents.length} />
          <col className="CoverageMatrix-numbers" />
        </colgroup>
        <thead>
          <tr>
            <td />
            {spans.map(({ id, count }) => (
              <th key={id} colSpan={count} scope="colgroup">
                {index.organisation(id).name}
              </th>
            ))}
            <td />
          </tr>
          <tr>
            <th scope="col">{words.event}</th>
            {documents.map(({ id, publisher }) => (
              <th key={id} scope="col" {...documentHue(index, id)}>
                <a href={`#report-${id}`}>{index.organisation(publisher).name}</a>
              </th>
            ))}
            <th scope="col" aria-sort={sorting === "sources" ? "descending" : undefined}>
              <span>{words.sortings.sources}</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ title, events }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={2 + documents.length}>
                {title}
              </th>
            </tr>
            {events.map((event) => (
              <Row key={event.id} event={event} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { has } = useFound();
  const { evidence } = useWords();
  return (
    <tr className={has(event.id) ? undefined : "Dim"}>
      <th scope="row">
        <a href={`#${EVENT_HASH}${event.id}`}>
          <StoryText text={event.label} />
        </a>
      </th>
      {coverageOf(index, event).map(({ document, coverage }) => {
        const first = event.citations.findIndex((citation) => citation.document === document && citation.stance === coverage);
        const mark = (
          <>
            <PipIcon hue={documentHue(index, document)} coverage={coverage} />
            <span className="Hidden">{evidence.stances[coverage]}</span>
          </>
        );
        return <td key={document}>{first < 0 ? mark : <a href={`#${citationId(event, first)}`}>{mark}</a>}</td>;
      })}
      <td>{rootsOf(index, event).length}</td>
    </tr>
  );
}
