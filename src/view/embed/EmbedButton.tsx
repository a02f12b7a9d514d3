import { lazy, Suspense, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { EventId } from "../../domain/brand.ts";

const EmbedDialog = lazy(async () => ({ default: (await import("./EmbedDialog.tsx")).EmbedDialog }));

/** Opens the dialog on embedding, whose code comes only then. Without script it leads to the embed itself. */
export function EmbedButton({ event, className, children }: { event: EventId | null; className: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLAnchorElement>(null);
  return (
    <>
      <a
        ref={button}
        className={className}
        href={event === null ? "./embed/" : `./embed/event/${event}/`}
        aria-haspopup="dialog"
        onClick={(click) => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return;
          click.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </a>
      {open && (
        <Suspense fallback={<span className="Hidden" role="status">Opening …</span>}>
          <EmbedDialog
            event={event}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
