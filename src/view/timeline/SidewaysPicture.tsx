import type { RefObject } from "react";
import type { Extent } from "../../domain/time/span.ts";
import type { Zone } from "../../domain/brand.ts";
import type { Spacing } from "../../state/viewState.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { CrowdButton } from "./CrowdButton.tsx";
import { labelWidth } from "./labelWidth.ts";
import { layOutAxis, MAJOR_FONT } from "./layOutAxis.ts";
import { layOutSideways, ROW_HEIGHT } from "./layOutSideways.ts";
import type { SidewaysGroup, SidewaysItem } from "./layOutSideways.ts";
import { AlternativeKnob, ContestedSign, Knob, MarkLink, Pips } from "./MarkLink.tsx";
import type { Mark, MarkGroup } from "./marks.ts";
import { ALTERNATIVE_FONT, FONT_SIZE, KNOB_RADIUS, LABEL_GAP, pipsWidth } from "./measures.ts";
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

const AXIS_HEIGHT = 48;
/** Size of a group's name; `timeline.css` has it too. */
const GROUP_FONT = 12.5;
const BAND_Y = 9;
const LABEL_Y = 31;

/** Draws `layOutSideways`. Horizontal positions are percentages, so the picture made by the build fits every width of its class. */
export function SidewaysPicture({ groups, warp, shown, anchor, zone, floor, spacing, onReveal, svgRef }: PictureProps & { svgRef?: RefObject<SVGSVGElement | null> }) {
  const { calendar } = useWords().times;
  const documents = useStoryIndex().story.documents.length;
  const layout = layOutSideways({ groups, warp, shown, anchor, floor, documents });
  const axis = layOutAxis({ shown, warp, zone, calendar, floor, spacing });
  const height = AXIS_HEIGHT + layout.height;
  return (
    <svg ref={svgRef} className="Picture" width="100%" height={height} role="group" aria-label="Marks, from earlier on the left to later on the right">
      <g aria-hidden="true">
        {axis.major.map(({ at, from, to, even }) => (
          <g key={at}>
            {even && <rect className="Axis-shade" x={percent(from)} y={0} width={percent(to - from)} height={height} />}
            {from > 0 && <line className="Axis-line" x1={percent(from)} x2={percent(from)} y1={0} y2={height} />}
          </g>
        ))}
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
      {layout.groups.map((group) => (
        <Group key={group.key} group={group} documents={documents} onReveal={onReveal} />
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}

function Group({ group, documents, onReveal }: { group: SidewaysGroup; documents: number; onReveal: PictureProps["onReveal"] }) {
  const top = AXIS_HEIGHT + group.top;
  return (
    <g role="group" aria-label={group.name}>
      {group.top > 0 && <line className="Group-rule" x1="0" x2="100%" y1={top + 0.5} y2={top + 0.5} />}
      <text className="Group-name" x={8} y={top + 18}>
        {group.name}
      </text>
      <EdgeButtons group={group} top={top} onReveal={onReveal} />
      {group.items.map((item) => (
        <Item key={item.key} item={item} documents={documents} onReveal={onReveal} />
      ))}
    </g>
  );
}

/** Room for one of the buttons beside a group's name, in pixels. */
const EDGE_WIDTH = 110;

/** How many events of the group lie beyond each edge, and the way to them. */
function EdgeButtons({ group: { earlier, later, name }, top, onReveal }: { group: SidewaysGroup; top: number; onReveal: PictureProps["onReveal"] }) {
  return (
    <>
      {earlier.length > 0 && (
        <foreignObject x={18 + labelWidth(name, GROUP_FONT)} y={top + 1.5} width={EDGE_WIDTH} height={24}>
          <CrowdButton marks={earlier} text={`‹ ${earlier.length} earlier`} name={`${earlier.length} earlier: ${name}`} className="EdgeButton" onReveal={onReveal} />
        </foreignObject>
      )}
      {later.length > 0 && (
        <svg x="100%" y={top + 1.5} overflow="visible">
          <foreignObject x={-EDGE_WIDTH - 4} y={0} width={EDGE_WIDTH} height={24}>
            <CrowdButton marks={later} text={`${later.length} later ›`} name={`${later.length} later: ${name}`} className="EdgeButton EdgeButton-later" onReveal={onReveal} />
          </foreignObject>
        </svg>
      )}
    </>
  );
}

function Item({ item, documents, onReveal }: { item: SidewaysItem; documents: number; onReveal: PictureProps["onReveal"] }) {
  const { drawn, band, knob, label, alternative } = item;
  const y = AXIS_HEIGHT + item.top;
  if (drawn.kind === "cluster") {
    return (
      <svg x={percent(knob)} y={y} overflow="visible">
        <foreignObject x={label.dx} y={2} width={label.width} height={30}>
          <CrowdButton marks={drawn.marks} text={label.text} className="Cluster" onReveal={onReveal} />
        </foreignObject>
      </svg>
    );
  }
  const { of, contested } = drawn.mark;
  const afterText = label.dx + label.textWidth + LABEL_GAP;
  return (
    <MarkLink mark={drawn.mark}>
      <rect className="Band" x={percent(band.from)} y={y + BAND_Y - 3} width={percent(band.to - band.from)} height={6} />
      {band.clearFrom && <line className="Band-end" x1={percent(band.from)} x2={percent(band.from)} y1={y + BAND_Y - 6} y2={y + BAND_Y + 6} />}
      {band.clearTo && <line className="Band-end" x1={percent(band.to)} x2={percent(band.to)} y1={y + BAND_Y - 6} y2={y + BAND_Y + 6} />}
      {alternative !== null && (
        <>
          <line className="Alternative-link" x1={percent(alternative.share)} x2={percent(knob)} y1={y + BAND_Y} y2={y + BAND_Y} />
          <svg x={percent(alternative.share)} y={y} overflow="visible">
            {alternative.inside && <AlternativeKnob x={0} y={BAND_Y} />}
            {alternative.text !== null && (
              <text className="Alternative-words" x={-KNOB_RADIUS} y={LABEL_Y} fontSize={ALTERNATIVE_FONT}>
                {alternative.text}
              </text>
            )}
          </svg>
        </>
      )}
      <svg x={percent(knob)} y={y} overflow="visible">
        <rect className="Mark-halo" x={label.dx - 5} y={LABEL_Y - FONT_SIZE - 2} width={label.width + 10} height={ROW_HEIGHT - LABEL_Y + FONT_SIZE - 4} rx={6} />
        <Knob of={of} x={0} y={BAND_Y} />
        <text className="Mark-label" x={label.dx} y={LABEL_Y} textLength={label.textWidth} fontSize={FONT_SIZE}>
          {label.text}
        </text>
        {of.kind === "event" && <Pips event={of.event} x={afterText} y={LABEL_Y - 9} />}
        {contested && <ContestedSign x={afterText + pipsWidth(documents) + LABEL_GAP} y={LABEL_Y - 11} />}
      </svg>
    </MarkLink>
  );
}

