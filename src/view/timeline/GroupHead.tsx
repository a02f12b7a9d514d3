import type { ReactNode } from "react";
import { labelWidth } from "./labelWidth.ts";
import { AXIS_HEIGHT } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";

/** Size of a group's name; `timeline.css` has it too. */
const GROUP_FONT = 13;

/** The name of a group whose part of the picture begins `top` pixels down, and the line that parts it from the one above. */
export function GroupHead({ name, top }: { name: string; top: number }) {
  const mirror = useMirror();
  return (
    <>
      {top > AXIS_HEIGHT && <line className="Group-rule" x1="0" x2="100%" y1={top + 0.5} y2={top + 0.5} />}
      <text className="Group-name" {...mirror.text(name)} x={percent(mirror.share(0))} dx={mirror.px(8)} y={top + 18} aria-hidden="true">
        {name}
      </text>
    </>
  );
}

export type Edge = "earlier" | "later";

/** Of the button that tells how many events of a group lie beyond an edge. */
export function edgeClass(edge: Edge): string {
  return edge === "later" ? "EdgeButton EdgeButton-later" : "EdgeButton";
}

/** Room for such a button, in pixels: at least, and around its words. */
const EDGE_WIDTH = 110;
const EDGE_PADDING = 12;
const EDGE_FONT = 12;

interface EdgePlaceProps {
  readonly edge: Edge;
  readonly group: string;
  readonly top: number;
  /** What stands on the button. */
  readonly text: string;
  readonly children: ReactNode;
}

/** The place of the button `children`: for what is earlier after the group's name, for what is later at the end of its line. */
export function EdgePlace({ edge, group, top, text, children }: EdgePlaceProps) {
  const mirror = useMirror();
  const width = Math.max(EDGE_WIDTH, Math.ceil(labelWidth(text, EDGE_FONT)) + EDGE_PADDING);
  const dx = edge === "earlier" ? 18 + Math.ceil(labelWidth(group, GROUP_FONT)) : -width - 4;
  return (
    <svg x={percent(mirror.share(edge === "earlier" ? 0 : 1))} y={top} overflow="visible">
      <foreignObject x={mirror.px(dx, width)} y={2} width={width} height={22}>
        {children}
      </foreignObject>
    </svg>
  );
}
