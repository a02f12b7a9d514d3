import { hasHappened } from "../domain/story/coverage.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import { drawKnob } from "../view/timeline/drawMark.tsx";
import { KNOB_RADIUS } from "../view/timeline/measures.ts";
import { useStoryIndex } from "../view/ViewerContext.tsx";

const SIZE = 2 * KNOB_RADIUS + 2;

/** The timeline's knob, before an event's title: filled where it is reported as done, hollow where it is not. */
export function KnobIcon({ event }: { event: StoryEvent }) {
  const index = useStoryIndex();
  return (
    <svg width={SIZE} height={SIZE} aria-hidden="true">
      {drawKnob(hasHappened(index, event) ? "happened" : "hollow", SIZE / 2, SIZE / 2)}
    </svg>
  );
}
