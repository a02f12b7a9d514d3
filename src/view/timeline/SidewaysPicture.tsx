import type { ReactNode, RefObject } from "react";
import type { Extent } from "../../domain/time/span.ts";
import type { Zone } from "../../domain/brand.ts";
import type { Spacing } from "../../state/viewState.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { CrowdButton } from "./CrowdButton.tsx";
import { drawRowMark } from "./drawRowMark.tsx";
import { edgeClass, EdgePlace, GroupHead } from "./GroupHead.tsx";
import type { Edge } from "./GroupHead.tsx";
import { layOutAxis } from "./layOutAxis.ts";
import { layOutSideways } from "./layOutSideways.ts";
import type { SidewaysGroup, SidewaysItem } from "./layOutSideways.ts";
import { AlternativeKnob, knobKind, markCoverage, MarkLink } from "./MarkLink.tsx";
import type { Mark, MarkGroup } from "./marks.ts";
import { ALTERNATIVE_FONT, AXIS_HEIGHT, BAND_Y, KNOB_RADIUS, LABEL_Y } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";
import { PictureAxis } from "./PictureAxis.tsx";
import type { TimeWarp } from "./timeWarp.ts";

export interface PictureProps {
  readonly groups: readonly MarkGroup[];
  readonly warp: TimeWarp;
  readonly shown: Extent;
  readonly anchor: Extent;
  readonly zone: Zone;
  readonly floor: number;
  readonly spacing: Spacing;
  /** Opens a cluster, or brings into view what lies beyond an edge. */
  readonly onReveal: (marks: readonly Mark[]) => void;
}

/** Draws `layOutSideways`. Horizontal positions are percentages, so the picture made by the build fits every width of its class. `children` are drawn over it. */
export function SidewaysPicture({ groups, warp, shown, anchor, zone, floor, spacing, onReveal, svgRef, children }: PictureProps & { svgRef?: RefObject<SVGSVGElement | null>; children?: ReactNode }) {
  const { timeline: words, times: { calendar } } = useWords();
  const documents = useStoryIndex().story.documents.length;
  const layout = layOutSideways({ groups, warp, shown, anchor, floor, documents, crowd: words.crowd });
  const axis = layOutAxis({ shown, warp, zone, calendar, floor, spacing });
  const height = AXIS_HEIGHT + layout.height;
  return (
    <svg ref={svgRef} className="Picture" width="100%" height={height} role="group" aria-label={words.picture.sideways}>
      <PictureAxis axis={axis} height={height} />
      {layout.groups.map((group) => (
        <Group key={group.key} group={group} onReveal={onReveal} />
      ))}
      {children}
    </svg>
  );
}

function Group({ group, onReveal }: { group: SidewaysGroup; onReveal: PictureProps["onReveal"] }) {
  const top = AXIS_HEIGHT + group.top;
  return (
    <g role="group" aria-label={group.name}>
      <GroupHead name={group.name} top={top} />
      {(["earlier", "later"] as const).map((edge) => group[edge].length > 0 && <EdgeButton key={edge} edge={edge} marks={group[edge]} group={group.name} top={top} onReveal={onReveal} />)}
      {group.items.map((item) => (
        <Item key={item.key} item={item} onReveal={onReveal} />
      ))}
    </g>
  );
}

/** How many events of the group lie beyond an edge, and the way to them. */
function EdgeButton({ edge, marks, group, top, onReveal }: { edge: Edge; marks: readonly Mark[]; group: string; top: number; onReveal: PictureProps["onReveal"] }) {
  const { beyond: words } = useWords().timeline;
  const text = words[edge](marks.length);
  const name = edge === "earlier" ? words.earlierIn(marks.length, group) : words.laterIn(marks.length, group);
  return (
    <EdgePlace edge={edge} group={group} top={top} text={text}>
      <CrowdButton marks={marks} text={text} name={name} className={edgeClass(edge)} onReveal={onReveal} />
    </EdgePlace>
  );
}

function Item({ item, onReveal }: { item: SidewaysItem; onReveal: PictureProps["onReveal"] }) {
  const mirror = useMirror();
  const index = useStoryIndex();
  const place = (share: number) => percent(mirror.share(share));
  const { drawn, knob, label, alternative } = item;
  const y = AXIS_HEIGHT + item.top;
  if (drawn.kind === "cluster") {
    return (
      <svg x={place(knob)} y={y} overflow="visible">
        <foreignObject x={mirror.px(label.dx, label.width)} y={2} width={label.width} height={30}>
          <CrowdButton marks={drawn.marks} text={label.text} className="Cluster" onReveal={onReveal} />
        </foreignObject>
      </svg>
    );
  }
  const { of, contested } = drawn.mark;
  const band = mirror.stretch(item.band);
  return (
    <MarkLink mark={drawn.mark}>
      <rect className="Band" x={percent(band.from)} y={y + BAND_Y - 3} width={percent(band.to - band.from)} height={6} />
      {item.band.clearFrom && <line className="Band-end" x1={place(item.band.from)} x2={place(item.band.from)} y1={y + BAND_Y - 6} y2={y + BAND_Y + 6} />}
      {item.band.clearTo && <line className="Band-end" x1={place(item.band.to)} x2={place(item.band.to)} y1={y + BAND_Y - 6} y2={y + BAND_Y + 6} />}
      {alternative !== null && (
        <>
          <line className="Alternative-link" x1={place(alternative.share)} x2={place(knob)} y1={y + BAND_Y} y2={y + BAND_Y} />
          <svg x={place(alternative.share)} y={y} overflow="visible" aria-hidden="true">
            {alternative.inside && <AlternativeKnob x={0} y={BAND_Y} />}
            {alternative.text !== null && (
              <text className="Alternative-words" {...mirror.text(alternative.text)} x={mirror.px(-KNOB_RADIUS)} y={LABEL_Y} fontSize={ALTERNATIVE_FONT}>
                {alternative.text}
              </text>
            )}
          </svg>
        </>
      )}
      {drawRowMark({ knob: knobKind(index, of), label, coverage: markCoverage(index, of), contested }, place(knob), y, mirror)}
    </MarkLink>
  );
}

