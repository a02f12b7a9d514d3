import type { ReactNode } from "react";
import type { Mark } from "./mark.ts";
import type { MarksLook } from "./marksLook.ts";
import { KNOB_RADIUS } from "./measures.ts";

/** A mark is a link to its event's card or its report's entry, so that it works without script and Back undoes it. */
export function MarkLink({ mark, look, children }: { mark: Mark; look: MarksLook; children: ReactNode }) {
  const { of, number, name, hue } = mark;
  if (of.kind === "report") {
    return (
      <a href={`#report-${of.document}`} className="Mark" aria-label={name(false)} {...hue}>
        {children}
      </a>
    );
  }
  const isFound = look.isFound(mark);
  const isSelected = of.event === look.selected;
  return (
    <a
      {...look.linkTo(of.event)}
      data-event={of.event}
      data-number={number ?? undefined}
      className={`Mark${isSelected ? " Mark-selected" : ""}${!isFound ? " Dim" : look.narrowed && look.outlined ? " Mark-found" : ""}`}
      aria-label={name(look.narrowed && isFound)}
      aria-current={isSelected ? "true" : undefined}
    >
      {children}
    </a>
  );
}

/** Where a doubted statement would put a knob. Empty and broken: nobody vouches for it. */
export function AlternativeKnob({ x, y }: { x: number; y: number }) {
  return <circle className="Alternative" cx={x} cy={y} r={KNOB_RADIUS - 1.5} />;
}
