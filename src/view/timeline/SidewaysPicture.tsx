import { useMemo } from "react";
import type { ReactNode, RefObject } from "react";
import type { Extent } from "../../domain/time/span.ts";
import type { Zone } from "../../domain/brand.ts";
import type { Spacing } from "../../state/viewState.ts";
import { useWords } from "../ViewerContext.tsx";
import { CrowdButton } from "./CrowdButton.tsx";
import { drawBand } from "./drawBand.tsx";
import { drawRowMark } from "./drawRowMark.tsx";
import { GroupHead } from "./GroupHead.tsx";
import { layOutAxis } from "./layOutAxis.ts";
import { layOutSideways } from "./layOutSideways.ts";
import type { BlocksOfGroup, SidewaysGroup, SidewaysItem, SidewaysLayout } from "./layOutSideways.ts";
import type { Mark } from "./mark.ts";
import type { MarksLook } from "./marksLook.ts";
import { AlternativeKnob, MarkLink } from "./MarkLink.tsx";
import { ALTERNATIVE_FONT, AXIS_HEIGHT, BAND_Y, KNOB_RADIUS, LABEL_Y } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";
import { PictureAxis } from "./PictureAxis.tsx";
import type { TimeWarp } from "./timeWarp.ts";

export interface SidewaysPictureProps {
  readonly groups: readonly BlocksOfGroup[];
  readonly warp: TimeWarp;
  readonly shown: Extent;
  readonly anchor: Extent;
  readonly zone: Zone;
  readonly floor: number;
  readonly spacing: Spacing;
  readonly look: MarksLook;
  /** Rows of a tile, at most, and the room below those of a group, in pixels. */
  readonly most?: number;
  readonly foot?: number;
  /** Opens a cluster. */
  readonly onReveal: (marks: readonly Mark[]) => void;
  /** What else is drawn of a group, beneath its marks: the ways to what lies beyond the edges. */
  readonly beneath?: (group: SidewaysGroup) => ReactNode;
  readonly svgRef?: RefObject<SVGSVGElement | null> | null;
  /** What is drawn over the marks. */
  readonly children?: ReactNode | ((layout: SidewaysLayout) => ReactNode);
}

/** Draws `layOutSideways`. Horizontal positions are percentages, so the picture made by the build fits every width of its class. */
export function SidewaysPicture({ groups, warp, shown, anchor, zone, floor, spacing, look, most = Infinity, foot = 0, onReveal, beneath, svgRef, children }: SidewaysPictureProps) {
  const { timeline: words, times: { calendar } } = useWords();
  const layout = layOutSideways({ groups, warp, shown, anchor, floor, most, foot, crowd: words.crowd });
  const axis = layOutAxis({ shown, warp, zone, calendar, floor, spacing });
  const height = AXIS_HEIGHT + layout.height;
  return (
    <svg {...(svgRef == null ? {} : { ref: svgRef })} className="Picture" width="100%" height={height} role="group" aria-label={words.picture.sideways}>
      <PictureAxis axis={axis} height={height} />
      {layout.groups.map((group) => (
        <Group key={group.key} group={group} look={look} onReveal={onReveal} beneath={beneath} />
      ))}
      {typeof children === "function" ? children(layout) : children}
    </svg>
  );
}

function Group({ group, look, onReveal, beneath }: { group: SidewaysGroup; beneath: SidewaysPictureProps["beneath"] | undefined } & Pick<SidewaysPictureProps, "look" | "onReveal">) {
  return (
    <g role="group" aria-label={group.name}>
      <GroupHead name={group.name} top={AXIS_HEIGHT + group.top} />
      {beneath?.(group)}
      {group.items.map((item) => (
        <Item key={item.key} item={item} look={look} onReveal={onReveal} />
      ))}
    </g>
  );
}

function Item({ item, look, onReveal }: { item: SidewaysItem } & Pick<SidewaysPictureProps, "look" | "onReveal">) {
  const mirror = useMirror();
  const place = (share: number) => percent(mirror.share(share));
  const { drawn, knob, label, alternative, band } = item;
  const y = AXIS_HEIGHT + item.top;
  const { text, dx, textWidth, width } = label;
  // What is drawn of a mark in its own place is not drawn anew while that place moves.
  const drawing = useMemo(() => drawn.kind === "mark" && drawRowMark(drawn.mark, { text, dx, textWidth, width }, mirror), [drawn, text, dx, textWidth, width, mirror]);
  if (drawn.kind === "cluster") {
    return (
      <svg x={place(knob)} y={y} overflow="visible">
        <foreignObject x={mirror.px(label.dx, label.width)} y={2} width={label.width} height={30}>
          <CrowdButton marks={drawn.marks} look={look} text={label.text} className="Cluster" onReveal={onReveal} />
        </foreignObject>
      </svg>
    );
  }
  return (
    <MarkLink mark={drawn.mark} look={look}>
      {band?.strays === false && drawBand(band, y, mirror)}
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
      <svg x={place(knob)} y={y} overflow="visible" aria-hidden="true">
        {drawing}
      </svg>
    </MarkLink>
  );
}
