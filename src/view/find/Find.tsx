import { useRef, useState } from "react";
import { isFiltered, NO_FILTERS } from "../../domain/story/filterEvents.ts";
import { choose, selectFound } from "../../state/viewer.ts";
import { numberWord } from "../shared/numberWord.ts";
import { useStoryIndex, useView, useViewer } from "../ViewerContext.tsx";
import { choicesOf, FilterChips, wordsOf } from "./FilterChips.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { useFound } from "./FoundContext.tsx";
import { SearchField } from "./SearchField.tsx";

/** Looking for events: search, filters, how many are found and the way from one to the next. */
export function Find() {
  const viewer = useViewer();
  const index = useStoryIndex();
  const found = useFound();
  const { search, filters, hide, selected } = useView((view) => view);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const choices = choicesOf(index, filters);

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
  const asked = [...(found.terms.length > 0 ? [`“${search}”`] : []), ...wordsOf(index, filters)];
  const inRecord = beyond.length > 0 && ` The wider record alone has ${numberWord(beyond.length)}${events.length > 0 ? " more" : ""}.`;
  const inSight = narrowed && events.length > 0;
  return (
    <div className="Find" role="search" aria-label="Events">
      <div className="Find-row">
        <SearchField field={field} onStep={step} />
        <button type="button" ref={filterButton} aria-expanded={open} onClick={() => setOpen(!open)}>
          Filter{choices.length > 0 && ` (${choices.length})`}
        </button>
        {inSight && (
          <span className="Find-steps" role="group" aria-label="Go through those found">
            <button type="button" aria-label="Previous found" onClick={() => step(-1)}>
              ‹
            </button>
            <button type="button" aria-label="Next found" onClick={() => step(1)}>
              ›
            </button>
          </span>
        )}
        {narrowed && (
          <button type="button" aria-pressed={hide} onClick={() => choose(viewer, { hide: !hide })}>
            Hide the rest
          </button>
        )}
        {narrowed && (
          <button type="button" onClick={clear}>
            {!isFiltered(filters) ? "Clear search" : found.terms.length === 0 ? "Clear filters" : "Clear search and filters"}
          </button>
        )}
        {beyond.length > 0 && (
          <button type="button" onClick={() => choose(viewer, { ring: "wider" })}>
            Show the wider record
          </button>
        )}
        <p className="Find-status" role="status">
          {inSight && `${events.length} of ${total} events.`}
          {inSight && at >= 0 && ` Number ${at + 1}: ${index.event(events[at]!).label}.`}
          {narrowed && !inSight && `No event has ${asked.length > 1 ? "all of these: " : ""}${asked.join("; ")}.`}
          {inRecord}
        </p>
      </div>
      {choices.length > 0 && (
        <div className="Find-row" role="group" aria-label="Chosen filters">
          <FilterChips choices={choices} onRemoved={() => filterButton.current?.focus()} />
        </div>
      )}
      {open && <FilterPanel />}
    </div>
  );
}
