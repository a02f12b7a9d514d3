import type { ReactNode } from "react";
import { asButton } from "./asButton.ts";
import { useWords } from "../ViewerContext.tsx";
import { Parts } from "./Parts.tsx";
import { useCopy } from "./useCopy.ts";

/**
 * Copies the address of this view, or of one place on the page (`target`, an id). Where the browser refuses, the address is shown
 * to be copied by hand. A link to a place is a link without script too.
 */
export function CopyLink({ target, className, children }: { target: string | null; className: string; children: ReactNode }) {
  const { copyLink: words } = useWords().shared;
  const [outcome, copyText] = useCopy();

  const copy = async () => {
    const address = new URL(document.URL);
    if (target !== null) address.hash = target;
    await copyText(address.href);
  };

  const message = (
    <span className="CopyLink-outcome" role="status">
      {outcome?.copied === true && words.copied}
      {outcome?.copied === false && (
        <Parts of={words.byHand(<input aria-label={words.field} readOnly value={outcome.text} onFocus={(event) => event.target.select()} />)} />
      )}
    </span>
  );
  return (
    <span className="CopyLink">
      <a className={className} href={`#${target ?? ""}`} {...asButton(() => void copy())}>
        {children}
      </a>
      {message}
    </span>
  );
}
