import type { Extent } from "../../domain/time/span.ts";
import { Segments } from "../shared/Segments.tsx";
import { useWords } from "../ViewerContext.tsx";
import { useTiled } from "./TiledContext.ts";
import { rangeShown } from "./tiledLink.ts";

/** The stretches that the editor has named, and the whole. `shown`: null is the whole. */
export function TiledRanges({ shown, onShow }: { shown: Extent | null; onShow: (extent: Extent | null) => void }) {
  const { story } = useTiled();
  const { ranges } = story;
  const { range: name, showAll } = useWords().timeline;
  if (ranges.length === 0) return null;
  const options = [...ranges.map(({ id, title }) => ({ value: id as string, label: title })), { value: "all", label: showAll }];
  const chosen = shown === null ? "all" : rangeShown(story, shown)?.id;
  return (
    <div className="Toolbar">
      <Segments name={name} options={options} chosen={chosen ?? null} onChoose={(value) => onShow(ranges.find(({ id }) => value === id)?.extent ?? null)} />
    </div>
  );
}
