import { useState } from "react";
import type { RefObject } from "react";
import { useStoryIndex, useView, useWords } from "../ViewerContext.tsx";

/** Downloads the picture as it stands, with its legend and sources. `clock`: “Beijing time, UTC+08:00”. What it takes is loaded when it is first asked for. */
export function SavePicture({ svg, clock }: { svg: RefObject<SVGSVGElement | null>; clock: string }) {
  const index = useStoryIndex();
  const words = useWords();
  const spacing = useView((view) => view.spacing);
  const [failed, setFailed] = useState(false);

  const save = async (format: "svg" | "png") => {
    setFailed(false);
    try {
      const { savePicture } = await import("./savePicture.ts");
      if (svg.current !== null) await savePicture(svg.current, format, { index, spacing, clock, words });
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="Timeline-steps SavePicture" role="group" aria-label="Save picture">
      <button type="button" onClick={() => void save("svg")}>
        Save picture (SVG)
      </button>
      <button type="button" aria-label="Save picture (PNG)" onClick={() => void save("png")}>
        PNG
      </button>
      <span role="status">{failed && "The picture could not be saved."}</span>
    </div>
  );
}
