import type { RefObject } from "react";
import { countAround } from "../../domain/tiles/countAround.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Piece, Scene } from "../../domain/tiles/scene.ts";
import { rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { tiled } from "../../words/en/tiled.ts";
import { labelWidth } from "../timeline/labelWidth.ts";
import { layOutAxis, MAJOR_FONT } from "../timeline/layOutAxis.ts";
import { percent } from "../timeline/percent.ts";
import type { UnitStretch } from "../timeline/stretch.ts";
import type { TimeWarp } from "../timeline/timeWarp.ts";
import { useWords } from "../ViewerContext.tsx";
import { BlockBands } from "./BlockBands.tsx";
import { BlockPicture } from "./BlockPicture.tsx";
import { AXIS_HEIGHT, pictureRows } from "./pictureLayout.ts";
import { useTiled } from "./TiledContext.ts";

export interface TiledPictureProps {
  readonly scene: Scene;
  readonly stretch: UnitStretch;
  readonly shown: Extent;
  readonly warp: TimeWarp;
  readonly floor: number;
  readonly most: number;
  readonly found: EventSet | null;
  readonly selected: string | null;
  readonly svgRef: RefObject<SVGSVGElement | null> | null;
  readonly onOpen: (range: UnitRange) => void;
}

const GROUP_FONT = 12.5;
/** Room for one of the buttons beside a group's name, in pixels. */
const EDGE_WIDTH = 130;

/** The timeline with time running to the right, of blocks that stand side by side. Positions are percentages, as in the picture of a small story. */
export function TiledPicture({ scene, stretch, shown, warp, floor, most, found, selected, svgRef, onOpen }: TiledPictureProps) {
  const { story } = useTiled();
  const { timeline: { picture: words }, times: { calendar } } = useWords();
  const { groupHeight } = pictureRows(story.themes.length);
  const height = AXIS_HEIGHT + story.themes.length * groupHeight;
  const axis = layOutAxis({ shown, warp, zone: story.zone, calendar, floor, spacing: "scale" });
  return (
    <svg {...(svgRef === null ? {} : { ref: svgRef })} className="Picture" width="100%" height={height} role="group" aria-label={words.sideways}>
      <g aria-hidden="true">
        {axis.major.map(({ at, from, to, even }) => even && <rect key={at} className="Axis-shade" x={percent(from)} y={0} width={percent(to - from)} height={height} />)}
        {axis.major.map(({ at, from }) => from > 0 && <line key={at} className="Axis-line" x1={percent(from)} x2={percent(from)} y1={0} y2={height} />)}
        {axis.minor.map(({ at, share }) => (
          <line key={at} className="Axis-tick" x1={percent(share)} x2={percent(share)} y1={AXIS_HEIGHT - 4} y2={height} />
        ))}
      </g>
      <g className="Axis-labels">
        {axis.major
          .filter(({ labelled }) => labelled)
          .map(({ at, from, text }) => (
            <svg key={at} x={percent(from)} overflow="visible">
              <text className="Axis-major" x={8} y={20} fontSize={MAJOR_FONT}>
                {text}
              </text>
            </svg>
          ))}
        {axis.minor.map(({ at, share, text }) => (
          <text key={at} className="Axis-minor" x={percent(share)} y={39} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
      <line className="Group-rule" x1="0" x2="100%" y1={AXIS_HEIGHT - 0.5} y2={AXIS_HEIGHT - 0.5} />
      {story.themes.map(({ id, name }, position) => (
        <g key={id}>
          {position > 0 && <line className="Group-rule" x1="0" x2="100%" y1={AXIS_HEIGHT + position * groupHeight + 0.5} y2={AXIS_HEIGHT + position * groupHeight + 0.5} />}
          <text className="Group-name" x={8} y={AXIS_HEIGHT + position * groupHeight + 18}>
            {name}
          </text>
        </g>
      ))}
      <g aria-hidden="true">
        {scene.pieces.map((piece) => (
          <svg key={piece.key} {...placeOf(piece, stretch)} height={height} overflow="visible">
            <BlockBands block={piece.block} {...inSight(piece, stretch)} found={found} />
          </svg>
        ))}
      </g>
      {scene.pieces.map((piece) => (
        <svg key={piece.key} {...placeOf(piece, stretch)} height={height} overflow="visible">
          <BlockPicture block={piece.block} {...inSight(piece, stretch)} exact={piece.exact} most={most} found={found} selected={selected} onOpen={onOpen} />
        </svg>
      ))}
      {story.themes.map((theme, position) => (
        <Edges key={theme.id} group={position} pieces={scene.pieces} stretch={stretch} top={AXIS_HEIGHT + position * groupHeight} onOpen={onOpen} />
      ))}
    </svg>
  );
}

/** Blocks are drawn in eighths: what lies further out has no elements, and a block is only drawn anew when another eighth comes into sight. */
const EIGHTHS = 8;

/** Where a block stands in the picture. */
function placeOf({ block }: Piece, { from, to }: UnitStretch): { readonly x: string; readonly width: string } {
  const range = rangeOfTile(block.address);
  return { x: percent((range.from - from) / (to - from)), width: percent((range.to - range.from) / (to - from)) };
}

/** What share of its block a piece is to be drawn for. */
function inSight({ block, range, exact }: Piece, stretch: UnitStretch): { readonly from: number; readonly to: number } {
  const whole = rangeOfTile(block.address);
  const share = (unit: number) => (unit - whole.from) / (whole.to - whole.from);
  const from = Math.max(0, Math.floor(share(stretch.from) * EIGHTHS) / EIGHTHS);
  const to = Math.min(1, Math.ceil(share(stretch.to) * EIGHTHS) / EIGHTHS);
  return exact ? { from, to } : { from: Math.max(from, share(range.from)), to: Math.min(to, share(range.to)) };
}

/** How many events of a group lie before and after what is shown, and the way to them. */
function Edges({ group, pieces, stretch, top, onOpen }: { group: number; pieces: readonly Piece[]; stretch: UnitStretch; top: number; onOpen: TiledPictureProps["onOpen"] }) {
  const { story } = useTiled();
  const theme = story.themes[group]!;
  const { earlier, later } = countAround(theme, group, pieces, stretch);
  return (
    <>
      {earlier > 0 && (
        <foreignObject x={18 + labelWidth(theme.name, GROUP_FONT)} y={top + 1.5} width={EDGE_WIDTH} height={24}>
          <button type="button" className="EdgeButton" aria-label={tiled.beyond.earlierIn(earlier, theme.name)} onClick={() => onOpen({ from: 0, to: stretch.from })}>
            {tiled.beyond.earlier(earlier)}
          </button>
        </foreignObject>
      )}
      {later > 0 && (
        <svg x="100%" y={top + 1.5} overflow="visible">
          <foreignObject x={-EDGE_WIDTH - 4} y={0} width={EDGE_WIDTH} height={24}>
            <button type="button" className="EdgeButton EdgeButton-later" aria-label={tiled.beyond.laterIn(later, theme.name)} onClick={() => onOpen({ from: stretch.to, to: 1 })}>
              {tiled.beyond.later(later)}
            </button>
          </foreignObject>
        </svg>
      )}
    </>
  );
}
