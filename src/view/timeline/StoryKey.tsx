import { documentHue } from "../shared/documentHue.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { Key } from "./Legend.tsx";
import { LegendShape } from "./LegendShape.tsx";

/** What the shapes mean on a timeline that knows why times are as they are, and when reports were written. */
export function StoryKey() {
  const { shapes: words } = useWords().timeline;
  const index = useStoryIndex();
  const hue = documentHue(index, index.story.documents[0].id);
  return (
    <Key hue={hue} window={words.window} contested>
      <LegendShape width={32} means={words.alternative}>
        <path className="Alternative-link" d="M6 6h20" />
        <circle className="Alternative" cx={6} cy={6} r={4.5} />
      </LegendShape>
      <li>
        <svg className="PipIcon" width={12} height={12} aria-hidden="true" {...hue}>
          <rect className="Knob Knob-report" x={1} y={1} width={10} height={10} rx={2} />
        </svg>{" "}
        {words.report}
      </li>
    </Key>
  );
}
