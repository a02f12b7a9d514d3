import { useEffect, useRef, useState } from "react";
import { CITATION_STYLES, formatReference } from "../../domain/story/citeEvent.ts";
import type { CitationStyle } from "../../domain/story/citeEvent.ts";
import { referencesOf, referenceToEvent } from "../../domain/story/reference.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { isBeyond } from "../../domain/story/storyWithRing.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { Parts } from "../shared/Parts.tsx";
import { Segments } from "../shared/Segments.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useForeign } from "../shared/useForeign.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** A dialog with the event's own card and each document that it cites, in the style of the reader's choice, to be copied. */
export function CiteEvent({ event, onClose }: { event: StoryEvent; onClose: () => void }) {
  const index = useStoryIndex();
  const { citing: words } = useWords().cards;
  const dialog = useRef<HTMLDialogElement>(null);
  const [style, setStyle] = useState<CitationStyle>("chicago");
  useEffect(() => dialog.current?.showModal(), []);

  const address = addressOf(event);
  const documents = referencesOf(index, event).map((reference) => formatReference(reference, style));
  // A record of BibTeX or RIS ends its last line itself.
  const gap = { bibtex: "\n", ris: "\r\n" }[style as string] ?? "\n\n";
  return (
    <dialog
      ref={dialog}
      className="CiteEvent"
      aria-labelledby="citing-title"
      onClose={onClose}
      onClick={(click) => {
        // Beside the box, which the content fills.
        if (click.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="CiteEvent-content">
        <div className="CiteEvent-head">
          <h2 id="citing-title">
            <Parts of={words.title(<StoryText text={event.title} />)} />
          </h2>
          <button type="button" className="Pill" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <p>
          <Parts of={words.storyAt(<StoryText text={index.story.title} />, <a href={address} dir="ltr">{address}</a>)} />
        </p>
        <Segments name={words.style} options={CITATION_STYLES.map((value) => ({ value, label: words.styles[value] }))} chosen={style} onChoose={setStyle} />
        <Copyable title={words.event} text={formatReference(referenceToEvent(index, event, address), style)} />
        <Copyable title={isBeyond(event) ? words.record : words.documents} text={documents.join(gap)} />
      </div>
    </dialog>
  );
}

/** The event's address for everyone: without what this reader chose to see. */
function addressOf({ id }: StoryEvent): string {
  const address = new URL(document.URL);
  address.search = "";
  address.hash = `${EVENT_HASH}${id}`;
  return address.href;
}

function Copyable({ title, text }: { title: string; text: string }) {
  const { citing: words } = useWords().cards;
  const foreign = useForeign();
  const written = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState({ text: "", words: "" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, words: words.copied });
    } catch {
      if (written.current) document.getSelection()?.selectAllChildren(written.current);
      setOutcome({ text, words: words.refused });
    }
  };
  return (
    <div>
      <div className="CiteEvent-head">
        <h3>{title}</h3>
        <span>
          <span className="CopyLink-outcome" role="status">
            {outcome.text === text && outcome.words}
          </span>{" "}
          <button type="button" className="Pill" aria-label={words.copyOf(title)} onClick={() => void copy()}>
            {words.copy}
          </button>
        </span>
      </div>
      <pre ref={written} role="region" tabIndex={0} aria-label={title}>
        <span {...foreign("en")}>{text}</span>
      </pre>
    </div>
  );
}
