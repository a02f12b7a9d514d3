import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { MarkedTerms, NO_TERMS } from "../find/Marked.tsx";
import { asButton } from "../shared/asButton.ts";
import { LoadFailure, useLoadedDialog } from "../shared/useLoadedDialog.tsx";
import { useWords } from "../ViewerContext.tsx";

/** Opens the dialog that cites an event. Where no script runs, it is a link to the event. */
export function CiteButton({ event }: { event: StoryEvent }) {
  const { cards: words } = useWords();
  const { opener, outcome, open, close } = useLoadedDialog(async () => (await import("./CiteEvent.tsx")).CiteEvent);
  return (
    <span className="CiteButton">
      <a ref={opener} className="EventCard-link" href={`#${EVENT_HASH}${event.id}`} {...asButton(() => void open())}>
        {words.cite}
      </a>
      {outcome.kind === "failed" && <LoadFailure />}
      {outcome.kind === "open" && (
        // What is looked for is marked on the card, not here.
        <MarkedTerms value={NO_TERMS}>
          <outcome.Dialog event={event} onClose={close} />
        </MarkedTerms>
      )}
    </span>
  );
}
