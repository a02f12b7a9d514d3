import type { ReactNode } from "react";
import type { EventId } from "../../domain/brand.ts";
import { LoadFailure, useLoadedDialog } from "../shared/useLoadedDialog.tsx";

/** Opens the dialog on embedding. Without script, and in a new tab, it leads to the embed itself. */
export function EmbedButton({ event, className, children }: { event: EventId | null; className: string; children: ReactNode }) {
  const { opener, outcome, open, close } = useLoadedDialog(async () => (await import("./EmbedDialog.tsx")).EmbedDialog);
  return (
    <>
      <a
        ref={opener}
        className={className}
        href={event === null ? "./embed/" : `./embed/event/${event}/`}
        aria-haspopup="dialog"
        onClick={(click) => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return;
          click.preventDefault();
          void open();
        }}
      >
        {children}
      </a>
      {outcome.kind === "failed" && <LoadFailure />}
      {outcome.kind === "open" && <outcome.Dialog event={event} onClose={close} />}
    </>
  );
}
