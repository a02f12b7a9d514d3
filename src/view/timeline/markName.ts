import { coverageWords } from "../../domain/story/coverageWords.ts";
import { formatWhen } from "../../domain/story/formatWhen.ts";
import { isContested, zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { EventId } from "../../domain/brand.ts";
import { LOCALE } from "../shared/locale.ts";

/** What a screen reader says for a mark: all that the picture shows. */
export function markName(index: StoryIndex, id: EventId): string {
  const event = index.event(id);
  const { date } = formatWhen(event, zoneOf(index, event), LOCALE, (other) => index.event(other).label);
  return `${event.label}. ${date}. ${coverageWords(index, event)}.${isContested(index, id) ? " Reports differ." : ""}`;
}
