import type { KeyboardEvent, MouseEvent } from "react";

/** What makes a link, which leads somewhere without script, a button with it: it acts on a click, on Enter and on Space. */
export function asButton(act: () => void) {
  return {
    role: "button",
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      act();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== " ") return;
      event.preventDefault();
      act();
    },
  } as const;
}
