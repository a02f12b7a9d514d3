import type { ReactNode } from "react";
import { useWords } from "../ViewerContext.tsx";
import { KeysButton } from "./KeysButton.tsx";
import type { Step } from "./steps.ts";

/** Moving and zooming by buttons, and the way to the sheet of keys. `children` stand before that. */
export function StepButtons({ onStep, children }: { onStep: (step: Step) => void; children?: ReactNode }) {
  const { steps: words } = useWords().timeline;
  const names = { earlier: words.earlier, nearer: words.zoomIn, further: words.zoomOut, later: words.later };
  return (
    <div className="Timeline-steps" role="group" aria-label={words.title}>
      {(["earlier", "nearer", "further", "later"] as const).map((step) => (
        <button key={step} type="button" onClick={() => onStep(step)}>
          {names[step]}
        </button>
      ))}
      {children}
      <KeysButton />
    </div>
  );
}
