import { STANCES } from "../domain/evidence/citation.ts";
import type { StoryEvent } from "../domain/story/story.ts";

/**
 * Of each document's words about an event those that go furthest, and of several the first. The positions are those among all the event's
 * citations.
 */
export function leadingCitations({ citations }: Pick<StoryEvent, "citations">): readonly number[] {
  return citations.flatMap((citation, position) => {
    const ofDocument = citations.filter(({ document }) => document === citation.document);
    const furthest = STANCES.find((stance) => ofDocument.some((other) => other.stance === stance));
    return ofDocument.find(({ stance }) => stance === furthest) === citation ? [position] : [];
  });
}
