import type { Ring } from "../../domain/story/storyWithRing.ts";
import type { Grouping, Spacing } from "../../state/viewState.ts";
import { choose } from "../../state/viewer.ts";
import { numberWord } from "../shared/numberWord.ts";
import { Segments } from "../shared/Segments.tsx";
import { useView, useViewer } from "../ViewerContext.tsx";

const GROUPINGS: readonly { value: Grouping; label: string }[] = [
  { value: "place", label: "Place" },
  { value: "theme", label: "Theme" },
  { value: "document", label: "Report" },
];
const SPACINGS: readonly { value: Spacing; label: string }[] = [
  { value: "scale", label: "To scale" },
  { value: "order", label: "In order" },
];

/** Range, grouping, spacing and evidence. */
export function Toolbar() {
  const viewer = useViewer();
  const { story } = viewer.index;
  const view = useView((state) => state);
  const shown = view.shown.kind === "free" ? null : view.shown.kind === "all" ? "all" : view.shown.id;
  const reports = `${numberWord(story.documents.length)} reports`;
  const rings: readonly { value: Ring; label: string }[] = [
    { value: "core", label: reports.charAt(0).toUpperCase() + reports.slice(1) },
    { value: "wider", label: "Wider record" },
  ];
  return (
    <div className="Toolbar">
      <Segments<string>
        name="Range"
        options={[...story.ranges.map(({ id, title }) => ({ value: id as string, label: title })), { value: "all", label: "Show all" }]}
        chosen={shown}
        onChoose={(value) => {
          const range = story.ranges.find(({ id }) => id === value);
          choose(viewer, { shown: range ? { kind: "range", id: range.id } : { kind: "all" } });
        }}
      />
      <Segments name="Rows" options={GROUPINGS} chosen={view.grouping} onChoose={(grouping) => choose(viewer, { grouping })} />
      <Segments name="Spacing" options={SPACINGS} chosen={view.spacing} onChoose={(spacing) => choose(viewer, { spacing })} />
      {story.recordDocuments.length > 0 && <Segments name="Evidence" options={rings} chosen={view.ring} onChoose={(ring) => choose(viewer, { ring })} />}
    </div>
  );
}
