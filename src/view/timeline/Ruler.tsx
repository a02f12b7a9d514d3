import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { Zone } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import { useWords } from "../ViewerContext.tsx";
import { labelWidth } from "./labelWidth.ts";
import { useMirror } from "./mirror.ts";
import { momentWords } from "./momentWords.ts";
import { percent } from "./percent.ts";
import type { TimeWarp } from "./timeWarp.ts";

const FONT = 12;
const PADDING = 6;

/** A line through all rows at the mouse, with the time that it stands for on the clock that is chosen. It moves by itself: nothing else is drawn anew. */
export function Ruler({ svg, warp, shown, zone }: { svg: RefObject<SVGSVGElement | null>; warp: TimeWarp; shown: Extent; zone: Zone }) {
  const mirror = useMirror();
  const { times: { calendar }, timeline: words } = useWords();
  const [share, setShare] = useState<number | null>(null);

  useEffect(() => {
    const picture = svg.current;
    if (picture === null) return undefined;
    const moved = ({ pointerType, clientX, buttons }: PointerEvent) => {
      const { left, width } = picture.getBoundingClientRect();
      setShare(pointerType === "mouse" && buttons === 0 ? (clientX - left) / width : null);
    };
    const left = () => setShare(null);
    picture.addEventListener("pointermove", moved);
    picture.addEventListener("pointerleave", left);
    return () => {
      picture.removeEventListener("pointermove", moved);
      picture.removeEventListener("pointerleave", left);
    };
  }, [svg]);

  if (share === null || share < 0 || share > 1) return null;
  const [from, to] = [warp.toUnit(shown.from), warp.toUnit(shown.to)];
  const at = warp.toTime(from + (to - from) * mirror.share(share));
  const text = momentWords(at, shown, zone, words, calendar);
  const width = labelWidth(text, FONT) + 2 * PADDING;
  // Beside the line, on the side where there is more room.
  const x = share < 0.5 ? 4 : -width - 4;
  return (
    <g className="Ruler" aria-hidden="true">
      <line x1={percent(share)} x2={percent(share)} y1="0" y2="100%" />
      <svg x={percent(share)} overflow="visible">
        <rect x={x} y={26} width={width} height={19} rx={4} />
        <text x={x + width / 2} y={40} textAnchor="middle" fontSize={FONT}>
          {text}
        </text>
      </svg>
    </g>
  );
}
