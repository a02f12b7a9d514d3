import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { isoWithOffset } from "../../domain/time/calendar.ts";
import { Marked } from "../find/Marked.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { formatWhen } from "../../words/formatWhen.ts";

/**
 * When an event was, in the words that its evidence allows, and where. Phrasing content, for a line of its own. Embeds draw it anew: it takes words of
 * `times` and `evidence` alone.
 */
export function WhenAndWhere({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  const { evidence, times } = useWords();
  const place = event.place === null ? null : index.place(event.place);
  const zone = zoneOf(index, event);
  const { date, order, hourNotStated } = formatWhen(event, zone, times, (id) => index.event(id).label);
  const start = event.window.start.earliest?.at ?? event.knob;
  const enclosing = place?.in == null ? null : index.place(place.in).name;
  return (
    <>
      <time dateTime={isoWithOffset(start, zone)}>{date}</time>
      {order !== null && <span> · {order}</span>}
      {hourNotStated && <span> · {times.hourNotStated}</span>}
      {place !== null && (
        <span>
          {" "}
          · <Marked text={enclosing === null ? place.name : evidence.placeIn(place.name, enclosing)} />
        </span>
      )}
      {event.placeReason !== null && <span> ({evidence.placeInferred})</span>}
    </>
  );
}
