import { THEMES } from "../state/theme.ts";
import { choose } from "../state/viewer.ts";
import { Segments } from "./shared/Segments.tsx";
import { useView, useViewer, useWords } from "./ViewerContext.tsx";

/** The page's colours: as the reader's device has them, or as they choose. */
export function ColourChoice() {
  const viewer = useViewer();
  const { page: words } = useWords();
  const theme = useView((view) => view.theme);
  return (
    <div className="ColourChoice">
      <Segments name={words.colours} options={THEMES.map((value) => ({ value, label: words.themes[value] }))} chosen={theme} onChoose={(chosen) => choose(viewer, { theme: chosen })} />
    </div>
  );
}
