import type { Ring } from "../../domain/story/storyWithRing.ts";
import type { Story } from "../../domain/story/story.ts";
import type { Grouping, Spacing } from "../../state/viewState.ts";
import { choose } from "../../state/viewer.ts";
import type { Words } from "../../words/words.ts";
import { Segments } from "../shared/Segments.tsx";
import { useView, useViewer } from "../ViewerContext.tsx";

export const GROUPING_OPTIONS: readonly { value: Grouping; label: string }[] = [
  { value: "place", label: "Place" },
  { value: "theme", label: "Theme" },
  { value: "document", label: "Report" },
];
const SPACINGS: readonly { value: Spacing; label: string }[] = [
  { value: "scale", label: "To scale" },
  { value: "order", label: "In order" },
];

/** What the times may rest on. */
export function ringOptions({ documents }: Pick<Story, "documents">, { evidence }: Words): readonly { value: Ring; label: string }[] {
  const reports = `${evidence.numberWord(documents.length)} reports`;
  return [
    { value: "core", label: reports.charAt(0).toUpperCase() + reports.slice(1) },
    { value: "wider", label: "Wider record" },
  ];
}

/** Range, grouping, spacing and evidence. */
export function Toolbar() {
  const viewer = useViewer();
  const { story } = viewer.index;
  const view = useView((state) => state);
  const shown = view.shown.kind === "free" ? null : view.shown.kind === "all" ? "all" : view.shown.id;
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
      <Segments name="Rows" options={GROUPING_OPTIONS} chosen={view.grouping} onChoose={(grouping) => choose(viewer, { grouping })} />
      <Segments name="Spacing" options={SPACINGS} chosen={view.spacing} onChoose={(spacing) => choose(viewer, { spacing })} />
      {story.recordDocuments.length > 0 && <Segments name="Evidence" options={ringOptions(story, viewer.words)} chosen={view.ring} onChoose={(ring) => choose(viewer, { ring })} />}
    </div>
  );
}
