import { useEffect, useMemo, useRef, useState } from "react";
import type { EventId } from "../../domain/brand.ts";
import { leadingEvents } from "../../domain/story/leadingEvents.ts";
import { encodeEmbedOptions } from "../../state/embedOptions.ts";
import { DEFAULT_LOOK } from "../../state/embedLook.ts";
import type { EmbedLook } from "../../state/embedLook.ts";
import { extentOf } from "../../state/viewState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useStoryIndex, useView, useViewer, useWords } from "../ViewerContext.tsx";
import { EmbedChoices } from "./EmbedChoices.tsx";
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
  const [event, setEvent] = useState(first);
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
    // An embed of one event has a look, but neither a range nor rows.
    const lookAlone = encodeEmbedOptions({ view: { ...view, shown: { kind: "range", id: story.ranges[0].id }, grouping: "place", ring: "core" }, look }, story);
    const told = event === null ? null : index.event(event);
    const title = told?.title ?? story.title;
    const page = told === null ? site : `${site}event/${told.id}/`;
    const events = told === null ? leadingEvents(index, extentOf(index.story, view.shown), TEXT_EVENTS) : [told];
    return {
      title,
      page,
      frame: told === null ? `${site}embed/${options}` : `${site}embed/event/${told.id}/${lookAlone}`,
      picture: told === null ? `${site}og.png` : `${site}og/${told.id}.png`,
      loader: `${site}embed.js`,
      content: staticHtml(index, title, events, page, words),
    };
  }, [index, story, words, event, view, look]);

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
          <EmbedChoices event={event} onEvent={setEvent} view={view} onView={setView} look={look} onLook={setLook} />
          <SnippetList snippets={embedSnippets({ ...target, height }, words)} />
        </div>
        <EmbedPreview frame={target.frame} title={target.title} width={width} onWidth={setWidth} height={height} onHeight={setHeight} />
      </div>
    </dialog>
  );
}
