import { useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import type { Filters } from "../../domain/story/filterEvents.ts";
import { useWords } from "../ViewerContext.tsx";
import type { Choice } from "./filterWords.ts";

interface FindBarProps {
  /** The field, made by `input`, that the focus goes to when all is cleared. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly input: ReactNode;
  readonly choices: readonly Choice[];
  /** Whether words are looked for. */
  readonly searched: boolean;
  /** Whether anything is looked for, and whether anything is found. */
  readonly narrowed: boolean;
  readonly inSight: boolean;
  readonly hide: boolean;
  readonly status: readonly string[];
  /** The filters' fields, drawn once they are opened. */
  readonly panel: () => ReactNode;
  readonly onFilter: (filters: Filters) => void;
  readonly onHide: (hide: boolean) => void;
  readonly onClear: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen?: () => void;
  /** More that can be done with what is found. */
  readonly children?: ReactNode;
}

/** Looking for events: the search field, the filters and those chosen, how many are found and the way from one to the next. */
export function FindBar({ field, input, choices, searched, narrowed, inSight, hide, status, panel, onFilter, onHide, onClear, onStep, onOpen, children }: FindBarProps) {
  const { find: words, page } = useWords();
  const [open, setOpen] = useState(false);
  const filterButton = useRef<HTMLButtonElement>(null);
  const toggle = () => {
    onOpen?.();
    setOpen(!open);
  };
  const clear = () => {
    onClear();
    field.current?.focus();
  };
  const remove = (without: Filters) => {
    onFilter(without);
    filterButton.current?.focus();
  };
  return (
    <div className="Find" role="search" aria-label={page.sections.events}>
      <div className="Find-row">
        {input}
        <button type="button" ref={filterButton} aria-expanded={open} onClick={toggle}>
          {words.filter(choices.length)}
        </button>
        {inSight && (
          <span className="Find-steps" role="group" aria-label={words.steps}>
            <button type="button" aria-label={words.previous} onClick={() => onStep(-1)}>
              {words.arrows.previous}
            </button>
            <button type="button" aria-label={words.next} onClick={() => onStep(1)}>
              {words.arrows.next}
            </button>
          </span>
        )}
        {narrowed && (
          <button type="button" aria-pressed={hide} onClick={() => onHide(!hide)}>
            {words.hideRest}
          </button>
        )}
        {narrowed && (
          <button type="button" onClick={clear}>
            {words.clear[choices.length === 0 ? "search" : searched ? "both" : "filters"]}
          </button>
        )}
        {children}
        <p className="Find-status" role="status">
          {page.sentences(status)}
        </p>
      </div>
      {choices.length > 0 && (
        <div className="Find-row" role="group" aria-label={words.chosenFilters}>
          {choices.map(({ words: choice, without }) => (
            <button key={choice} type="button" className="Chip" aria-label={words.remove(choice)} onClick={() => remove(without)}>
              {choice} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
      {open && panel()}
    </div>
  );
}
