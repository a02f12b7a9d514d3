import type { StoryEvent, TimeBound, TimeStatement } from "../../domain/story/story.ts";
import type { Zone } from "../../domain/brand.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { claimWords } from "../shared/claimWords.ts";
import { LOCALE } from "../shared/locale.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** What an event's place in time rests on: its own statements, and for each end of the window those that make it. */
export function WhyHere({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const zone = event.place === null ? index.story.zone : index.place(event.place).zone;
  const { start, end } = event.window;
  return (
    <details className="WhyHere">
      <summary>Why here?</summary>
      <p>
        The reports allow any time <BoundWords bound={start.earliest} open="with no known beginning" before="from" /> <BoundWords bound={end.latest} open="with no known end" before="to" />
        {" "}({zone.replace("_", " ")} time). The dot stands where the known order puts it; it is not a stated time.
      </p>
      <ul>
        {event.statements.map((statement) => (
          <Statement key={statement.id} statement={statement} zone={zone} />
        ))}
      </ul>
      <Others event={event} zone={zone} />
      {event.placeReason !== null && <p>The place is inferred. {event.placeReason}</p>}
    </details>
  );

  function BoundWords({ bound, open, before }: { bound: TimeBound; open: string; before: string }) {
    if (bound === null) return <>{open}</>;
    const midnight = formatInstant(bound.at, zone, LOCALE, "time") === "00:00";
    // The midnight that ends a day is told as that day's end.
    const day = formatInstant((before === "to" && midnight ? bound.at - 1 : bound.at) as typeof bound.at, zone, LOCALE, "dayLong");
    const hour = midnight ? (before === "to" ? "the end of " : "the beginning of ") : `${formatInstant(bound.at, zone, LOCALE, "time")} on `;
    return (
      <>
        {before} {hour}
        {day}
      </>
    );
  }
}

function Statement({ statement, zone, of }: { statement: TimeStatement; zone: Zone; of?: string }) {
  const index = useStoryIndex();
  const { claim, basis, reason, evidence, doubted, record } = statement;
  const words = claimWords(index, claim, zone);
  return (
    <li>
      {of === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : `“${of}”: ${words}`} <span className="WhyHere-basis">{basis}</span>
      {doubted !== null && (
        <>
          {" "}
          <a className="WhyHere-doubted" href={`#difference-${doubted}`}>
            doubted, not counted
          </a>
        </>
      )}
      {record !== null && (
        <>
          {" "}
          <a href={index.recordDocument(record).url} rel="noreferrer">
            {index.organisation(index.recordDocument(record).publisher).name}
          </a>
          , wider record.
        </>
      )}
      {reason !== null && <span className="WhyHere-reason"> {reason}</span>}
      {evidence.map(({ document, quote }) => (
        <q key={document + quote} className="WhyHere-quote" title={index.organisation(index.document(document).publisher).name}>
          {quote}
        </q>
      ))}
    </li>
  );
}

/** Statements about other events that this event's window follows from. */
function Others({ event, zone }: { event: StoryEvent; zone: Zone }) {
  const index = useStoryIndex();
  const own = new Set(event.statements.map(({ id }) => id));
  const bounds = [event.window.start.earliest, event.window.end.latest];
  const ids = [...new Set(bounds.flatMap((bound) => bound?.because ?? []))].filter((id) => !own.has(id));
  const statements = ids.flatMap((id) => {
    const other = index.story.events.find(({ statements: list }) => list.some((statement) => statement.id === id));
    const statement = other?.statements.find((candidate) => candidate.id === id);
    return other && statement ? [{ statement, of: other.label }] : [];
  });
  if (statements.length === 0) return null;
  return (
    <>
      <p>The window also follows from what is said of other events:</p>
      <ul>
        {statements.map(({ statement, of }) => (
          <Statement key={statement.id} statement={statement} zone={zone} of={of} />
        ))}
      </ul>
    </>
  );
}
