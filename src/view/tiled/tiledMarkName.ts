import type { EventColumns } from "../../domain/tiles/tile.ts";
import { areContested, coverageIn } from "../../domain/tiles/stanceBits.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Words } from "../../words/words.ts";
import { windowDate } from "./windowDate.ts";

const dates = new WeakMap<EventColumns, string[]>();

/** What a screen reader says for the mark of the event at a place of the columns: all that the picture shows. */
export function tiledMarkName({ documents, zone }: TiledStory, events: EventColumns, place: number, { timeline, times, evidence }: Words, found: boolean): string {
  const told = { happened: 0, expected: 0, mentioned: 0, silent: 0 };
  for (const coverage of coverageIn(events.stances[place]!, documents.length)) told[coverage] += 1;
  // A zone's clock is slow to read, and levels that follow one another draw the same events.
  const known = dates.get(events) ?? [];
  dates.set(events, known);
  const when = (known[place] ??= windowDate(events, place, zone, times));
  return timeline.mark({ label: events.label[place]!, when, coverage: evidence.coverage({ ...told, total: documents.length }), contested: areContested(events.stances[place]!), found });
}
