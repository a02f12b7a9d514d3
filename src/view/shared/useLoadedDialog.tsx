import { useRef, useState } from "react";
import type { ComponentType, RefObject } from "react";
import { useWords } from "../ViewerContext.tsx";
import { loadDialogSheet } from "./loadDialogSheet.ts";

type Outcome<P> = { readonly kind: "closed" } | { readonly kind: "open"; readonly Dialog: ComponentType<P> } | { readonly kind: "failed" };

interface LoadedDialog<P, E extends HTMLElement> {
  /** What opens the dialog, and has the focus again once it is closed. */
  readonly opener: RefObject<E | null>;
  readonly outcome: Outcome<P>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** A dialog whose code is loaded when it is first asked for. Where that does not come, the page goes on and says so (`LoadFailure`). */
export function useLoadedDialog<P, E extends HTMLElement = HTMLAnchorElement>(load: () => Promise<ComponentType<P>>): LoadedDialog<P, E> {
  const opener = useRef<E>(null);
  const [outcome, setOutcome] = useState<Outcome<P>>({ kind: "closed" });
  const open = async () => {
    try {
      const [Dialog] = await Promise.all([load(), loadDialogSheet()]);
      setOutcome({ kind: "open", Dialog });
    } catch {
      setOutcome({ kind: "failed" });
    }
  };
  const close = () => {
    setOutcome({ kind: "closed" });
    // Browsers give the focus back to what had it; a link that was clicked has it in some of them only.
    if (document.activeElement === document.body) opener.current?.focus();
  };
  return { opener, outcome, open, close };
}

export function LoadFailure() {
  return <span role="status"> {useWords().shared.loadFailure}</span>;
}
