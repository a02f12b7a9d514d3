import { useMemo } from "react";
import type { UtcMs } from "../domain/brand.ts";
import { branded } from "../domain/brand.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import type { Viewer } from "../state/viewer.ts";
import { EVENT_HASH } from "../state/timelineChoices.ts";
import { extentOf } from "../state/viewState.ts";
import { groupEvents } from "../view/timeline/groupMarks.ts";
import { inOneBlock } from "../view/timeline/layOutSideways.ts";
import type { MarksLook } from "../view/timeline/marksLook.ts";
import { SidewaysPicture } from "../view/timeline/SidewaysPicture.tsx";
import { timeWarp } from "../view/timeline/timeWarp.ts";
import { useStoryIndex, useView, useWords, ViewerContext } from "../view/ViewerContext.tsx";

/**
 * The narrowest that the picture may be, in CSS pixels; `embed.css` has it as 33.75rem. In less room the list of cards, with its knobs
 * one below the other, is the timeline.
 */
const FLOOR = 540;

/**
 * The timeline of an embed, with marks for `events` as far as they lie in what is shown. It is for seeing and choosing: nothing in it zooms
 * or pans, so it takes no wheel, no drag and no key from the article. Events stand in order, each with the same room, because to scale most
 * of an article's column would be empty.
 */
export function EmbedTimeline({ viewer, events }: { viewer: Viewer; events: readonly StoryEvent[] }) {
  return (
    <ViewerContext value={viewer}>
      <Picture events={events} />
    </ViewerContext>
  );
}

function Picture({ events }: { events: readonly StoryEvent[] }) {
  const index = useStoryIndex();
  const { story } = index;
  const words = useWords();
  const { shown: choice, grouping, selected } = useView((view) => view);
  const { groups, warp, shown } = useMemo(() => {
    const extent = extentOf(story, choice);
    const drawn = events.filter(({ knob }) => knob >= extent.from && knob <= extent.to);
    const ids = new Set(drawn.map(({ id }) => id));
    const knobs = drawn.map(({ knob }) => knob);
    // A moment more at both ends, for an event that stands on one of them.
    const inOrder = timeWarp("order", { from: branded<UtcMs>(extent.from - 1), to: branded<UtcMs>(extent.to + 1) }, knobs);
    const air = airAround(new Set(knobs).size);
    return {
      groups: groupEvents(index, grouping, words)
        .map((group) => ({ ...group, marks: group.marks.filter(({ of }) => of.kind === "event" && ids.has(of.event)) }))
        .filter(({ marks }) => marks.length > 0)
        .map(inOneBlock),
      warp: inOrder,
      shown: { from: inOrder.toTime(air), to: inOrder.toTime(1 - air) },
    };
  }, [index, story, events, choice, grouping, words]);
  if (groups.length === 0) return null;
  // Nothing is looked for in an embed.
  const look: MarksLook = { narrowed: false, isFound: () => true, outlined: false, selected, linkTo: (event) => ({ href: `#${EVENT_HASH}${event}` }) };
  // Events in order gather in no clusters, and none lies beyond an edge: there is nothing to reveal.
  return <SidewaysPicture groups={groups} warp={warp} shown={shown} anchor={shown} zone={story.zone} floor={FLOOR} spacing="order" look={look} />;
}

/** The least room between an edge and the first or last knob, as a share of the width: an edge that cuts a knob hides its event. */
const LEAST_AIR = 12 / FLOOR;

/**
 * What to leave out of the picture at both ends, in its own coordinate, where `count` events stand a step apart: half a step, or less
 * where that is too little to leave.
 */
function airAround(count: number): number {
  const step = 1 / (Math.max(1, count) + 1);
  return step / 2 / (1 - step) >= LEAST_AIR ? step / 2 : (step - LEAST_AIR) / (1 - 2 * LEAST_AIR);
}
