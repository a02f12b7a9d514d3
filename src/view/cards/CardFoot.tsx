import type { MouseEvent, ReactNode } from "react";
import type { StoryEvent } from "../../domain/story/story.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { useWords } from "../ViewerContext.tsx";
import { CiteButton } from "./CiteButton.tsx";

/** Where a card beside a timeline leads: to its mark, and to ways of taking it away. */
export function CardFoot({ event, onShow, children }: { event: StoryEvent; onShow: (click: MouseEvent) => void; children?: ReactNode }) {
  const { cards: words } = useWords();
  return (
    <>
      <a className="EventCard-link" href="#timeline" onClick={onShow}>
        {words.showOnTimeline}
      </a>
      <CopyLink className="EventCard-link" target={`${EVENT_HASH}${event.id}`}>
        {words.copyLink}
      </CopyLink>
      <CiteButton event={event} />
      {children}
    </>
  );
}
