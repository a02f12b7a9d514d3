import type { ReactNode, RefObject } from "react";
import type { Extent } from "../../domain/time/span.ts";
import type { Zone } from "../../domain/brand.ts";
import type { Spacing } from "../../state/viewState.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { CrowdButton } from "./CrowdButton.tsx";
import { heldLength, labelWidth } from "./labelWidth.ts";
import { layOutAxis, MAJOR_FONT } from "./layOutAxis.ts";
import { layOutSideways, ROW_HEIGHT } from "./layOutSideways.ts";
import type { SidewaysGroup, SidewaysItem } from "./layOutSideways.ts";
import { AlternativeKnob, ContestedSign, Knob, MarkLink, Pips } from "./MarkLink.tsx";
import type { Mark, MarkGroup } from "./marks.ts";
import { ALTERNATIVE_FONT, FONT_SIZE, KNOB_RADIUS, LABEL_GAP, pipsWidth, SIGN_SIZE } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";
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
const GROUP_FONT = 13;
const BAND_Y = 9;
const LABEL_Y = 31;

/** Draws `layOutSideways`. Horizontal positions are percentages, so the picture made by the build fits every width of its class. `children` are drawn over it. */
export function SidewaysPicture({ groups, warp, shown, anchor, zone, floor, spacing, onReveal, svgRef, children }: PictureProps & { svgRef?: RefObject<SVGSVGElement | null>; children?: ReactNode }) {
  const { timeline: words, times: { calendar } } = useWords();
  const mirror = useMirror();
  const documents = useStoryIndex().story.documents.length;
  const layout = layOutSideways({ groups, warp, shown, anchor, floor, documents, crowd: words.crowd });
  const axis = layOutAxis({ shown, warp, zone, calendar, floor, spacing });
  const height = AXIS_HEIGHT + layout.height;
  const place = (share: number) => percent(mirror.share(share));
  return (
    <svg ref={svgRef} className="Picture" width="100%" height={height} role="group" aria-label={words.picture.sideways}>
      <g aria-hidden="true">
        {axis.major.map(({ at, from, to, even }) => (
          <g key={at}>
            {even && <rect className="Axis-shade" x={percent(mirror.stretch({ from, to }).from)} y={0} width={percent(to - from)} height={height} />}
            {from > 0 && <line className="Axis-line" x1={place(from)} x2={place(from)} y1={0} y2={height} />}
          </g>
        ))}
        {axis.minor.map(({ at, share }) => (
          <line key={at} className="Axis-tick" x1={place(share)} x2={place(share)} y1={AXIS_HEIGHT - 4} y2={height} />
        ))}
      </g>
      <g className="Axis-labels" aria-hidden="true">
        {axis.major
          .filter(({ labelled }) => labelled)
          .map(({ at, from, text }) => (
            <svg key={at} x={place(from)} overflow="visible">
              <text className="Axis-major" {...mirror.text(text)} x={mirror.px(8)} y={20} fontSize={MAJOR_FONT}>
                {text}
              </text>
            </svg>
          ))}
        {axis.minor.map(({ at, share, text }) => (
          <text key={at} className="Axis-minor" x={place(share)} y={39} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
      <line className="Group-rule" x1="0" x2="100%" y1={AXIS_HEIGHT - 0.5} y2={AXIS_HEIGHT - 0.5} />
      {layout.groups.map((group) => (
        <Group key={group.key} group={group} documents={documents} onReveal={onReveal} />
      ))}
      {children}
    </svg>
  );
}

function Group({ group, documents, onReveal }: { group: SidewaysGroup; documents: number; onReveal: PictureProps["onReveal"] }) {
  const mirror = useMirror();
  const top = AXIS_HEIGHT + group.top;
  const { earlier, later } = group;
  return (
    <g role="group" aria-label={group.name}>
      {group.top > 0 && <line className="Group-rule" x1="0" x2="100%" y1={top + 0.5} y2={top + 0.5} />}
      <svg x={percent(mirror.share(0))} y={top} overflow="visible">
        <text className="Group-name" {...mirror.text(group.name)} x={mirror.px(8)} y={18} aria-hidden="true">
          {group.name}
        </text>
        {earlier.length > 0 && <EdgeButton edge="earlier" marks={earlier} group={group.name} dx={18 + labelWidth(group.name, GROUP_FONT)} onReveal={onReveal} />}
      </svg>
      {later.length > 0 && (
        <svg x={percent(mirror.share(1))} y={top} overflow="visible">
          <EdgeButton edge="later" marks={later} group={group.name} dx={null} onReveal={onReveal} />
        </svg>
      )}
      {group.items.map((item) => (
        <Item key={item.key} item={item} documents={documents} onReveal={onReveal} />
      ))}
    </g>
  );
}

/** Room for one of the buttons beside a group's name, in pixels: at least, and around its words. */
const EDGE_WIDTH = 110;
const EDGE_PADDING = 12;
const EDGE_FONT = 12;

/** How many events of the group lie beyond an edge, and the way to them. It begins `dx` pixels after the beginning of the line, or ends the line (null). */
function EdgeButton({ edge, marks, group, dx, onReveal }: {
  edge: "earlier" | "later";
  marks: readonly Mark[];
  group: string;
  dx: number | null;
  onReveal: PictureProps["onReveal"];
}) {
  const { beyond: words } = useWords().timeline;
  const mirror = useMirror();
  const text = words[edge](marks.length);
  const width = Math.max(EDGE_WIDTH, Math.ceil(labelWidth(text, EDGE_FONT)) + EDGE_PADDING);
  const name = edge === "earlier" ? words.earlierIn(marks.length, group) : words.laterIn(marks.length, group);
  return (
    <foreignObject x={mirror.px(dx ?? -width - 4, width)} y={2.5} width={width} height={22}>
      <CrowdButton marks={marks} text={text} name={name} className={edge === "later" ? "EdgeButton EdgeButton-later" : "EdgeButton"} onReveal={onReveal} />
    </foreignObject>
  );
}

function Item({ item, documents, onReveal }: { item: SidewaysItem; documents: number; onReveal: PictureProps["onReveal"] }) {
  const mirror = useMirror();
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
  const afterText = label.dx + label.textWidth + LABEL_GAP;
  const pips = pipsWidth(documents);
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
      <svg x={place(knob)} y={y} overflow="visible" aria-hidden="true">
        <rect className="Mark-halo" x={mirror.px(label.dx - 5, label.width + 10)} y={LABEL_Y - FONT_SIZE - 2} width={label.width + 10} height={ROW_HEIGHT - LABEL_Y + FONT_SIZE - 4} rx={6} />
        <Knob of={of} x={0} y={BAND_Y} />
        <text className="Mark-label" {...mirror.text(label.text)} x={mirror.px(label.dx)} y={LABEL_Y} textLength={heldLength(label.text, label.textWidth)} fontSize={FONT_SIZE}>
          {label.text}
        </text>
        {of.kind === "event" && <Pips event={of.event} x={mirror.px(afterText, pips)} y={LABEL_Y - 9} />}
        {contested && <ContestedSign x={mirror.px(afterText + pips + LABEL_GAP, SIGN_SIZE)} y={LABEL_Y - 11} />}
      </svg>
    </MarkLink>
  );
}

