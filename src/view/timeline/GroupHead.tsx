import { AXIS_HEIGHT } from "./measures.ts";
import { useMirror } from "./mirror.ts";
import { percent } from "./percent.ts";

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
