import type { EventColumns } from "../../domain/tiles/tile.ts";
import { coverageIn } from "../../domain/tiles/stanceBits.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Words } from "../../words/words.ts";
import { windowDate } from "./whenWords.ts";

/** What a screen reader says for the mark of the event at a place of the columns: all that the picture shows. */
export function tiledMarkName({ documents, zone }: TiledStory, events: EventColumns, place: number, { timeline, times, evidence }: Words, found: boolean): string {
  const coverage = coverageIn(events.stances[place]!, documents.length);
  const told = (kind: string) => coverage.filter((one) => one === kind).length;
  return timeline.mark({
    label: events.label[place]!,
    when: windowDate(events, place, zone, times),
    coverage: evidence.coverage({ happened: told("happened"), expected: told("expected"), mentioned: told("mentioned"), total: documents.length }),
    contested: false,
    found,
  });
}
