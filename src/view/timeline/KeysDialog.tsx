import { useEffect, useRef } from "react";
import { useWords } from "../ViewerContext.tsx";

/** The keys as they stand on keyboards, in the order of the sheet. */
const KEYS = {
  arrows: ["←", "→"], homeEnd: ["Home", "End"], pages: ["Page ↓", "Page ↑"], enter: ["Enter"], shiftArrows: ["Shift ←", "Shift →"], plusMinus: ["+", "−"], zero: ["0"], question: ["?"],
} as const;

/** What the keys do on the timeline. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys: words } = useWords().timeline;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="KeysDialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.title}</h2>
      <p>{words.lead}</p>
      <dl>
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((key) => (
          <div key={key}>
            <dt>
              {KEYS[key].map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{words.does[key]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
