import { memo, useMemo } from "react";
import { countIn, has } from "../../domain/tiles/eventSet.ts";
import type { Block } from "../../domain/tiles/block.ts";
import type { ColumnCell } from "../../domain/tiles/layOutColumn.ts";
import { layOutColumn } from "../../domain/tiles/layOutColumn.ts";
import { areContested, coverageIn, someHappened } from "../../domain/tiles/stanceBits.ts";
import { rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { tiled } from "../../words/en/tiled.ts";
import { drawEvidence, drawKnob, drawLabel, eventAttributes } from "../timeline/drawRowMark.tsx";
import { eventWidth, FONT_SIZE, LINE_HEIGHT } from "../timeline/measures.ts";
import { labelWidth } from "../timeline/labelWidth.ts";
import { useMirror } from "../timeline/mirror.ts";
import { percent } from "../timeline/percent.ts";
import { wrapLabel } from "../timeline/wrapLabel.ts";
import { useWords } from "../ViewerContext.tsx";
import { cellRange, cellWhen, CrowdCell } from "./CrowdCell.tsx";
import { COLUMN_CELLS, COLUMN_HEIGHT, fittedLabel } from "./pictureLayout.ts";
import type { TiledPictureProps } from "./TiledPicture.tsx";
import { tiledMarkName } from "./tiledMarkName.ts";
import { useTiled } from "./TiledContext.ts";
import { windowDate } from "./windowDate.ts";

const LINE_X = 14;
const LABEL_LEFT = 34;
const CROWD_WIDTH = 84;

/** The timeline of a narrow screen: time runs downwards, every stretch names its weightiest event and counts the others. */
export function TiledColumn({ scene, stretch, floor, found, hide, selected, svgRef, onOpen }: Omit<TiledPictureProps, "rest" | "shown" | "warp" | "most" | "onStep">) {
  const { picture: words } = useWords().timeline;
  const length = stretch.to - stretch.from;
  return (
    <svg {...(svgRef === null ? {} : { ref: svgRef })} className="Picture" width="100%" height={COLUMN_HEIGHT} role="group" aria-label={words.down}>
      <line className="Axis-line" x1={LINE_X} x2={LINE_X} y1="0" y2="100%" />
      {scene.pieces.filter(({ exact }) => exact).map(({ key, block }) => {
        const range = rangeOfTile(block.address);
        return (
          <svg key={key} y={percent((range.from - stretch.from) / length)} height={percent((range.to - range.from) / length)} width="100%" overflow="visible">
            <ColumnBlock block={block} floor={floor} found={found} hide={hide} selected={selected} onOpen={onOpen} />
          </svg>
        );
      })}
    </svg>
  );
}

type CellProps = Pick<TiledPictureProps, "floor" | "found" | "hide" | "selected" | "onOpen"> & { readonly block: Block };

const ColumnBlock = memo(function ColumnBlock(props: CellProps) {
  const { story } = useTiled();
  const cells = useMemo(() => layOutColumn(story.space, props.block, COLUMN_CELLS), [story, props.block]);
  return cells.map((cell) => cell.mark !== null && <CellPicture key={cell.from} {...props} cell={cell} mark={cell.mark} />);
});

function CellPicture({ block, cell, mark, floor, found, hide, selected, onOpen }: CellProps & { cell: ColumnCell; mark: NonNullable<ColumnCell["mark"]> }) {
  const { story } = useTiled();
  const words = useWords();
  const mirror = useMirror();
  const { events } = block;
  const { place, number, group } = mark;
  const [id, stances, label] = [events.id[place]!, events.stances[place]!, events.label[place]!];
  const documents = story.documents.length;
  const lines = wrapLabel(label, FONT_SIZE, floor - LABEL_LEFT - 8).slice(0, 2);
  const isFound = found !== null && has(found, number);
  const contested = areContested(stances);
  const hits = found && cell.firsts.reduce((sum, first, theme) => sum + countIn(found, first, first + cell.counts[theme]!), 0) - (isFound ? 1 : 0);
  // A stretch whose weightiest event is not looked for still counts those that are.
  if (hide && hits === 0 && !isFound) return null;
  const pips = (lines.length + 1) * LINE_HEIGHT + 9;
  const when = fittedLabel(`${windowDate(events, place, story.zone, words.times)} · ${story.themes[group]!.name}`, floor - LABEL_LEFT - 4, 12).text;
  const range = cellRange(block.address, cell.from, cell.to);
  const wordsLeft = LABEL_LEFT + eventWidth(0, documents, contested);
  return (
    <svg y={percent(cell.from)} overflow="visible">
      <a href={`#${EVENT_HASH}${id}`} {...eventAttributes(id, tiledMarkName(story, events, place, words, isFound), id === selected, found && isFound)} data-number={number}>
        <rect className="Mark-halo" x={LABEL_LEFT - 6} y={2} width={floor - LABEL_LEFT + 2} height={pips + 12} rx={6} />
        {drawKnob(someHappened(stances) ? "happened" : "hollow", LINE_X, 13)}
        <text className="Mark-words" x={LABEL_LEFT} y={16}>
          {when}
        </text>
        {lines.map((line, row) => drawLabel(line, Math.ceil(labelWidth(line, FONT_SIZE)), LABEL_LEFT, 16 + (row + 1) * LINE_HEIGHT, mirror, row))}
        {drawEvidence(coverageIn(stances, documents), contested, LABEL_LEFT, pips, mirror)}
      </a>
      {cell.rest > 0 && (
        <foreignObject x={Math.min(wordsLeft, floor - CROWD_WIDTH)} y={pips - 9} width={CROWD_WIDTH} height={25}>
          <CrowdCell range={range} when={cellWhen(story, range, words)} group={tiled.crowd.allThemes} rest={cell.rest} hits={hits} onOpen={onOpen} />
        </foreignObject>
      )}
    </svg>
  );
}
