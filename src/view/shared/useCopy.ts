import { useState } from "react";

/** What became of the last copying: the text, and whether the browser let us. */
export interface CopyOutcome {
  readonly text: string;
  readonly copied: boolean;
}

/** Copies a text to the clipboard. Where the browser refuses, the component must offer the text to be copied by hand. */
export function useCopy(): readonly [CopyOutcome | null, (text: string) => Promise<void>] {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, copied: true });
    } catch {
      setOutcome({ text, copied: false });
    }
  };
  return [outcome, copy];
}
