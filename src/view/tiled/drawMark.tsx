import type { ReactElement } from "react";
import type { Block } from "../../domain/tiles/block.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { has } from "../../domain/tiles/eventSet.ts";
import type { PlacedMark } from "../../domain/tiles/layOutBlock.ts";
import { coverageIn, someHappened } from "../../domain/tiles/stanceBits.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import type { Words } from "../../words/words.ts";
import { sectionLink } from "../shared/useLinks.ts";
import type { Surroundings } from "../shared/useLinks.ts";
import { drawPips } from "../timeline/drawPips.tsx";
import { ROW_HEIGHT } from "../timeline/layOutSideways.ts";
import { FONT_SIZE, KNOB_RADIUS, LABEL_GAP, pipsWidth } from "../timeline/measures.ts";
import { percent } from "../timeline/percent.ts";
import { BAND_Y, fittedLabel, mostLabel } from "./pictureLayout.ts";
import type { Tiled } from "./TiledContext.ts";
import { tiledMarkName } from "./tiledMarkName.ts";

const LABEL_Y = 31;

/** What the marks of a block are drawn with. */
export interface MarkLook {
  readonly tiled: Pick<Tiled, "story">;
  readonly words: Words;
  readonly surroundings: Surroundings;
  readonly block: Block;
  readonly found: EventSet | null;
  readonly selected: string | null;
}

/** One mark of the sideways picture, its row `top` pixels down. A function and not a component: a block that comes into sight draws a dozen in one frame. */
export function drawMark({ tiled: { story }, words, surroundings, block: { events }, found, selected }: MarkLook, mark: PlacedMark, top: number): ReactElement {
  const { place, number, row, knob, dx } = mark;
  const documents = story.documents.length;
  const [id, stances] = [events.id[place]!, events.stances[place]!];
  const { text, width } = fittedLabel(events.label[place]!, mostLabel(documents));
  const isFound = found !== null && has(found, number);
  const look = found === null ? "" : isFound ? " Mark-found" : " Dim";
  const happened = someHappened(stances);
  const [told, silent] = drawPips(coverageIn(stances, documents), dx + width + LABEL_GAP, LABEL_Y - 9);
  return (
    <a
      key={number}
      {...sectionLink(surroundings, `${EVENT_HASH}${id}`)}
      data-event={id}
      data-number={number}
      className={`${id === selected ? "Mark Mark-selected" : "Mark"}${look}`}
      aria-label={tiledMarkName(story, events, place, words, isFound)}
      aria-current={id === selected ? "true" : undefined}
    >
      <svg x={percent(knob)} y={top + row * ROW_HEIGHT}>
        <rect className="Mark-halo" x={dx - 5} y={LABEL_Y - FONT_SIZE - 2} width={width + LABEL_GAP + pipsWidth(documents) + 10} height={ROW_HEIGHT - LABEL_Y + FONT_SIZE - 4} rx={6} />
        <circle className={happened ? "Knob" : "Knob Knob-hollow"} cy={BAND_Y} r={happened ? KNOB_RADIUS : KNOB_RADIUS - 1} />
        <text className="Mark-label" x={dx} y={LABEL_Y} textLength={width} fontSize={FONT_SIZE}>
          {text}
        </text>
        {told}
        {silent}
      </svg>
    </a>
  );
}
