import { LoadFailure, useLoadedDialog } from "../shared/useLoadedDialog.tsx";
import { useWords } from "../ViewerContext.tsx";

const KEYS_BUTTON = "keys-button";

/** What the key ? does. */
export function openKeys(): void {
  document.getElementById(KEYS_BUTTON)?.click();
}

/** Opens the sheet of keys. */
export function KeysButton() {
  const { keys: words } = useWords().timeline;
  const { opener, outcome, open, close } = useLoadedDialog<{ onClose: () => void }, HTMLButtonElement>(async () => (await import("./KeysDialog.tsx")).KeysDialog);
  return (
    <>
      <button type="button" id={KEYS_BUTTON} ref={opener} aria-haspopup="dialog" onClick={() => void open()}>
        {words.open}
      </button>
      {outcome.kind === "failed" && <LoadFailure />}
      {outcome.kind === "open" && <outcome.Dialog onClose={close} />}
    </>
  );
}
