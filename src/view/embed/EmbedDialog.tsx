import { useEffect, useMemo, useRef, useState } from "react";
import type { EventId } from "../../domain/brand.ts";
import { leadingEvents } from "../../domain/story/leadingEvents.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { encodeEmbedOptions } from "../../state/embedOptions.ts";
import { DEFAULT_LOOK } from "../../state/embedLook.ts";
import type { EmbedLook } from "../../state/embedLook.ts";
import { extentOf } from "../../state/viewState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { TOUR_PAGE } from "../tour/TourWay.tsx";
import { EmbedChoices } from "./EmbedChoices.tsx";
import type { Embedded } from "./EmbedChoices.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { embedSnippets } from "./embedSnippets.ts";
import { SnippetList } from "./SnippetList.tsx";
import { staticHtml } from "./staticHtml.ts";

/** How many events the plain text of a whole story has. */
const TEXT_EVENTS = 8;
/** Kept free until the preview has told a height, in CSS pixels. */
const FIRST_HEIGHT = 760;

/** What to embed, how it looks, how that reads in an article, and what to paste. `event`: the one to begin with; null for the whole story. */
export function EmbedDialog({ event: first, onClose }: { event: EventId | null; onClose: () => void }) {
  const { story } = useViewer();
  const index = useStoryIndex();
  const words = useWords();
  const current = useView((view) => view);
  const dialog = useRef<HTMLDialogElement>(null);
  const [embedded, setEmbedded] = useState<Embedded>(first === null ? "story" : { event: first });
  const [view, setView] = useState<ViewState>({ ...current, selected: null });
  const [look, setLook] = useState<EmbedLook>(DEFAULT_LOOK);
  const [width, setWidth] = useState(640);
  const [height, setHeight] = useState(FIRST_HEIGHT);

  useEffect(() => {
    // Where it is open already, a second call is an error.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  const target = useMemo(() => {
    const site = new URL("./", document.baseURI).href;
    const options = encodeEmbedOptions({ view, look }, story);
    // An embed of one event, or of the tour, has a look, but neither a range nor rows.
    const lookAlone = encodeEmbedOptions({ view: { ...view, shown: { kind: "range", id: story.ranges[0].id }, grouping: "place", ring: "core" }, look }, story);
    const of = (title: string, page: string, frame: string, picture: string, events: readonly StoryEvent[]) => ({
      title, page, frame: site + frame, picture: site + picture, loader: `${site}embed.js`, content: staticHtml(index, title, events, page, words),
    });
    if (typeof embedded === "object") {
      const event = index.event(embedded.event);
      return of(event.title, `${site}event/${event.id}/`, `embed/event/${event.id}/${lookAlone}`, `og/${event.id}.png`, [event]);
    }
    if (embedded === "tour" && story.tour !== null) {
      const { title, steps } = story.tour;
      return of(title, `${site}?v=1&step=1`, TOUR_PAGE + lookAlone, "og.png", steps.map((step) => index.event(step.event)));
    }
    return of(story.title, site, `embed/${options}`, "og.png", leadingEvents(index, extentOf(index.story, view.shown), TEXT_EVENTS));
  }, [index, story, words, embedded, view, look]);

  return (
    <dialog ref={dialog} className="EmbedDialog" aria-labelledby="embed-dialog-title" onClose={onClose}>
      <div className="EmbedDialog-head">
        <h2 id="embed-dialog-title">{words.takeAway.embed}</h2>
        <button type="button" className="Pill" onClick={() => dialog.current?.close()}>
          {words.takeAway.close}
        </button>
      </div>
      <div className="EmbedDialog-body">
        <div>
          <EmbedChoices embedded={embedded} onEmbedded={setEmbedded} view={view} onView={setView} look={look} onLook={setLook} />
          <SnippetList snippets={embedSnippets({ ...target, height }, words)} />
        </div>
        <EmbedPreview frame={target.frame} title={target.title} width={width} onWidth={setWidth} height={height} onHeight={setHeight} />
      </div>
    </dialog>
  );
}
