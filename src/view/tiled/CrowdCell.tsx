import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import type { TileAddress, UnitRange } from "../../domain/tiles/tileSpace.ts";
import { lengthOf, rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import { tiled } from "../../words/en/tiled.ts";
import { momentWords } from "../timeline/momentWords.ts";
import { useWords } from "../ViewerContext.tsx";
import { useTiled } from "./TiledContext.ts";

interface CrowdCellProps {
  readonly address: TileAddress;
  /** The cell's ends, as shares of its block. */
  readonly from: number;
  readonly to: number;
  readonly group: string;
  /** How many of its events are not drawn by themselves. */
  readonly rest: number;
  /** How many of these are looked for; null where nothing is. */
  readonly hits: number | null;
  readonly onOpen: (range: UnitRange) => void;
}

/** The number of a cell's events that are not drawn by themselves, which opens them. */
export function CrowdCell({ address, from, to, group, rest, hits, onOpen }: CrowdCellProps) {
  const { story } = useTiled();
  const { timeline, times } = useWords();
  const tile = rangeOfTile(address);
  const range = { from: tile.from + from * (tile.to - tile.from), to: tile.from + to * (tile.to - tile.from) };
  const at = (unit: number) => branded<UtcMs>(story.space.from + unit * lengthOf(story.space));
  const extent = { from: at(range.from), to: at(range.to) };
  const moment = (instant: UtcMs) => momentWords(instant, extent, story.zone, timeline, times.calendar);
  const when = timeline.crumbs.here(moment(extent.from), moment(extent.to));
  return (
    <button
      type="button"
      className={`CrowdCell${hits === null ? "" : hits === 0 ? " Dim" : " CrowdCell-found"}`}
      aria-label={hits === null ? tiled.crowd.moreIn(rest, group, when) : tiled.crowd.foundIn(hits, rest, group, when)}
      onClick={() => onOpen(range)}
    >
      {hits !== null && hits > 0 ? tiled.crowd.found(hits) : tiled.crowd.more(rest)}
    </button>
  );
}
