import type { TiledLine, TiledPart } from "../../domain/tiles/tiledStory.ts";
import { useForeign } from "../shared/useForeign.ts";
import { useTiled } from "./TiledContext.ts";

/** What the card of a story written in YAML tells below its citations: figures, remarks, where reports differ, the wider record, why the event stands where it does. */
export function TiledParts({ parts }: { parts: readonly TiledPart[] }) {
  return parts.map((part, place) => <Part key={place} part={part} />);
}

function Part({ part }: { part: TiledPart }) {
  const { look, lines } = part;
  switch (look) {
    case "remarks":
      return lines.map(({ says, by }) => (
        <p key={says} className="EventCard-note">
          {by !== "" && <strong>{by} </strong>}
          {says}
        </p>
      ));
    case "questions":
      return (
        <div className="EventDifferences" role="group" aria-label={part.title}>
          <p className="EventCard-label">{part.title}</p>
          <ul>
            {lines.map((line) => (
              <li key={line.says}>
                <Question line={line} />
              </li>
            ))}
          </ul>
        </div>
      );
    case "list":
      return (
        <div className="EventCard-figures">
          <p className="EventCard-label">{part.title}</p>
          <Lines lines={lines} />
        </div>
      );
    case "folded":
      return (
        <details className="EventCard-figures WhyHere">
          <summary>{part.title}</summary>
          <Lines lines={lines} />
        </details>
      );
    default:
      return look satisfies never;
  }
}

function Question({ line: { says, by, lines = [], folded } }: { line: TiledLine }) {
  const question = (
    <>
      <span className="Kind">{by}</span> {says}
    </>
  );
  // A remark of ours stands apart: after an answer it would be taken for a part of that.
  const [told, remarks] = [lines.filter((line) => line.by !== ""), lines.filter((line) => line.by === "")];
  const answers = [told, ...remarks.map((line) => [line])].map((within, place) => (
    <p key={place} className="EventDifferences-answers">
      <Within lines={within} />
    </p>
  ));
  return folded ? (
    <details>
      <summary>{question}</summary>
      {answers}
    </details>
  ) : (
    <>
      <p>{question}</p>
      {answers}
    </>
  );
}

function Lines({ lines }: { lines: readonly TiledLine[] }) {
  const { story } = useTiled();
  const foreign = useForeign();
  return (
    <ul>
      {lines.map(({ says, by, url, quotes, lines: within = [] }, place) => (
        <li key={place}>
          {says} {by !== "" && <span className={quotes === undefined ? "EventCard-by" : "WhyHere-basis"}>{url === undefined ? by : <a href={url} rel="noreferrer">{by}</a>}</span>}
          <span className="WhyHere-reason">
            <Within lines={within} />
          </span>
          {quotes?.map(({ document, quote }) => (
            <q key={`${document} ${quote}`} className="WhyHere-quote" {...foreign(story.documents[document]!.language)} title={story.documents[document]!.publisher}>
              {quote}
            </q>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Lines within a line, one after the other. */
function Within({ lines }: { lines: readonly TiledLine[] }) {
  return lines.map(({ says, by }) => (
    <span key={by + says}>
      {" "}
      {by !== "" && <strong>{by} </strong>}
      {says}
    </span>
  ));
}
