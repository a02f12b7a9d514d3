import { documentHue } from "../shared/documentHue.ts";
import { Parts } from "../shared/Parts.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** The reports in short, beside the cards. */
export function ReportList() {
  const index = useStoryIndex();
  const { reports: words } = useWords().cards;
  const { documents, events } = index.story;
  return (
    <aside className="ReportList" aria-labelledby="report-list-title">
      <h2 id="report-list-title">{words.title}</h2>
      <ul>
        {documents.map(({ id, publisher, origin }) => (
          <li key={id} {...documentHue(index, id)}>
            <a href={`#report-${id}`}>
              <Parts of={words.via(<strong>{index.organisation(origin.organisation).name}</strong>, index.organisation(publisher).name)} />
            </a>
            <span>{words.tells(events.filter(({ citations }) => citations.some(({ document }) => document === id)).length, origin.basis)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
