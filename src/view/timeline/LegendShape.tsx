import type { ReactNode } from "react";

/** One shape of a timeline, `width` pixels wide, and what it means. */
export function LegendShape({ width, means, children }: { width: number; means: ReactNode; children: ReactNode }) {
  return (
    <li>
      <svg className="PipIcon" width={width} height={12} aria-hidden="true">
        {children}
      </svg>{" "}
      {means}
    </li>
  );
}

/** When an event may have been, and where among others it stands. */
export function WindowShape({ means }: { means: string }) {
  return (
    <LegendShape width={32} means={means}>
      <rect className="Band" x={1} y={3} width={30} height={6} />
      <path className="Band-end" d="M1 0v12M31 0v12" />
      <circle className="Knob" cx={11} cy={6} r={4.5} />
    </LegendShape>
  );
}

/** An event that no report has as done. */
export function HollowShape({ means }: { means: string }) {
  return (
    <LegendShape width={12} means={means}>
      <circle className="Knob Knob-hollow" cx={6} cy={6} r={4.5} />
    </LegendShape>
  );
}
