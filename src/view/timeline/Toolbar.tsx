import type { Grouping, Spacing } from "../../state/viewState.ts";
import { choose } from "../../state/viewer.ts";
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

/** Range, grouping, spacing and clock. */
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
      <Segments name="Rows" options={GROUPINGS} chosen={view.grouping} onChoose={(grouping) => choose(viewer, { grouping })} />
      <Segments name="Spacing" options={SPACINGS} chosen={view.spacing} onChoose={(spacing) => choose(viewer, { spacing })} />
      <Segments<string>
        name="Clock"
        options={[...story.clocks.map(({ name, zone }) => ({ value: zone as string, label: name })), { value: "reader", label: "Yours" }]}
        chosen={view.clock.kind === "reader" ? "reader" : view.clock.zone}
        onChoose={(value) => {
          const clock = story.clocks.find(({ zone }) => zone === value);
          choose(viewer, { clock: clock ? { kind: "zone", zone: clock.zone } : { kind: "reader" } });
        }}
      />
    </div>
  );
}
