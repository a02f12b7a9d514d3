import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { cleanSearch, LONGEST_SEARCH } from "../../state/viewState.ts";
import { choose } from "../../state/viewer.ts";
import { useView, useViewer, useWords } from "../ViewerContext.tsx";

/** A rest in typing after which the search is made, in milliseconds: browsers let a page write its address only so often. */
const REST_MS = 120;

/**
 * What is typed becomes the search at a rest, at Enter, and when the field is left. Enter goes to the next event that is found, with Shift to the one
 * before; Escape empties the field.
 */
export function SearchField({ field, onStep }: { field: RefObject<HTMLInputElement | null>; onStep: (step: 1 | -1) => void }) {
  const viewer = useViewer();
  const { find: words } = useWords();
  const search = useView((view) => view.search);
  /** What is in the field, and the search that it was typed over or made into: where another has come since, that one is shown. */
  const [typed, setTyped] = useState({ text: search, over: search });
  const rest = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const commit = (text: string) => {
    clearTimeout(rest.current);
    setTyped({ text, over: cleanSearch(text) });
    if (cleanSearch(text) !== viewer.store.getState().search) choose(viewer, { search: cleanSearch(text) });
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
        setTyped({ text: value, over: viewer.store.getState().search });
        clearTimeout(rest.current);
        rest.current = window.setTimeout(() => commit(value), REST_MS);
      }}
      onBlur={({ target: { value } }) => commit(value)}
      onKeyDown={onKeyDown}
    />
  );
}
