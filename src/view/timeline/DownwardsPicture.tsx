import type { ReactNode, RefObject } from "react";
import type { Zone } from "../../domain/brand.ts";
import { formatInstant, calendarTicks } from "../../domain/time/calendar.ts";
import type { CalendarUnit, InstantStyle } from "../../domain/time/calendar.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import { DAY } from "../../domain/time/wallClock.ts";
import type { Spacing } from "../../state/viewState.ts";
import { useWords } from "../ViewerContext.tsx";
import { CrowdButton } from "./CrowdButton.tsx";
import { clusterLabel } from "./clusters.ts";
import { drawEvidence, drawKnob, drawLabel } from "./drawMark.tsx";
import { labelWidth } from "./labelWidth.ts";
import { ITEM_GAP, laneX, layOutDownwards } from "./layOutDownwards.ts";
import type { DownwardsBand, DownwardsItem } from "./layOutDownwards.ts";
import type { Mark, MarkGroup } from "./mark.ts";
import type { MarksLook } from "./marksLook.ts";
import { AlternativeKnob, MarkLink } from "./MarkLink.tsx";
import { FONT_SIZE, LABEL_GAP, LINE_HEIGHT, pipsWidth, SIGN_SIZE } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";

interface DownwardsPictureProps {
  readonly groups: readonly MarkGroup[];
  readonly shown: Extent;
  readonly zone: Zone;
  readonly floor: number;
  readonly spacing: Spacing;
  readonly look: MarksLook;
  /** What may stand beside the pips of a mark, besides an alternative: the first that has room. */
  readonly asidesOf: (mark: Mark) => readonly string[];
  /** What stands below a mark and its words, in so much room; null for nothing. */
  readonly below?: (mark: Mark) => { readonly height: number; readonly drawn: ReactNode } | null;
  /** Opens a cluster; marks of tiles gather in none. */
  readonly onReveal?: ((marks: readonly Mark[]) => void) | undefined;
  readonly svgRef?: RefObject<SVGSVGElement | null> | null;
}

/** Draws `layOutDownwards`: the timeline of a narrow column. It is as long as it needs to be; the page scrolls, nothing inside it. */
export function DownwardsPicture({ groups, shown, zone, floor, spacing, look, asidesOf, below, onReveal, svgRef }: DownwardsPictureProps) {
  const { timeline: words, times: { calendar } } = useWords();
  const mirror = useMirror();
  const unit = headingUnit(shown);
  const layout = layOutDownwards({ groups, shown, spacing, floor, crowd: words.crowd, footOf: (mark) => below?.(mark)?.height ?? 0, headingOf: (at) => unitStart(at, zone, unit.unit) });
  return (
    <svg {...(svgRef == null ? {} : { ref: svgRef })} className="Picture" width="100%" height={Math.max(60, layout.height)} role="group" aria-label={words.picture.down}>
      {/* Everything stands so many pixels from where lines begin. */}
      <svg x={percent(mirror.share(0))} overflow="visible">
        {layout.groups.length === 0 && (
          <text className="Group-name" x={mirror.px(8)} y={30}>
            {words.nothingShown}
          </text>
        )}
        {layout.groups.map((group) => (
          <g key={group.key} role="group" aria-label={group.name}>
            {group.top > 0 && <line className="Group-rule" x1="-100%" x2="100%" y1={group.top + 4} y2={group.top + 4} />}
            <text className="Group-name" {...mirror.text(group.name)} x={mirror.px(8)} y={group.top + 24} aria-hidden="true">
              {group.name}
            </text>
            {group.headings.map(({ at, top }) => (
              <text key={`${at}@${top}`} className="Axis-major" x={mirror.px(layout.labelLeft)} y={top + 18} fontSize={13}>
                {formatInstant(at, zone, calendar, unit.style)}
              </text>
            ))}
            {group.bands.map((band) => (
              <Band key={band.key} band={band} x={mirror.px(laneX(band.lane))} />
            ))}
            {group.items.map((item) => (
              <Item key={item.key} item={item} labelLeft={layout.labelLeft} floor={floor} look={look} asidesOf={asidesOf} below={below} onReveal={onReveal} />
            ))}
          </g>
        ))}
      </svg>
    </svg>
  );
}

