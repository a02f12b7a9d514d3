import { useContext } from "react";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { TileAddress, UnitRange } from "../../domain/tiles/tileSpace.ts";
import { lengthOf, rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import { tiled } from "../../words/en/tiled.ts";
import type { Words } from "../../words/words.ts";
import { sectionLink, SurroundingsContext } from "../shared/useLinks.ts";
import { momentWords } from "../timeline/momentWords.ts";
import { encodeTiledView, WHOLE } from "./tiledLink.ts";
import { useTiled } from "./TiledContext.ts";

interface CrowdCellProps {
  /** What a press opens, and how the accessible name calls it (`cellWhen`). */
  readonly range: UnitRange;
  readonly when: string;
  readonly group: string;
  /** How many of its events are not drawn by themselves. */
  readonly rest: number;
  /** How many of these are looked for; null where nothing is. */
  readonly hits: number | null;
  /** Null where nothing can be opened in place. */
  readonly onOpen: ((range: UnitRange) => void) | null;
}

/** The number of a cell's events that are not drawn by themselves, which opens them: in place, or from an article on the page itself. */
export function CrowdCell({ range, when, group, rest, hits, onOpen }: CrowdCellProps) {
  const { story } = useTiled();
  const surroundings = useContext(SurroundingsContext);
  const look = {
    className: `CrowdCell${hits === null ? "" : hits === 0 ? " Dim" : " CrowdCell-found"}`,
    "aria-label": hits === null ? tiled.crowd.moreIn(rest, group, when) : tiled.crowd.foundIn(hits, rest, group, when),
  };
  const number = hits !== null && hits > 0 ? tiled.crowd.found(hits) : tiled.crowd.more(rest);
  if (onOpen === null) {
    return (
      <a {...look} {...sectionLink(surroundings, "")} href={surroundings.whole + encodeTiledView({ ...WHOLE, shown: extentOf(story, range) }, story)}>
        {number}
      </a>
    );
  }
  return (
    <button type="button" {...look} onClick={() => onOpen(range)}>
      {number}
    </button>
  );
}

/** The whole's share that a cell is, whose ends are shares of its block. */
export function cellRange(address: TileAddress, from: number, to: number): UnitRange {
  const tile = rangeOfTile(address);
  return { from: tile.from + from * (tile.to - tile.from), to: tile.from + to * (tile.to - tile.from) };
}

/** The time of a cell in words. */
export function cellWhen(story: TiledStory, range: UnitRange, { timeline, times }: Words): string {
  const extent = extentOf(story, range);
  const moment = (instant: UtcMs) => momentWords(instant, extent, story.zone, timeline, times.calendar);
  return timeline.crumbs.here(moment(extent.from), moment(extent.to));
}

function extentOf({ space }: TiledStory, { from, to }: UnitRange): Extent {
  const at = (unit: number) => branded<UtcMs>(space.from + unit * lengthOf(space));
  return { from: at(from), to: at(to) };
}
