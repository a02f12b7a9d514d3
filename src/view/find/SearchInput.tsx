import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { cleanSearch, LONGEST_SEARCH } from "../../state/viewState.ts";
import { useWords } from "../ViewerContext.tsx";

/** A rest in typing after which the search is made, in milliseconds: browsers let a page write its address only so often. */
const REST_MS = 120;

interface SearchInputProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: string;
  /** At a rest in typing, at Enter, and when the field is left. */
  readonly onSearch: (search: string) => void;
  /** At every key, for what can be looked for at once. */
  readonly onType?: (search: string) => void;
  /** At Enter; with Shift, backwards. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onFocus?: () => void;
}

/** The search field. Enter goes to the next event that is found, with Shift to the one before; Escape empties the field. */
export function SearchInput({ field, search, onSearch, onType, onStep, onFocus }: SearchInputProps) {
  const { find: words } = useWords();
  /** What is in the field, and the search that it was typed over or made into: where another has come since, that one is shown. */
  const [typed, setTyped] = useState({ text: search, over: search });
  const rest = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const commit = (text: string) => {
    clearTimeout(rest.current);
    setTyped({ text, over: cleanSearch(text) });
    onSearch(cleanSearch(text));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method's own Enter and Escape choose among its characters.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      commit(event.currentTarget.value);
      onStep(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && event.currentTarget.value !== "") {
      event.preventDefault();
      commit("");
    }
  };
  return (
    <input
      ref={field}
      type="search"
      aria-label={words.search}
      placeholder={words.placeholder}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      maxLength={LONGEST_SEARCH}
      value={typed.over === search ? typed.text : search}
      onChange={({ target: { value } }) => {
        setTyped({ text: value, over: search });
        onType?.(cleanSearch(value));
        clearTimeout(rest.current);
        rest.current = window.setTimeout(() => commit(value), REST_MS);
      }}
      onFocus={onFocus}
      onBlur={({ target: { value } }) => commit(value)}
      onKeyDown={onKeyDown}
    />
  );
}
