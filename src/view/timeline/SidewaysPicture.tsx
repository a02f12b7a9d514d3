import { useMemo } from "react";
import type { ReactElement, ReactNode, RefObject } from "react";
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
import type { Mirror } from "./mirror.ts";
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
  /** Opens a cluster; marks of tiles gather in none. */
  readonly onReveal?: ((marks: readonly Mark[]) => void) | undefined;
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
  const { name, top } = group;
  const mirror = useMirror();
  const head = useMemo(() => <GroupHead name={name} top={AXIS_HEIGHT + top} />, [name, top]);
  return (
    <g role="group" aria-label={name}>
      {head}
      {beneath?.(group)}
      {group.items.map((item) => (
        <Item key={item.key} item={item} look={look} mirror={mirror} onReveal={onReveal} />
      ))}
    </g>
  );
}

function Item({ item, look, mirror, onReveal }: { item: SidewaysItem; mirror: Mirror } & Pick<SidewaysPictureProps, "look" | "onReveal">) {
  const { drawn, knob, label, alternative, band, inTile } = item;
  const { text, dx, textWidth, width } = label;
  const left = mirror.share(knob);
  const isBare = (inTile || band === null) && alternative === null;
  // What is drawn of a mark in its own place is not drawn anew while that place moves.
  const kept = useMemo(() => {
    if (drawn.kind === "cluster") return null;
    const own = drawRowMark(drawn.mark, { text, dx, textWidth, width }, mirror);
    return isBare ? <MarkLink mark={drawn.mark} look={look}>{own}</MarkLink> : own;
  }, [drawn, text, dx, textWidth, width, mirror, isBare, look]);
  return (
    <svg x={percent(left)} y={AXIS_HEIGHT + item.top} overflow="visible" role="none">
      {drawn.kind === "cluster" ? (
        <foreignObject x={mirror.px(dx, width)} y={2} width={width} height={30}>
          <CrowdButton marks={drawn.marks} look={look} text={text} className="Cluster" onReveal={onReveal} />
        </foreignObject>
      ) : isBare ? (
        kept
      ) : (
        <MarkLink mark={drawn.mark} look={look}>
          {!inTile && band !== null && drawBand(band, mirror, left)}
          {alternative !== null && drawAlternative(alternative, mirror, left)}
          {kept}
        </MarkLink>
      )}
    </svg>
  );
}

/** `left`: where the knob stands, as a share of the picture from its left. */
function drawAlternative({ share, inside, text }: NonNullable<SidewaysItem["alternative"]>, mirror: Mirror, left: number): ReactElement {
  const x = percent(mirror.share(share) - left);
  return (
    <>
      <line className="Alternative-link" x1={x} x2="0" y1={BAND_Y} y2={BAND_Y} />
      <svg x={x} overflow="visible" aria-hidden="true">
        {inside && <AlternativeKnob x={0} y={BAND_Y} />}
        {text !== null && (
          <text className="Alternative-words" {...mirror.text(text)} x={mirror.px(-KNOB_RADIUS)} y={LABEL_Y} fontSize={ALTERNATIVE_FONT}>
            {text}
          </text>
        )}
      </svg>
    </>
  );
}
