import { memo, useMemo } from "react";
import type { RefObject } from "react";
import { countAround } from "../../domain/tiles/countAround.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Piece, Scene } from "../../domain/tiles/scene.ts";
import { rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { tiled } from "../../words/en/tiled.ts";
import { edgeClass, EdgePlace, GroupHead } from "../timeline/GroupHead.tsx";
import { layOutAxis } from "../timeline/layOutAxis.ts";
import { percent } from "../timeline/percent.ts";
import { PictureAxis } from "../timeline/PictureAxis.tsx";
import type { Step } from "../timeline/steps.ts";
import type { UnitStretch } from "../timeline/stretch.ts";
import type { TimeWarp } from "../timeline/timeWarp.ts";
import { useWords } from "../ViewerContext.tsx";
import { BlockBands } from "./BlockBands.tsx";
import { BlockCrowds } from "./BlockCrowds.tsx";
import { BlockPicture } from "./BlockPicture.tsx";
import { groupTops } from "./pictureLayout.ts";
import type { Sight } from "./sightStore.ts";
import { slideLabels } from "./slideLabels.ts";
import type { Slides } from "./slideLabels.ts";
import { useTiled } from "./TiledContext.ts";

export interface TiledPictureProps {
  readonly scene: Scene;
  readonly stretch: UnitStretch;
  /** What it showed when it was last at rest. */
  readonly rest: Sight;
  readonly shown: Extent;
  readonly warp: TimeWarp;
  readonly floor: number;
  readonly most: number;
  readonly found: EventSet | null;
  readonly hide: boolean;
  readonly selected: string | null;
  readonly svgRef: RefObject<SVGSVGElement | null> | null;
  readonly onOpen: ((range: UnitRange) => void) | null;
  /** Null where the whole is shown and stays. */
  readonly onStep: ((step: Step) => void) | null;
}

/** The same in every frame. */
const Head = memo(GroupHead);

/** The timeline with time running to the right, of blocks that stand side by side. Positions are percentages, as in the picture of a small story. */
export function TiledPicture({ scene, stretch, rest, shown, warp, floor, most, found, hide, selected, svgRef, onOpen, onStep }: TiledPictureProps) {
  const { story } = useTiled();
  const { timeline: { picture: words }, times: { calendar } } = useWords();
  const { tops, height } = useMemo(() => groupTops(story, found, hide), [story, found, hide]);
  const axis = layOutAxis({ shown, warp, zone: story.zone, calendar, floor, spacing: "scale" });
  // Numbers that change in every frame could not be read: while a hand moves the picture they stay as they are, and those of other blocks come when it rests.
  const rested = useMemo(() => new Set(rest.scene.pieces.map(({ key }) => key)), [rest]);
  const beyond = useMemo(() => story.themes.map((theme, group) => countAround(theme, group, rest.scene.pieces, rest.stretch)), [story, rest]);
  const slides = useMemo(() => slideLabels(story, rest, floor), [story, rest, floor]);
  return (
    <svg {...(svgRef === null ? {} : { ref: svgRef })} className="Picture" width="100%" height={height} role="group" aria-label={words.sideways}>
      <PictureAxis axis={axis} height={height} />
      {story.themes.map(({ id, name }, position) => {
        const top = tops[position]!;
        return top !== null && <Head key={id} name={name} top={top} />;
      })}
      <g aria-hidden="true">
        {scene.pieces.map((piece) => (
          <svg key={piece.key} {...placeOf(piece, stretch)} height={height} overflow="visible">
            <BlockBands block={piece.block} {...(piece.exact ? WHOLE : inSight(piece, stretch))} found={found} hide={hide} />
          </svg>
        ))}
      </g>
      {scene.pieces.map((piece) => (
        <svg key={piece.key} {...placeOf(piece, stretch)} height={height} overflow="visible">
          <BlockPicture block={piece.block} {...inSight(piece, stretch)} exact={piece.exact} most={most} found={found} hide={hide} selected={selected} slides={slides.get(piece.key) ?? IN_PLACE} />
          {piece.exact && rested.has(piece.key) && <BlockCrowds block={piece.block} {...inSight(piece, rest.stretch)} found={found} hide={hide} onOpen={onOpen} />}
        </svg>
      ))}
      {story.themes.map((theme, position) => {
        const top = tops[position]!;
        const { earlier, later } = beyond[position]!;
        return top !== null && <Edges key={theme.id} group={theme.name} earlier={earlier} later={later} top={top} onStep={onStep} />;
      })}
    </svg>
  );
}

const IN_PLACE: Slides = new Map();

/** Bands are three paths, however many there are: drawn once, none is drawn anew while a hand moves the picture. */
const WHOLE = { from: 0, to: 1 };

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

interface EdgesProps {
  readonly group: string;
  readonly earlier: number;
  readonly later: number;
  readonly top: number;
  readonly onStep: TiledPictureProps["onStep"];
}

/** How many events of a group lie before and after what is shown, and the way to them. */
const Edges = memo(function Edges({ group, earlier, later, top, onStep }: EdgesProps) {
  const { beyond: words } = tiled;
  const edges = [
    { edge: "earlier", count: earlier, text: words.earlier(earlier), name: words.earlierIn(earlier, group), step: "before" },
    { edge: "later", count: later, text: words.later(later), name: words.laterIn(later, group), step: "after" },
  ] as const;
  return edges.map(
    ({ edge, count, text, name, step }) =>
      count > 0 && (
        <EdgePlace key={edge} edge={edge} group={group} top={top} text={text}>
          <button type="button" className={edgeClass(edge)} aria-label={name} onClick={() => onStep?.(step)}>
            {text}
          </button>
        </EdgePlace>
      ),
  );
});
