import { memo, useMemo } from "react";
import type { RefObject } from "react";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Piece, Scene } from "../../domain/tiles/scene.ts";
import { rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import type { Extent } from "../../domain/time/span.ts";
import { tiled } from "../../words/en/tiled.ts";
import { edgeClass, EDGES, EdgePlace } from "../timeline/EdgePlace.tsx";
import type { SidewaysGroup, SidewaysLayout } from "../timeline/layOutSideways.ts";
import { AXIS_HEIGHT, GROUP_HEADER, ROW_HEIGHT } from "../timeline/measures.ts";
import { percent } from "../timeline/percent.ts";
import { SidewaysPicture } from "../timeline/SidewaysPicture.tsx";
import type { Step } from "../timeline/steps.ts";
import type { UnitStretch } from "../timeline/stretch.ts";
import type { TimeWarp } from "../timeline/timeWarp.ts";
import { useWords } from "../ViewerContext.tsx";
import { drawBands } from "./drawBands.tsx";
import { CrowdNumbers, Silhouettes } from "./Crowds.tsx";
import { CROWD_HEIGHT } from "./tileMeasures.ts";
import { blocksOf, restOfPicture } from "./restOfPicture.ts";
import type { Sight } from "./sightStore.ts";
import { useTiled } from "./TiledContext.ts";
import { useTiledLook } from "./useTiledLook.ts";

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

/** The sideways picture of a story in tiles: the marks of the blocks in sight, above the crowds that they stand out from. */
export function TiledPicture({ scene, stretch, rest, shown, warp, floor, most, found, hide, selected, svgRef, onOpen, onStep }: TiledPictureProps) {
  const { story } = useTiled();
  const words = useWords();
  const look = useTiledLook(found, selected);
  const only = hide ? found : null;
  const rested = useMemo(() => restOfPicture(story, rest, warp, floor, words, only), [story, rest, warp, floor, words, only]);
  const restKeys = useMemo(() => new Set(rest.scene.pieces.map(({ key }) => key)), [rest]);
  const groups = blocksOf(story, scene, words, only, (theme) => rested.ofGroups.get(theme)!.rows);
  const beneath = ({ key, name, top, items }: SidewaysGroup) => {
    const { earlier, later } = rested.ofGroups.get(key)!.around;
    return (
      <>
        <Edges earlier={earlier} later={later} group={name} top={AXIS_HEIGHT + top} onStep={onStep} />
        {drawBands(items, look)}
      </>
    );
  };
  return (
    <SidewaysPicture groups={groups} warp={warp} shown={shown} anchor={rested.shown} zone={story.zone} floor={floor} spacing="scale" look={look} most={rested.most} foot={CROWD_HEIGHT} beneath={beneath} svgRef={svgRef}>
      {(layout) => <Crowds feet={feetOf(story.themes, layout)} pieces={scene.pieces} restKeys={restKeys} {...{ stretch, rest, rested, most, found, hide, onOpen }} />}
    </SidewaysPicture>
  );
}

/** By theme, the top of the room below its rows; null where it has none. */
function feetOf(themes: readonly { readonly id: string }[], { groups }: SidewaysLayout): readonly (number | null)[] {
  return themes.map(({ id }) => {
    const group = groups.find(({ key }) => key === id);
    return group === undefined || group.rows === 0 ? null : AXIS_HEIGHT + group.top + GROUP_HEADER + group.rows * ROW_HEIGHT;
  });
}

interface CrowdsProps extends Pick<TiledPictureProps, "stretch" | "rest" | "most" | "found" | "hide" | "onOpen"> {
  readonly feet: readonly (number | null)[];
  readonly pieces: readonly Piece[];
  readonly restKeys: ReadonlySet<string>;
  readonly rested: ReturnType<typeof restOfPicture>;
}

/** The crowds of the blocks in sight. None is drawn anew while a hand moves them: it is their frames that move. */
function Crowds({ feet: now, pieces, restKeys, stretch, rest, rested, most, found, hide, onOpen }: CrowdsProps) {
  const places = now.join();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a list made anew each time; what is in it counts
  const feet = useMemo(() => now, [places]);
  return pieces.map((piece) => {
    const { key, block, exact } = piece;
    const drawn = { block, feet, found, hide };
    return (
      <svg key={key} {...placeOf(piece, stretch)} overflow="visible" role="none">
        <Silhouettes {...drawn} {...(exact ? WHOLE : forFiner(piece, stretch))} most={most} />
        {exact && restKeys.has(key) && <CrowdNumbers {...drawn} {...inSight(piece, rest.stretch)} rest={rested} onOpen={onOpen} />}
      </svg>
    );
  });
}

const WHOLE = { from: 0, to: 1 };

/** A block that stands for finer ones is drawn in eighths: what of it comes into sight by less is not drawn anew. */
const EIGHTHS = 8;

/** Where a block stands in the picture. */
function placeOf({ block }: Piece, { from, to }: UnitStretch): { readonly x: string; readonly width: string } {
  const range = rangeOfTile(block.address);
  return { x: percent((range.from - from) / (to - from)), width: percent((range.to - range.from) / (to - from)) };
}

/** What of its block is in sight, in shares of it. */
function inSight({ block }: Piece, { from, to }: UnitStretch): UnitRange {
  const whole = rangeOfTile(block.address);
  const share = (unit: number) => Math.min(1, Math.max(0, (unit - whole.from) / (whole.to - whole.from)));
  return { from: share(from), to: share(to) };
}

/** What of its block a piece is drawn for while finer ones are on their way, in shares of it. */
function forFiner(piece: Piece, stretch: UnitStretch): UnitRange {
  const [part, sight] = [inSight(piece, piece.range), inSight(piece, stretch)];
  return { from: Math.max(part.from, Math.floor(sight.from * EIGHTHS) / EIGHTHS), to: Math.min(part.to, Math.ceil(sight.to * EIGHTHS) / EIGHTHS) };
}

interface EdgesProps {
  readonly earlier: number;
  readonly later: number;
  readonly group: string;
  readonly top: number;
  readonly onStep: TiledPictureProps["onStep"];
}

/** How many events of a group lie before and after what is shown, and the way to them. */
const Edges = memo(function Edges({ group, top, onStep, ...counts }: EdgesProps) {
  const { beyond: words } = tiled;
  return EDGES.map((edge) => {
    const count = counts[edge];
    const name = edge === "earlier" ? words.earlierIn(count, group) : words.laterIn(count, group);
    return (
      count > 0 && (
        <EdgePlace key={edge} edge={edge} group={group} top={top} text={words[edge](count)}>
          <button type="button" className={edgeClass(edge)} aria-label={name} onClick={() => onStep?.(edge === "earlier" ? "before" : "after")}>
            {words[edge](count)}
          </button>
        </EdgePlace>
      )
    );
  });
});
