import { useState } from "react";
import type { RefObject } from "react";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";

/** Downloads the picture as it stands, with its legend and sources. `clock`: “Beijing time, UTC+08:00”. What it takes is loaded when it is first asked for. */
export function SavePicture({ svg, clock }: { svg: RefObject<SVGSVGElement | null>; clock: string }) {
  const words = useWords();
  const { save } = words.timeline;
  const index = useStoryIndex();
  const spacing = useView((view) => view.spacing);
  const [failed, setFailed] = useState(false);

  const download = async (format: "svg" | "png") => {
    setFailed(false);
    try {
      const { savePicture } = await import("./savePicture.ts");
      if (svg.current !== null) await savePicture(svg.current, format, { index, spacing, clock, words });
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="Timeline-steps SavePicture" role="group" aria-label={save.title}>
      <button type="button" onClick={() => void download("svg")}>
        {save.svg}
      </button>
      <button type="button" aria-label={save.png} onClick={() => void download("png")}>
        {save.pngShort}
      </button>
      <span role="status">{failed && save.failed}</span>
    </div>
  );
}
