import { Fragment, memo, useMemo } from "react";
import { countIn, has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { someHappened } from "../../domain/tiles/stanceBits.ts";
import type { Block } from "../../domain/tiles/block.ts";
import type { Cell, PlacedMark } from "../../domain/tiles/layOutBlock.ts";
import { BINS } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { ROW_HEIGHT } from "../timeline/layOutSideways.ts";
import { FONT_SIZE, KNOB_RADIUS, LABEL_GAP, pipsWidth } from "../timeline/measures.ts";
import { percent } from "../timeline/percent.ts";
import { useWords } from "../ViewerContext.tsx";
import { blockLayout } from "./blockLayout.ts";
import { CrowdCell } from "./CrowdCell.tsx";
import { AXIS_HEIGHT, BAND_Y, CROWD_HEIGHT, crowdTop, fittedLabel, mostLabel, pictureRows, ROWS_TOP, silhouette } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";
import { tiledMarkName } from "./tiledMarkName.ts";
import { TiledPips } from "./TiledPips.tsx";

const LABEL_Y = 31;

interface BlockProps {
  readonly block: Block;
  /** The share of the block that is drawn: what is in sight, or what it stands for while finer tiles are on their way. */
  readonly from: number;
  readonly to: number;
  /** Whether its crowds are counted too: not where it stands for a finer one. */
  readonly exact: boolean;
  /** The greatest count of a bin of the whole story. */
  readonly most: number;
  readonly found: EventSet | null;
  readonly selected: string | null;
  readonly onOpen: (range: UnitRange) => void;
}

/** One block: its marks, and its crowds with their numbers. Does not know where on the screen it stands, so that moving it draws nothing anew. */
export const BlockPicture = memo(function BlockPicture({ block, from, to, exact, most, found, selected, onOpen }: BlockProps) {
  const { story } = useTiled();
  const { themes } = story;
  const { groupHeight } = pictureRows(themes.length);
  const top = (group: number) => AXIS_HEIGHT + group * groupHeight;
  return (
    <>
      {exact && <Silhouettes block={block} most={most} found={found} />}
      {blockLayout(story, block).map(({ marks, cells }, group) => (
        <Fragment key={themes[group]!.id}>
          {exact && <Cells block={block} group={group} top={top(group)} cells={cells} from={from} to={to} found={found} onOpen={onOpen} />}
          {marks.filter(({ knob }) => knob >= from && knob < to).map((mark) => (
            <TiledMark key={mark.number} block={block} mark={mark} top={top(group) + ROWS_TOP} found={found} selected={selected} />
          ))}
        </Fragment>
      ))}
    </>
  );
});

interface MarkProps {
  readonly block: Block;
  readonly mark: PlacedMark;
  readonly top: number;
  readonly found: EventSet | null;
  readonly selected: string | null;
}

const TiledMark = memo(function TiledMark({ block: { events }, mark, top, found, selected }: MarkProps) {
  const { story } = useTiled();
  const words = useWords();
  const { place, number, row, knob, dx } = mark;
  const [id, stances] = [events.id[place]!, events.stances[place]!];
  const { text, width } = fittedLabel(events.label[place]!, mostLabel(story.documents.length));
  const isFound = found !== null && has(found, number);
  const y = top + row * ROW_HEIGHT;
  const look = found === null ? "" : isFound ? " Mark-found" : " Dim";
  const happened = someHappened(stances);
  return (
    <a
      href={`#${EVENT_HASH}${id}`}
      data-event={id}
      data-number={number}
      className={`${id === selected ? "Mark Mark-selected" : "Mark"}${look}`}
      aria-label={tiledMarkName(story, events, place, words, isFound)}
      aria-current={id === selected ? "true" : undefined}
    >
      <svg x={percent(knob)} y={y} overflow="visible">
        <rect className="Mark-halo" x={dx - 5} y={LABEL_Y - FONT_SIZE - 2} width={width + LABEL_GAP + pipsWidth(story.documents.length) + 10} height={ROW_HEIGHT - LABEL_Y + FONT_SIZE - 4} rx={6} />
        <circle className={happened ? "Knob" : "Knob Knob-hollow"} cx={0} cy={BAND_Y} r={happened ? KNOB_RADIUS : KNOB_RADIUS - 1} />
        <text className="Mark-label" x={dx} y={LABEL_Y} textLength={width} fontSize={FONT_SIZE}>
          {text}
        </text>
        <TiledPips stances={stances} x={dx + width + LABEL_GAP} y={LABEL_Y - 9} />
      </svg>
    </a>
  );
});

/** How many events there are along the block in every group, and how many of those looked for. */
function Silhouettes({ block, most, found }: Pick<BlockProps, "block" | "most" | "found">) {
  const { story } = useTiled();
  const groups = story.themes.length;
  const { rows, groupHeight } = pictureRows(groups);
  const height = AXIS_HEIGHT + groups * groupHeight;
  const [all, hits] = useMemo(() => {
    const base = (group: number) => AXIS_HEIGHT + group * groupHeight + crowdTop(rows) + CROWD_HEIGHT;
    const countsOf = (group: number) => Array.from(block.counts.subarray(group * BINS, (group + 1) * BINS));
    const foundOf = (group: number, among: EventSet) => {
      let first = block.firsts[group]!;
      return countsOf(group).map((count) => {
        first += count;
        return countIn(among, first - count, first);
      });
    };
    const numbers = Array.from(block.totals, (_, group) => group);
    const paths = (counts: (group: number) => readonly number[]) => numbers.map((group) => silhouette(counts(group), most, CROWD_HEIGHT, base(group))).join("");
    return [paths(countsOf), found === null ? "" : paths((group) => foundOf(group, found))];
  }, [block, groupHeight, rows, most, found]);
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${BINS} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path className={found === null ? "Crowd-all" : "Crowd-all Dim"} d={all} />
      {hits !== "" && <path className="Crowd-found" d={hits} />}
    </svg>
  );
}

interface CellsProps {
  readonly block: Block;
  readonly group: number;
  readonly top: number;
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly to: number;
  readonly found: EventSet | null;
  readonly onOpen: (range: UnitRange) => void;
}

/** Of a cell at the edge less than this share of the block has no room for its number. */
const LEAST_CELL = 0.25;

/** The numbers of those that are not drawn by themselves, which open them: each in the middle of what is in sight of its cell. */
function Cells({ block, group, top, cells, from, to, found, onOpen }: CellsProps) {
  const { story } = useTiled();
  const { rows } = pictureRows(story.themes.length);
  const { name } = story.themes[group]!;
  return cells
    .filter((cell) => cell.rest > 0)
    .map((cell) => ({ cell, begins: Math.max(cell.from, from), ends: Math.min(cell.to, to) }))
    .filter(({ begins, ends }) => ends - begins >= LEAST_CELL)
    .map(({ cell, begins, ends }) => (
      <foreignObject key={cell.from} x={percent(begins)} y={top + crowdTop(rows) + 2} width={percent(ends - begins)} height={CROWD_HEIGHT - 4}>
        <CrowdCell address={block.address} from={cell.from} to={cell.to} group={name} rest={cell.rest} hits={found && hitsIn(cell, found)} onOpen={onOpen} />
      </foreignObject>
    ));
}

function hitsIn({ first, count, drawn }: Cell, found: EventSet): number {
  return countIn(found, first, first + count) - drawn.filter((number) => has(found, number)).length;
}
