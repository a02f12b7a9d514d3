import type { RefObject } from "react";
import type { Zone } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import { offsetAt, offsetText } from "../../domain/time/wallClock.ts";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";
import { ClockChoice } from "./ClockChoice.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { SavePicture } from "./SavePicture.tsx";
import { StepButtons } from "./StepButtons.tsx";
import type { Step } from "./steps.ts";

/** Below the picture: moving and zooming by buttons, the keys, the clock, the picture as a file, and where the reader is. */
export function TimelineFoot({ svg, shown, zone, onStep }: {
  svg: RefObject<SVGSVGElement | null>;
  shown: Extent;
  zone: Zone;
  onStep: (step: Step) => void;
}) {
  const { story } = useStoryIndex();
  const { timeline: words } = useWords();
  const free = useView((view) => view.shown.kind === "free");
  const clockName = story.clocks.find((clock) => clock.zone === zone)?.name ?? zone.replaceAll("_", " ");
  const clock = words.clockTime(clockName, offsetText(offsetAt(shown.from, zone)));
  return (
    <div className="Timeline-foot">
      <StepButtons onStep={onStep} />
      <div className="Timeline-clock">
        <ClockChoice />
        <span>{clock}</span>
      </div>
      <SavePicture svg={svg} clock={clock} />
      {free ? <Crumbs shown={shown} zone={zone} /> : <p className="Timeline-hint">{words.steps.hint}</p>}
    </div>
  );
}
