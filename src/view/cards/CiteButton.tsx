import { useRef, useState } from "react";
import type { ComponentType } from "react";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/url.ts";

type Dialog = ComponentType<{ readonly event: StoryEvent; readonly onClose: () => void }>;
type Outcome = { readonly kind: "closed" } | { readonly kind: "open"; readonly Dialog: Dialog } | { readonly kind: "failed" };

/** Opens the dialog that cites an event, whose code is loaded when it is first asked for. Where no script runs, it is a link to the event. */
export function CiteButton({ event }: { event: StoryEvent }) {
  const opener = useRef<HTMLAnchorElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "closed" });

  const open = async () => {
    try {
      const { CiteEvent } = await import("./CiteEvent.tsx");
      setOutcome({ kind: "open", Dialog: CiteEvent });
    } catch {
      setOutcome({ kind: "failed" });
    }
  };
  const close = () => {
    setOutcome({ kind: "closed" });
    // Browsers give the focus back to what had it; a link that was clicked has it in some of them only.
    opener.current?.focus();
  };

  return (
    <span className="CiteButton">
      <a
        ref={opener}
        className="EventCard-link"
        href={`#${EVENT_HASH}${event.id}`}
        role="button"
        onClick={(click) => {
          click.preventDefault();
          void open();
        }}
        onKeyDown={(press) => {
          if (press.key !== " ") return;
          press.preventDefault();
          void open();
        }}
      >
        Cite
      </a>
      {outcome.kind === "failed" && <span role="status"> Could not be loaded. Try again once you are online.</span>}
      {outcome.kind === "open" && <outcome.Dialog event={event} onClose={close} />}
    </span>
  );
}
