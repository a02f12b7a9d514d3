import { formatWhen } from "../../domain/story/formatWhen.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { isoWithOffset } from "../../domain/time/calendar.ts";
import { Marked } from "../find/Marked.tsx";
import { LOCALE } from "../shared/locale.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** When an event was, in the words that its evidence allows, and where. Phrasing content, for a line of its own. */
export function WhenAndWhere({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const place = event.place === null ? null : index.place(event.place);
  const zone = zoneOf(index, event);
  const { date, order, hourNotStated } = formatWhen(event, zone, LOCALE, (id) => index.event(id).label);
  const start = event.window.start.earliest?.at ?? event.knob;
  const enclosing = place?.in == null ? null : index.place(place.in).name;
  return (
    <>
      <time dateTime={isoWithOffset(start, zone)}>{date}</time>
      {order !== null && <span> · {order}</span>}
      {hourNotStated && <span> · hour not stated</span>}
      {place !== null && (
        <span>
          {" "}
          · <Marked text={enclosing === null ? place.name : `${place.name}, ${enclosing}`} />
        </span>
      )}
      {event.placeReason !== null && <span> (place inferred)</span>}
    </>
  );
}
