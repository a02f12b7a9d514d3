import { useMemo } from "react";
import type { ReactNode } from "react";
import { useWords } from "../ViewerContext.tsx";
import { CrowdButton } from "./CrowdButton.tsx";
import { edgeClass, EDGES, EdgePlace } from "./EdgePlace.tsx";
import { inOneBlock } from "./layOutSideways.ts";
import type { SidewaysGroup } from "./layOutSideways.ts";
import type { MarkGroup } from "./mark.ts";
import { AXIS_HEIGHT } from "./measures.ts";
import { SidewaysPicture } from "./SidewaysPicture.tsx";
import type { SidewaysPictureProps } from "./SidewaysPicture.tsx";

interface StorySidewaysProps extends Omit<SidewaysPictureProps, "groups" | "beneath" | "children"> {
  readonly groups: readonly MarkGroup[];
  readonly children?: ReactNode;
}

/** The sideways picture of a story that stands whole on its page: what lies beyond an edge can be brought into view. */
export function StorySideways({ groups, children, ...props }: StorySidewaysProps) {
  const { beyond: words } = useWords().timeline;
  const blocks = useMemo(() => groups.map(inOneBlock), [groups]);
  const beneath = (group: SidewaysGroup) =>
    EDGES.map((edge) => {
      const marks = group[edge];
      if (marks.length === 0) return null;
      const text = words[edge](marks.length);
      const name = edge === "earlier" ? words.earlierIn(marks.length, group.name) : words.laterIn(marks.length, group.name);
      return (
        <EdgePlace key={edge} edge={edge} group={group.name} top={AXIS_HEIGHT + group.top} text={text}>
          <CrowdButton marks={marks} look={props.look} text={text} name={name} className={edgeClass(edge)} onReveal={props.onReveal} />
        </EdgePlace>
      );
    });
  return (
    <SidewaysPicture {...props} groups={blocks} beneath={beneath}>
      {children}
    </SidewaysPicture>
  );
}
