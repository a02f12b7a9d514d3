import { choose } from "../../state/viewer.ts";
import { Segments } from "../shared/Segments.tsx";
import { useView, useViewer } from "../ViewerContext.tsx";

/** Whose days and hours the axis shows: one of the story's clocks, or the reader's own. */
export function ClockChoice() {
  const viewer = useViewer();
  const { timeline: words } = viewer.words;
  const { clocks } = viewer.index.story;
  const clock = useView((view) => view.clock);
  return (
    <Segments<string>
      className="Segments-clock"
      name={words.clock}
      options={[...clocks.map(({ name, zone }) => ({ value: zone as string, label: name })), { value: "reader", label: words.readersClock }]}
      chosen={clock.kind === "reader" ? "reader" : clock.zone}
      onChoose={(value) => {
        const chosen = clocks.find(({ zone }) => zone === value);
        choose(viewer, { clock: chosen ? { kind: "zone", zone: chosen.zone } : { kind: "reader" } });
      }}
    />
  );
}
