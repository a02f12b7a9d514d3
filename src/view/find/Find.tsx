import { useRef } from "react";
import type { Facet } from "../../domain/story/filterEvents.ts";
import { NO_FILTERS } from "../../domain/story/filterEvents.ts";
import { choose, selectFound } from "../../state/viewer.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { choicesOf, wordsOf } from "./filterWords.ts";
import { FindBar } from "./FindBar.tsx";
import { useFound } from "./FoundContext.tsx";
import { SearchField } from "./SearchField.tsx";
import { valueName } from "./valueName.ts";

/** Looking for events of the story that is all on the page. */
export function Find() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const words = useWords();
  const { find } = words;
  const { events, beyond, narrowed, terms } = useFound();
  const { search, filters, hide, selected } = useView((view) => view);
  const field = useRef<HTMLInputElement>(null);
  const nameOf = (facet: Facet, value: string) => valueName(index, facet, value, words);

  const step = (by: 1 | -1) => {
    const next = selectFound(viewer, by);
    if (next !== undefined) requestAnimationFrame(() => document.querySelector(`#timeline a[data-event="${next}"]`)?.scrollIntoView({ block: "nearest" }));
  };

  const total = index.story.events.length;
  const at = selected === null ? -1 : events.indexOf(selected);
  const asked = [...(terms.length > 0 ? [find.sought(search)] : []), ...wordsOf(filters, nameOf, words)];
  const inSight = narrowed && events.length > 0;
  const status = [
    ...(inSight ? [find.count(events.length, total)] : []),
    ...(inSight && at >= 0 ? [find.selected(at + 1, index.event(events[at]!).label)] : []),
    ...(narrowed && !inSight ? [find.none(asked)] : []),
    ...(beyond.length > 0 ? [find.wider(beyond.length, events.length > 0)] : []),
  ];
  return (
    <FindBar
      field={field}
      input={<SearchField field={field} onStep={step} />}
      choices={choicesOf(filters, nameOf, words)}
      searched={terms.length > 0}
      narrowed={narrowed}
      inSight={inSight}
      hide={hide}
      status={status}
      panel={() => <FilterPanel />}
      onFilter={(without) => choose(viewer, { filters: without })}
      onHide={(hidden) => choose(viewer, { hide: hidden })}
      onClear={() => choose(viewer, { search: "", filters: NO_FILTERS })}
      onStep={step}
    >
      {beyond.length > 0 && (
        <button type="button" onClick={() => choose(viewer, { ring: "wider" })}>
          {find.showWider}
        </button>
      )}
    </FindBar>
  );
}
