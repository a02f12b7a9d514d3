import { MAJOR_FONT } from "./layOutAxis.ts";
import type { AxisLayout } from "./layOutAxis.ts";
import { AXIS_HEIGHT } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";

/** The dates above a picture whose time runs along the line, and their lines through all of its `height`, in pixels. */
export function PictureAxis({ axis, height }: { axis: AxisLayout; height: number }) {
  const mirror = useMirror();
  const place = (share: number) => percent(mirror.share(share));
  return (
    <>
      <g aria-hidden="true">
        {axis.major.map(({ at, from, to, even }) => even && <rect key={at} className="Axis-shade" x={percent(mirror.stretch({ from, to }).from)} width={percent(to - from)} height={height} />)}
        {axis.major.map(({ at, from }) => from > 0 && <line key={at} className="Axis-line" x1={place(from)} x2={place(from)} y2={height} />)}
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
    </>
  );
}
