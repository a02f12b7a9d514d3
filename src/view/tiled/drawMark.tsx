import type { ReactElement } from "react";
import type { Block } from "../../domain/tiles/block.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { has } from "../../domain/tiles/eventSet.ts";
import type { PlacedMark } from "../../domain/tiles/layOutBlock.ts";
import { areContested, coverageIn, someHappened } from "../../domain/tiles/stanceBits.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import type { Words } from "../../words/words.ts";
import { sectionLink } from "../shared/useLinks.ts";
import type { Surroundings } from "../shared/useLinks.ts";
import { drawRowMark, eventAttributes } from "../timeline/drawRowMark.tsx";
import { ROW_HEIGHT } from "../timeline/measures.ts";
import type { Mirror } from "../timeline/mirror.ts";
import { percent } from "../timeline/percent.ts";
import { blockLabel } from "./pictureLayout.ts";
import type { Tiled } from "./TiledContext.ts";
import { tiledMarkName } from "./tiledMarkName.ts";

/** What the marks of a block are drawn with. */
export interface MarkLook {
  readonly tiled: Pick<Tiled, "story">;
  readonly words: Words;
  readonly mirror: Mirror;
  readonly surroundings: Surroundings;
  readonly block: Block;
  readonly found: EventSet | null;
  readonly selected: string | null;
}

/** One mark of the sideways picture, its row `top` pixels down. A function and not a component: a block that comes into sight draws a dozen in one frame. */
export function drawMark({ tiled: { story }, words, mirror, surroundings, block: { events }, found, selected }: MarkLook, { place, number, row, knob, dx }: PlacedMark, top: number): ReactElement {
  const documents = story.documents.length;
  const [id, stances] = [events.id[place]!, events.stances[place]!];
  const isFound = found !== null && has(found, number);
  const label = { ...blockLabel(events, place, documents), dx };
  return (
    <a
      key={number}
      {...sectionLink(surroundings, `${EVENT_HASH}${id}`)}
      {...eventAttributes(id, tiledMarkName(story, events, place, words, isFound), id === selected, found && isFound)}
      data-number={number}
    >
      {drawRowMark({ knob: someHappened(stances) ? "happened" : "hollow", label, coverage: coverageIn(stances, documents), contested: areContested(stances) }, percent(knob), top + row * ROW_HEIGHT, mirror)}
    </a>
  );
}
