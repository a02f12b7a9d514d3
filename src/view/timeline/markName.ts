import { isContested, zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { EventId } from "../../domain/brand.ts";
import { coverageWords } from "../../words/coverageWords.ts";
import { formatWhen } from "../../words/formatWhen.ts";
import type { Words } from "../../words/words.ts";

/** What a screen reader says for a mark: all that the picture shows. */
export function markName(index: StoryIndex, id: EventId, { timeline, times, evidence }: Words, found: boolean): string {
  const event = index.event(id);
  const { date } = formatWhen(event, zoneOf(index, event), times, (other) => index.event(other).label);
  return timeline.mark({ label: event.label, when: date, coverage: coverageWords(index, event, evidence), contested: isContested(index, id), found });
}
