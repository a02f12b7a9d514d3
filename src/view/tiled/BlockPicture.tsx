import { memo, useContext, useMemo } from "react";
import { countIn, has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { Block } from "../../domain/tiles/block.ts";
import { BINS } from "../../domain/tiles/tileSpace.ts";
import { SurroundingsContext } from "../shared/useLinks.ts";
import { useMirror } from "../timeline/mirror.ts";
import { useWords } from "../ViewerContext.tsx";
import { blockLayout } from "./blockLayout.ts";
import { drawMark } from "./drawMark.tsx";
import { CROWD_HEIGHT, crowdTop, groupTops, pictureRows, ROWS_TOP, silhouette } from "./pictureLayout.ts";
import type { Slides } from "./slideLabels.ts";
import { useTiled } from "./TiledContext.ts";

interface BlockProps {
  readonly block: Block;
  /** The share of the block that is drawn: what is in sight, or what it stands for while finer tiles are on their way. */
  readonly from: number;
  readonly to: number;
  /** Whether it is drawn for itself, not for a finer one. */
  readonly exact: boolean;
  /** The greatest count of a bin of the whole story. */
  readonly most: number;
  readonly found: EventSet | null;
  readonly hide: boolean;
  readonly selected: string | null;
  readonly slides: Slides;
}

/**
 * One block: its marks, and how many events there are along it. Does not know where on the screen it stands, so that moving it draws nothing anew; and where more or less of it
 * comes into sight, what is in sight already is kept as it was drawn.
 */
export const BlockPicture = memo(function BlockPicture({ block, from, to, exact, most, found, hide, selected, slides }: BlockProps) {
  const tiled = useTiled();
  const words = useWords();
  const mirror = useMirror();
  const surroundings = useContext(SurroundingsContext);
  const { story } = tiled;
  const { tops } = useMemo(() => groupTops(story, found, hide), [story, found, hide]);
  const layout = blockLayout(story, block);
  const marks = useMemo(() => {
    const look = { tiled, words, mirror, surroundings, block, found, selected };
    const isDrawn = (number: number) => !hide || found === null || has(found, number);
    return layout.flatMap((group, place) => {
      const top = tops[place]!;
      return top === null ? [] : group.marks.filter(({ number }) => isDrawn(number)).map((mark) => ({
        knob: mark.knob,
        number: mark.number,
        draw: once(() => drawMark(look, mark, top + ROWS_TOP)),
        slide: (by: number) => drawMark(look, { ...mark, dx: mark.dx + by }, top + ROWS_TOP),
      }));
    });
  }, [tiled, words, mirror, surroundings, block, layout, tops, found, hide, selected]);
  return (
    <>
      <Silhouettes block={block} from={exact ? 0 : from} to={exact ? 1 : to} most={most} found={found} hide={hide} />
      {marks.map(({ knob, number, draw, slide }) => {
        if (knob < from || knob >= to) return null;
        const by = slides.get(number);
        return by === undefined ? draw() : slide(by);
      })}
    </>
  );
});

/** What is made the first time that it is asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** How many events there are along the block in every group, and how many of those looked for. */
const Silhouettes = memo(function Silhouettes({ block, from, to, most, found, hide }: Pick<BlockProps, "block" | "from" | "to" | "most" | "found" | "hide">) {
  const { story } = useTiled();
  const { rows } = pictureRows(story.themes.length);
  const { tops, height } = groupTops(story, found, hide);
  const countsOf = (group: number) => block.counts.subarray(group * BINS, (group + 1) * BINS);
  const foundOf = (group: number, among: EventSet) => {
    let first = block.firsts[group]!;
    return countsOf(group).map((count) => {
      first += count;
      return countIn(among, first - count, first);
    });
  };
  const paths = (counts: (group: number) => Uint32Array) => tops.map((top, group) => (top === null || block.totals[group] === 0 ? "" : silhouette(counts(group), most, CROWD_HEIGHT, top + crowdTop(rows) + CROWD_HEIGHT, { from, to }))).join("");
  const hits = found === null ? "" : paths((group) => foundOf(group, found));
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${BINS} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {(found === null || !hide) && <path className={found === null ? "Crowd-all" : "Crowd-all Dim"} d={paths(countsOf)} />}
      {hits !== "" && <path className="Crowd-found" d={hits} />}
    </svg>
  );
});
