import { useRef, useState } from "react";
import { isFiltered, NO_FILTERS } from "../../domain/story/filterEvents.ts";
import { choose, selectFound } from "../../state/viewer.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { choicesOf, FilterChips, wordsOf } from "./FilterChips.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { useFound } from "./FoundContext.tsx";
import { SearchField } from "./SearchField.tsx";

/** Looking for events: search, filters, how many are found and the way from one to the next. */
export function Find() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const words = useWords();
  const { find, page } = words;
  const found = useFound();
  const { search, filters, hide, selected } = useView((view) => view);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const choices = choicesOf(index, filters, words);

  const step = (by: 1 | -1) => {
    const next = selectFound(viewer, by);
    if (next !== undefined) requestAnimationFrame(() => document.querySelector(`#timeline a[data-event="${next}"]`)?.scrollIntoView({ block: "nearest" }));
  };
  const clear = () => {
    choose(viewer, { search: "", filters: NO_FILTERS });
    field.current?.focus();
  };

  const { events, beyond, narrowed } = found;
  const total = index.story.events.length;
  const at = selected === null ? -1 : events.indexOf(selected);
  const asked = [...(found.terms.length > 0 ? [find.sought(search)] : []), ...wordsOf(index, filters, words)];
  const inSight = narrowed && events.length > 0;
  const status = [
    ...(inSight ? [find.count(events.length, total)] : []),
    ...(inSight && at >= 0 ? [find.selected(at + 1, index.event(events[at]!).label)] : []),
    ...(narrowed && !inSight ? [find.none(asked)] : []),
    ...(beyond.length > 0 ? [find.wider(beyond.length, events.length > 0)] : []),
  ];
  return (
    <div className="Find" role="search" aria-label={page.sections.events}>
      <div className="Find-row">
        <SearchField field={field} onStep={step} />
        <button type="button" ref={filterButton} aria-expanded={open} onClick={() => setOpen(!open)}>
          {find.filter(choices.length)}
        </button>
        {inSight && (
          <span className="Find-steps" role="group" aria-label={find.steps}>
            <button type="button" aria-label={find.previous} onClick={() => step(-1)}>
              {find.arrows.previous}
            </button>
            <button type="button" aria-label={find.next} onClick={() => step(1)}>
              {find.arrows.next}
            </button>
          </span>
        )}
        {narrowed && (
          <button type="button" aria-pressed={hide} onClick={() => choose(viewer, { hide: !hide })}>
            {find.hideRest}
          </button>
        )}
        {narrowed && (
          <button type="button" onClick={clear}>
            {find.clear[!isFiltered(filters) ? "search" : found.terms.length === 0 ? "filters" : "both"]}
          </button>
        )}
        {beyond.length > 0 && (
          <button type="button" onClick={() => choose(viewer, { ring: "wider" })}>
            {find.showWider}
          </button>
        )}
        <p className="Find-status" role="status">
          {page.sentences(status)}
        </p>
      </div>
      {choices.length > 0 && (
        <div className="Find-row" role="group" aria-label={find.chosenFilters}>
          <FilterChips choices={choices} onRemoved={() => filterButton.current?.focus()} />
        </div>
      )}
      {open && <FilterPanel />}
    </div>
  );
}
