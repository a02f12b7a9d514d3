import type { StoryEvent } from "../domain/story/story.ts";
import { Knob } from "../view/timeline/MarkLink.tsx";
import { KNOB_RADIUS } from "../view/timeline/measures.ts";

const SIZE = 2 * KNOB_RADIUS + 2;

/** The timeline's knob, before an event's title: filled where it is reported as done, hollow where it is not. */
export function KnobIcon({ event }: { event: StoryEvent }) {
  return (
    <svg width={SIZE} height={SIZE} aria-hidden="true">
      <Knob of={{ kind: "event", event: event.id }} x={SIZE / 2} y={SIZE / 2} />
    </svg>
  );
}
