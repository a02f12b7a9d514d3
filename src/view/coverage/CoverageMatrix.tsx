import { coverageOf } from "../../domain/story/coverage.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { documentHue } from "../shared/documentHue.ts";
import { PipIcon } from "../shared/Pip.tsx";
import { STANCE_WORDS } from "../shared/stanceWords.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

const KINDS = [
  { kind: "visit", title: "The visit" },
  { kind: "ahead", title: "Still ahead" },
  { kind: "backdrop", title: "The backdrop" },
] as const;

/** Events by documents: who reported what, and who was silent. Columns of one origin stand together. */
export function CoverageMatrix() {
  const index = useStoryIndex();
  const { documents, events } = index.story;
  const origins = [...new Set(documents.map(({ origin }) => origin.organisation))];
  const spans = origins.map((id) => ({ id, count: documents.filter(({ origin }) => origin.organisation === id).length }));
  return (
    <section id="coverage" className="Section" aria-labelledby="coverage-title">
      <h2 id="coverage-title">Coverage</h2>
      <p className="Section-lead">Each event, and what each report does with it. Reports of one origin stand under its name: they are not separate witnesses.</p>
      <table className="CoverageMatrix">
        <thead>
          <tr>
            <td />
            {spans.map(({ id, count }) => (
              <th key={id} colSpan={count} scope="colgroup">
                {index.organisation(id).name}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">Event</th>
            {documents.map(({ id, publisher }) => (
              <th key={id} scope="col" {...documentHue(index, id)}>
                <a href={`#report-${id}`}>{index.organisation(publisher).name}</a>
              </th>
            ))}
          </tr>
        </thead>
        {KINDS.map(({ kind, title }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={1 + documents.length}>
                {title}
              </th>
            </tr>
            {events
              .filter((event) => event.kind === kind)
              .map((event) => (
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
  return (
    <tr>
      <th scope="row">
        <a href={`#${EVENT_HASH}${event.id}`}>{event.label}</a>
      </th>
      {coverageOf(index, event).map(({ document, coverage }) => (
        <td key={document}>
          <PipIcon document={document} coverage={coverage} />
          <span className="Hidden">{STANCE_WORDS[coverage]}</span>
        </td>
      ))}
    </tr>
  );
}