/** `x`: of its middle line. */
function Band({ band: { top, bottom, clearFrom, clearTo }, x }: { band: DownwardsBand; x: number }) {
  return (
    <g aria-hidden="true">
      <rect className="Band" x={x - 3} y={top} width={6} height={bottom - top} />
      {clearFrom && <line className="Band-end" x1={x - 5} x2={x + 5} y1={top} y2={top} />}
      {clearTo && <line className="Band-end" x1={x - 5} x2={x + 5} y1={bottom} y2={bottom} />}
    </g>
  );
}

/** Room for a crowd's button, in pixels: at least, and around its words. */
const CROWD_WIDTH = 120;
const CROWD_PADDING = 12;

function Item({ item, labelLeft, floor, look, asidesOf, below, onReveal }: { item: DownwardsItem; labelLeft: number; below: DownwardsPictureProps["below"] | undefined } & Pick<DownwardsPictureProps, "floor" | "look" | "asidesOf" | "onReveal">) {
  const { timeline: words } = useWords();
  const mirror = useMirror();
  const { drawn, lines, top, height, foot, knob, alternative } = item;
  if (drawn.kind === "cluster") {
    const text = clusterLabel(drawn.marks, words.crowd);
    const width = Math.max(CROWD_WIDTH, Math.ceil(labelWidth(text, FONT_SIZE)) + CROWD_PADDING);
    return (
      <foreignObject x={mirror.px(labelLeft, width)} y={top} width={width} height={32}>
        <CrowdButton marks={drawn.marks} look={look} text={text} className="Cluster" onReveal={onReveal} />
      </foreignObject>
    );
  }
  const { of, knobKind, coverage, contested, alternative: other } = drawn.mark;
  const pips = top + lines.length * LINE_HEIGHT + 4;
  const lane = mirror.px(laneX(item.lane));
  const wordsLeft = of.kind === "report" ? labelLeft : labelLeft + pipsWidth(coverage.length) + LABEL_GAP + (contested ? SIGN_SIZE + LABEL_GAP : 0);
  return (
    <>
      <MarkLink mark={drawn.mark} look={look}>
        <rect className="Mark-halo" x={mirror.px(labelLeft - 6, floor - labelLeft + 2)} y={top - 3} width={floor - labelLeft + 2} height={height - foot - 4} rx={6} />
        <line className="Lead" x1={lane} x2={mirror.px(labelLeft - 4)} y1={knob} y2={knob} />
        {alternative !== null && (
          <>
            <line className="Alternative-link" x1={lane} x2={lane} y1={alternative} y2={knob} />
            <AlternativeKnob x={lane} y={alternative} />
          </>
        )}
        {drawKnob(knobKind, lane, knob)}
        {lines.map((line, row) => drawLabel(line, Math.ceil(labelWidth(line, FONT_SIZE)), labelLeft, top + 14 + row * LINE_HEIGHT, mirror, row))}
        {coverage.length > 0 && drawEvidence(coverage, contested, labelLeft, pips + 2, mirror)}
        <text className="Mark-words" x={mirror.px(wordsLeft)} y={pips + 10}>
          {[...(other === null ? [] : [other.words]), ...asidesOf(drawn.mark)].find((words) => labelWidth(words, 12) <= floor - wordsLeft)}
        </text>
      </MarkLink>
      {foot > 0 && <svg x={mirror.px(labelLeft)} y={top + height - foot - ITEM_GAP / 2} overflow="visible">{below?.(drawn.mark)?.drawn}</svg>}
    </>
  );
}

interface HeadingUnit {
  readonly unit: CalendarUnit;
  readonly style: InstantStyle;
}

/** Days for a fortnight, months for three years, else years. */
function headingUnit({ from, to }: Extent): HeadingUnit {
  if (to - from <= 15 * DAY) return { unit: "day", style: "day" };
  if (to - from <= 3.1 * 366 * DAY) return { unit: "month", style: "monthYear" };
  return { unit: "year", style: "year" };
}

/** The beginning of the day, month or year around an instant, in the zone. */
function unitStart(at: UtcMs, zone: Zone, unit: CalendarUnit): UtcMs {
  const longest = { day: 2, month: 32, year: 367 }[unit as "day" | "month" | "year"] * DAY;
  return calendarTicks({ from: branded<UtcMs>(at - longest), to: at }, zone, unit).at(-1) ?? at;
}
