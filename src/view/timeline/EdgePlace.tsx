import type { ReactNode } from "react";
import { labelWidth } from "./labelWidth.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";

/** Size of a group's name; `timeline.css` has it too. */
const GROUP_FONT = 13;

export const EDGES = ["earlier", "later"] as const;
export type Edge = (typeof EDGES)[number];

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
    <svg x={percent(mirror.share(edge === "earlier" ? 0 : 1))} y={top} overflow="visible" role="none">
      <foreignObject x={mirror.px(dx, width)} y={2} width={width} height={22}>
        {children}
      </foreignObject>
    </svg>
  );
}
