import { correctionsOf } from "../../domain/story/correctionsOf.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** How the story was made, when it was last checked, and what was corrected in it. */
export function Method() {
  const index = useStoryIndex();
  const { method, checked } = index.story;
  const corrections = correctionsOf(index.story);
  return (
    <section id="method" className="Section" aria-labelledby="method-title">
      <h2 id="method-title">Method and corrections</h2>
      <div className="Method">
        {method.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
        <div>
          <h3>Take the data</h3>
          <p>
            The whole story as <a href="./story.json">story.json</a>, with its <a href="./story.schema.json">schema</a>; every citation as a W3C Web Annotation in{" "}
            <a href="./annotations.jsonld">annotations.jsonld</a>. For a spreadsheet, a row for each event and document: <a href="./story.csv">story.csv</a>. For a
            calendar, hours only where a document states them: <a href="./story.ics">story.ics</a>. Every document, for a reference manager:{" "}
            <a href="./citations.bib">citations.bib</a>, <a href="./citations.ris">citations.ris</a>, <a href="./citations.csl.json">citations.csl.json</a>.
          </p>
        </div>
        <div>
          <h3>Corrections</h3>
          <p>
            Last held against the documents on <time dateTime={checked}>{checked}</time>. {corrections.length === 0 && "Nothing has been corrected so far. "}
            Corrections are also a feed: <a href="./corrections.xml">corrections.xml</a>.
          </p>
          <ul>
            {corrections.map(({ date, text, event }) => (
              <li key={date + text}>
                <time dateTime={date}>{date}</time> {event !== null && <a href={`#${EVENT_HASH}${event}`}>{index.event(event).label}</a>} {text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
