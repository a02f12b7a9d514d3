import { documentHue } from "../shared/documentHue.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** The reports in short, beside the cards. */
export function ReportList() {
  const index = useStoryIndex();
  const { documents, events } = index.story;
  return (
    <aside className="ReportList" aria-labelledby="report-list-title">
      <h2 id="report-list-title">The reports</h2>
      <ul>
        {documents.map(({ id, publisher, origin }) => (
          <li key={id} {...documentHue(index, id)}>
            <a href={`#report-${id}`}>
              <strong>{index.organisation(origin.organisation).name}</strong> via {index.organisation(publisher).name}
            </a>
            <span>
              {events.filter(({ citations }) => citations.some(({ document }) => document === id)).length} events · origin {origin.basis}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
