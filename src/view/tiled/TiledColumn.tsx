import type { Block } from "../../domain/tiles/block.ts";
import type { Stretch } from "../../domain/tiles/chooseByStretch.ts";
import { chooseByStretch } from "../../domain/tiles/chooseByStretch.ts";
import { countIn, has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { tiled } from "../../words/en/tiled.ts";
import type { Words } from "../../words/words.ts";
import { DownwardsPicture } from "../timeline/DownwardsPicture.tsx";
import type { Mark } from "../timeline/mark.ts";
import { useWords } from "../ViewerContext.tsx";
import { cellRange, cellWhen, CrowdCell } from "./CrowdCell.tsx";
import { COLUMN_CELLS } from "./tileMeasures.ts";
import { tileMark } from "./tileMarks.ts";
import { useTiled } from "./TiledContext.ts";
import type { TiledPictureProps } from "./TiledPicture.tsx";
import { useTiledLook } from "./useTiledLook.ts";
import { shortDate, windowDate } from "./windowDate.ts";

/** Room for the number of a stretch's other events, in pixels. */
const CROWD = { width: 180, height: 30 };

/** The picture of a narrow screen for a story in tiles: every stretch names its weightiest event, of any theme, and counts the others. */
export function TiledColumn({ scene, shown, floor, found, hide, selected, svgRef, onOpen }: Omit<TiledPictureProps, "stretch" | "rest" | "warp" | "most" | "onStep">) {
  const { story } = useTiled();
  const words = useWords();
  const look = useTiledLook(found, selected);
  const stretches = new Map<Mark, { readonly block: Block; readonly of: Stretch; readonly hits: number | null }>();
  for (const { block } of scene.pieces.filter(({ exact }) => exact)) {
    for (const of of stretchesOf(story, block, hide ? found : null)) {
      if (of.event === null) continue;
      const hits = found && hitsIn(of, found);
      // A stretch whose weightiest event is not looked for still counts those that are.
      if (!hide || hits !== 0 || has(found!, of.event.number)) stretches.set(tileMark(story, block.events, of.event.place, words), { block, of, hits });
    }
  }
  const below = (mark: Mark) => {
    const { block, of, hits } = stretches.get(mark)!;
    if (of.rest === 0 || (hide && hits === 0)) return null;
    const range = cellRange(block.address, of.from, of.to);
    return {
      height: CROWD.height,
      drawn: (
        <foreignObject width={CROWD.width} height={CROWD.height}>
          <CrowdCell range={range} when={cellWhen(story, range, words)} group={tiled.crowd.allThemes} rest={of.rest} hits={hits} onOpen={onOpen} />
        </foreignObject>
      ),
    };
  };
  const asidesOf = (mark: Mark) => {
    const { block: { events }, of: { event } } = stretches.get(mark)!;
    const made = asides.get(mark) ?? asidesIn(story, events, event!.place, words);
    asides.set(mark, made);
    return made;
  };
  const groups = stretches.size === 0 ? [] : [{ key: "all", name: tiled.column, marks: [...stretches.keys()] }];
  return <DownwardsPicture groups={groups} shown={shown} zone={story.zone} floor={floor} spacing="scale" look={look} asidesOf={asidesOf} below={below} svgRef={svgRef} />;
}

/** A zone's clock is slow to read. */
const asides = new WeakMap<Mark, readonly string[]>();

/** Themes have no groups here: a mark says its own. */
function asidesIn({ themes, zone }: TiledStory, events: EventColumns, place: number, { times }: Words): readonly string[] {
  const theme = themes.findLast(({ first }) => first <= events.number[place]!)!.name;
  const short = shortDate(events, place, zone, times);
  return [`${windowDate(events, place, zone, times)} · ${theme}`, `${short} · ${theme}`, short];
}

const divided = new WeakMap<Block, { readonly only: EventSet | null; readonly stretches: readonly Stretch[] }>();

function stretchesOf(story: TiledStory, block: Block, only: EventSet | null): readonly Stretch[] {
  const known = divided.get(block);
  if (known?.only === only) return known.stretches;
  const stretches = chooseByStretch(story.space, block, COLUMN_CELLS, only);
  divided.set(block, { only, stretches });
  return stretches;
}

/** How many of the others are looked for. */
function hitsIn({ firsts, counts, event }: Stretch, found: EventSet): number {
  return firsts.reduce((sum, first, group) => sum + countIn(found, first, first + counts[group]!), 0) - (event !== null && has(found, event.number) ? 1 : 0);
}
