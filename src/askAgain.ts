import { tiled } from "./words/en/tiled.ts";

/** Says above the picture that a part of the story did not come, while no script has charge of the page yet. Resolves when its reader wants to try again. */
export function askAgain(): Promise<void> {
  return new Promise((again) => {
    const notice = document.createElement("div");
    notice.className = "Notice Troubles";
    notice.role = "status";
    const [text, button] = [document.createElement("p"), document.createElement("button")];
    text.textContent = tiled.troubles.notYet;
    button.type = "button";
    button.textContent = tiled.troubles.tryAgain;
    button.addEventListener("click", () => {
      notice.remove();
      again();
    });
    notice.append(text, button);
    document.querySelector("main")!.prepend(notice);
  });
}
