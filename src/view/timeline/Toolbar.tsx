import type { Ring } from "../../domain/story/storyWithRing.ts";
import type { Story } from "../../domain/story/story.ts";
import { GROUPINGS, SPACINGS } from "../../state/viewState.ts";
import type { Grouping, Shown } from "../../state/viewState.ts";
import { choose } from "../../state/viewer.ts";
import type { Words } from "../../words/words.ts";
import { Segments } from "../shared/Segments.tsx";
import { useView, useViewer } from "../ViewerContext.tsx";

/** What the rows of the timeline may be. */
export function groupingOptions({ timeline: { groupings } }: Words): readonly { value: Grouping; label: string }[] {
  return GROUPINGS.map((value) => ({ value, label: groupings[value] }));
}

/** What the times may rest on. */
export function ringOptions({ documents }: Pick<Story, "documents">, { timeline: { rings } }: Words): readonly { value: Ring; label: string }[] {
  return [
    { value: "core", label: rings.core(documents.length) },
    { value: "wider", label: rings.wider },
  ];
}

/** Range, grouping, spacing and evidence. `onHint`: what the range under the mouse, or with the focus, would show. */
export function Toolbar({ onHint }: { onHint: (shown: Shown | null) => void }) {
  const viewer = useViewer();
  const { timeline: words } = viewer.words;
  const { story } = viewer.index;
  const view = useView((state) => state);
  const rangeOf = (value: string): Shown => {
    const range = story.ranges.find(({ id }) => id === value);
    return range ? { kind: "range", id: range.id } : { kind: "all" };
  };
  const shown = view.shown.kind === "free" ? null : view.shown.kind === "all" ? "all" : view.shown.id;
  return (
    <div className="Toolbar">
      <Segments<string>
        className="Segments-range"
        name={words.range}
        options={[...story.ranges.map(({ id, title }) => ({ value: id as string, label: title })), { value: "all", label: words.showAll }]}
        chosen={shown}
        onChoose={(value) => choose(viewer, { shown: rangeOf(value) })}
        onHint={(value) => onHint(value === null ? null : rangeOf(value))}
      />
      <Segments name={words.rows} options={groupingOptions(viewer.words)} chosen={view.grouping} onChoose={(grouping) => choose(viewer, { grouping })} />
      <Segments
        className="Segments-spacing"
        name={words.spacing}
        options={SPACINGS.map((value) => ({ value, label: words.spacings[value] }))}
        chosen={view.spacing}
        onChoose={(spacing) => choose(viewer, { spacing })}
      />
      {story.recordDocuments.length > 0 && <Segments name={words.evidence} options={ringOptions(story, viewer.words)} chosen={view.ring} onChoose={(ring) => choose(viewer, { ring })} />}
    </div>
  );
}
